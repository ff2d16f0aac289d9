import Simulation

extension Briefing {
  /// A briefing for a scenario in JSON5.
  public static func make(
    _ scenario: String, domain: Domain = .make(), world: any Environment = FakeEnvironment(), seed: UInt64 = 1
  ) throws -> Briefing {
    Briefing(scenario: try .make(scenario, domain: domain), domain: domain, world: world, seed: seed)
  }
}
