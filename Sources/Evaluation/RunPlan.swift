import JSON
import Simulation

/// What was asked of a run: enough to tell whether two runs may be compared, and to go on with one.
public struct RunPlan: Sendable, Hashable {
  /// The version of the format on disk.
  public static let format = 1

  /// The folder of the pack.
  public var pack: String
  /// The name of its domain.
  public var domain: String
  /// The scenarios, in the order in which they run.
  public var scenarios: [String]
  /// How `--agent` was given.
  public var agent: String
  /// How `--user` was given.
  public var user: String
  /// How often each scenario runs.
  public var trials: Int
  /// Where chance comes from.
  public var seed: UInt64
  /// What the pack's files were: the part's name → its digest.
  public var digests: [String: String]

  /// Plans a run.
  public init(
    pack: String, domain: String, scenarios: [String], agent: String, user: String, trials: Int, seed: UInt64,
    digests: [String: String] = [:]
  ) {
    self.pack = pack
    self.domain = domain
    self.scenarios = scenarios
    self.agent = agent
    self.user = user
    self.trials = trials
    self.seed = seed
    self.digests = digests
  }

  /// All trials, in the order in which they are shown and stored.
  public var trialIDs: [Trial.ID] {
    scenarios.flatMap { scenario in (0..<trials).map { Trial.ID(scenario: scenario, number: $0) } }
  }
}

// MARK: - As JSON

extension RunPlan {
  /// The content of `run.json`.
  public var json: Value {
    [
      "format": .int(Self.format), "pack": .string(pack), "domain": .string(domain), "agent": .string(agent),
      "user": .string(user), "trials": .int(trials), "seed": .string(String(seed)),
      "scenarios": .array(scenarios.map(Value.string)),
      "digests": .object(
        Object(digests.sorted { $0.key < $1.key }.map { Object.Entry(key: $0.key, value: .string($0.value)) })),
    ]
  }

  /// Reads `run.json`.
  public init?(_ node: inout Node) {
    let plan: RunPlan? = node.object { fields in RunPlan(fields: &fields) }
    guard let plan else { return nil }
    self = plan
  }

  private init?(fields: inout Node) {
    let format = fields.need("format") { $0.int() }
    if let format, format != Self.format {
      fields.report(
        "this run has format \(format); this version of parley reads format \(Self.format)", under: "format")
      fields.forgive()
      return nil
    }
    pack = fields.need("pack") { $0.text() } ?? ""
    domain = fields.need("domain") { $0.text() } ?? ""
    agent = fields.need("agent") { $0.text() } ?? ""
    user = fields.need("user") { $0.text() } ?? ""
    trials = fields.need("trials") { $0.int() } ?? 1
    if !(1...1_000_000).contains(trials) { fields.report("'trials' must be between 1 and 1000000", under: "trials") }
    seed = fields.need("seed") { $0.seed() } ?? 0
    scenarios = fields.list("scenarios") { $0.text() }
    let digests = fields.read("digests") { node in node.entries { $1.text() } } ?? []
    self.digests = Dictionary(digests.map { ($0.key, $0.value) }) { _, last in last }
  }
}
