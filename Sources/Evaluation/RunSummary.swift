import Checks

/// The counts of a run.
public struct RunSummary: Sendable, Hashable {
  /// How the trials of one scenario, or of all, came out.
  public struct Tally: Sendable, Hashable {
    /// How many passed.
    public var passed = 0
    /// How many failed.
    public var failed = 0
    /// How many say nothing, because something broke that is not the agent's doing.
    public var invalid = 0

    /// How many there are.
    public var total: Int { passed + failed + invalid }
    /// How many say something about the agent.
    public var valid: Int { passed + failed }

    /// Counts one more.
    public mutating func count(_ result: Score.Result) {
      switch result {
      case .pass: passed += 1
      case .fail: failed += 1
      case .invalid: invalid += 1
      }
    }
  }

  /// One scenario with its counts.
  public struct Row: Sendable, Hashable {
    /// The scenario.
    public let id: String
    /// Its trials.
    public let tally: Tally
  }

  /// The scenarios in order.
  public let scenarios: [Row]
  /// All trials together.
  public let total: Tally

  /// Counts trials; scenarios appear in the order of the plan, also those without a trial.
  public init(_ trials: some Sequence<Trial>, scenarios order: [String]) {
    var tallies: [String: Tally] = [:]
    var total = Tally()
    for trial in trials {
      tallies[trial.id.scenario, default: Tally()].count(trial.score.result)
      total.count(trial.score.result)
    }
    scenarios = order.map { Row(id: $0, tally: tallies[$0] ?? Tally()) }
    self.total = total
  }
}
