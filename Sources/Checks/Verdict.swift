/// How something came out.
public enum Verdict: String, Sendable, CaseIterable {
  /// As it should.
  case passed
  /// Not as it should.
  case failed
  /// Nobody can say, for want of a judge or because the check itself is broken.
  case undecided
}
