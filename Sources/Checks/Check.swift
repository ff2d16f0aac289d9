import JSON
import Simulation

/// One thing that is verified of a finished dialogue.
public protocol Check: Sendable {
  /// A short name that tells the check from the others of its scenario, such as `says[0]`.
  var name: String { get }

  /// Looks at what happened. A check that cannot decide says so; it never passes for want of evidence.
  func evaluate(_ evidence: Evidence) -> CheckResult
}

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

/// How something came out.
public enum Verdict: String, Sendable, CaseIterable {
  /// As it should.
  case passed
  /// Not as it should.
  case failed
  /// Nobody can say, for want of a judge or because the check itself is broken.
  case undecided
}

/// What a check found, and where.
public struct Finding: Sendable, Hashable {
  /// One sentence, lower case, without a full stop.
  public let message: String
  /// The index of the event it points at; `nil` when it is about the whole dialogue.
  public let event: Int?

  /// Says something about an event, or about the whole dialogue.
  public init(_ message: String, event: Int? = nil) {
    self.message = message
    self.event = event
  }
}

/// How one check came out.
public struct CheckResult: Sendable, Hashable {
  /// The name of the check.
  public let name: String
  /// How it came out.
  public let verdict: Verdict
  /// Why, when it did not pass.
  public let findings: [Finding]

  /// Notes how a check came out.
  public init(name: String, verdict: Verdict, findings: [Finding] = []) {
    self.name = name
    self.verdict = verdict
    self.findings = findings
  }

  /// Passed when nothing was found, else failed.
  static func judging(_ name: String, by findings: [Finding]) -> CheckResult {
    CheckResult(name: name, verdict: findings.isEmpty ? .passed : .failed, findings: findings)
  }
}
