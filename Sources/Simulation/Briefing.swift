/// What a participant may be made from at the start of a trial.
public struct Briefing: Sendable {
  /// The test case.
  public let scenario: Scenario
  /// The place, with its policy.
  public let domain: Domain
  /// The agent's tools.
  public let tools: [ToolSpec]
  /// Where chance comes from; the same number for the same scenario and trial, whatever else runs.
  public let seed: UInt64

  /// Collects what participants may need.
  public init(scenario: Scenario, domain: Domain, tools: [ToolSpec], seed: UInt64) {
    self.scenario = scenario
    self.domain = domain
    self.tools = tools
    self.seed = seed
  }
}
