import Checks
import JSON
import Simulation

/// One execution of one scenario.
public struct Trial: Sendable {
  /// Which trial it is.
  public struct ID: Sendable, Hashable {
    /// The scenario.
    public let scenario: String
    /// Which of its trials, counted from 0.
    public let number: Int

    /// Names a trial.
    public init(scenario: String, number: Int) {
      self.scenario = scenario
      self.number = number
    }
  }

  /// Which trial this is.
  public let id: ID
  /// Where its chance came from.
  public let seed: UInt64
  /// What happened.
  public let trajectory: Trajectory
  /// How it came out.
  public let score: Score
  /// When it began, in seconds since 1970, and how long it took; the only things that differ between equal runs.
  public let timing: Timing

  /// When a trial began and how long it took.
  public struct Timing: Sendable, Hashable {
    /// Seconds since 1970.
    public let began: Double
    /// Seconds.
    public let took: Double

    /// Notes times.
    public init(began: Double, took: Double) {
      self.began = began
      self.took = took
    }
  }

  /// Records a trial.
  public init(id: ID, seed: UInt64, trajectory: Trajectory, score: Score, timing: Timing) {
    self.id = id
    self.seed = seed
    self.trajectory = trajectory
    self.score = score
    self.timing = timing
  }

  /// The same trial with another score.
  public func with(score: Score) -> Trial {
    Trial(id: id, seed: seed, trajectory: trajectory, score: score, timing: timing)
  }
}

extension Trial.ID: CustomStringConvertible {
  /// `scenario` for the first trial, `scenario#2` for the second.
  public var description: String { number == 0 ? scenario : "\(scenario)#\(number + 1)" }
}

// MARK: - As JSON

extension Trial {
  /// One line of `trials.jsonl`. Times stand last and by themselves.
  public var json: Value {
    [
      "scenario": .string(id.scenario), "trial": .int(id.number), "seed": .string(String(seed)),
      "result": .string(score.result.rawValue), "stop": .string(trajectory.stop?.name ?? ""),
      "score": score.json, "events": .array(trajectory.events.map(\.json)),
      "timing": ["began": .double(timing.began), "took": .double(timing.took)],
    ]
  }

  /// Reads a line back.
  public init?(_ node: inout Node) {
    let trial: Trial? = node.object { fields in
      let scenario = fields.need("scenario") { $0.text() }
      let number = fields.need("trial") { $0.int() }
      let seed = fields.need("seed") { $0.seed() }
      _ = (fields.need("result") { $0.text() }, fields.need("stop") { $0.text() })
      let score = fields.need("score") { Score(&$0) }
      let events = fields.list("events") { Event(&$0) }
      let timing = fields.need("timing") { Timing(&$0) }
      guard let scenario, let number, let seed, let score, let timing else { return nil }
      return Trial(
        id: ID(scenario: scenario, number: number), seed: seed, trajectory: Trajectory(events: events), score: score,
        timing: timing)
    }
    guard let trial else { return nil }
    self = trial
  }
}

extension Trial.Timing {
  init?(_ node: inout Node) {
    let timing: Self? = node.object { fields in
      let began = fields.need("began") { $0.number() }
      let took = fields.need("took") { $0.number() }
      guard let began, let took else { return nil }
      return Self(began: began, took: took)
    }
    guard let timing else { return nil }
    self = timing
  }
}
