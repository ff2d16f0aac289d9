/// What a participant may be made from at the start of a trial.
public struct Briefing: Sendable {
  /// The test case.
  public let scenario: Scenario
  /// The place, with its policy.
  public let domain: Domain
  /// The world in which the trial begins; changing a copy of it changes nothing else.
  public let world: any Environment
  /// Where chance comes from; the same number for the same scenario and trial, whatever else runs.
  public let seed: UInt64

  /// The agent's tools.
  public var tools: [ToolSpec] { world.tools(for: .agent) }

  /// Collects what participants may need.
  public init(scenario: Scenario, domain: Domain, world: any Environment, seed: UInt64) {
    self.scenario = scenario
    self.domain = domain
    self.world = world
    self.seed = seed
  }
}
