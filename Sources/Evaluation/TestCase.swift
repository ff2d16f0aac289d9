import Checks
import JSON
import Simulation

/// A scenario with everything that a trial of it needs, read and checked before the first turn.
public struct TestCase: Sendable {
  /// The scenario.
  public let scenario: Scenario
  /// The place.
  public let domain: Domain
  /// The world in which a trial begins; each trial works on its own copy.
  public let world: any Environment
  /// What is verified at the end.
  public let checks: [any Check]

  /// Puts a scenario into its world. Throws what is wrong with its checks.
  public init(_ scenario: Scenario, domain: Domain, world: any Environment) throws {
    self.scenario = scenario
    self.domain = domain
    self.world = world
    checks = try CheckCatalog.checks(for: scenario, tools: world.tools(for: .agent))
  }

  /// Scores a trajectory on its own evidence: the world is made again from the recorded calls.
  public func score(_ trajectory: Trajectory) -> Score {
    score(trajectory, final: trajectory.replay(in: world).world.snapshot)
  }

  func score(_ trajectory: Trajectory, final: Value) -> Score {
    Score(Evidence(scenario: scenario, trajectory: trajectory, initial: world, final: final), checks: checks)
  }
}
