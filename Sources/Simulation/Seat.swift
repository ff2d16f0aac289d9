/// Who may act in a dialogue.
public enum Seat: String, Sendable, Hashable, CaseIterable {
  /// The customer: a script, a simulation, or a person.
  case user
  /// The agent under test.
  case agent

  /// The one across the table.
  public var other: Seat { self == .user ? .agent : .user }
}
