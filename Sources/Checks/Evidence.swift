import JSON
import Simulation

/// What a check may look at.
public struct Evidence: Sendable {
  /// The test case.
  public let scenario: Scenario
  /// What happened.
  public let trajectory: Trajectory
  /// The world in which the dialogue began, with its tools.
  public let initial: any Environment
  /// The world in which it ended.
  public let final: Value

  /// Collects evidence.
  public init(scenario: Scenario, trajectory: Trajectory, initial: any Environment, final: Value) {
    self.scenario = scenario
    self.trajectory = trajectory
    self.initial = initial
    self.final = final
  }
}
