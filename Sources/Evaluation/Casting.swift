import Simulation

/// Who takes the seats of a run.
public struct Casting: Sendable {
  /// Seats the user for one trial.
  public let user: @Sendable (Briefing) -> any Participant
  /// Seats the agent for one trial.
  public let agent: @Sendable (Briefing) -> any Participant

  /// Casts both seats.
  public init(
    user: @escaping @Sendable (Briefing) -> any Participant, agent: @escaping @Sendable (Briefing) -> any Participant
  ) {
    self.user = user
    self.agent = agent
  }
}
