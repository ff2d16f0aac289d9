import Simulation

/// What happens while a run goes on: the one stream that displays, files and reports listen to.
public enum RunEvent: Sendable {
  /// The run begins.
  case began(RunPlan)
  /// A dialogue begins. The scenario is missing when a recorded run is shown whose pack is gone.
  case trialBegan(Trial.ID, Scenario?)
  /// Something happened in a dialogue; the number is the event's index.
  case happened(Trial.ID, Int, Event)
  /// A dialogue has ended and is scored.
  case trialEnded(Trial)
  /// The run has ended.
  case ended(RunSummary)
}
