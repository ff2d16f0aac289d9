/// One thing that is verified of a finished dialogue.
public protocol Check: Sendable {
  /// A short name that tells the check from the others of its scenario, such as `says[0]`.
  var name: String { get }

  /// Looks at what happened. A check that cannot decide says so; it never passes for want of evidence.
  func evaluate(_ evidence: Evidence) -> CheckResult
}
