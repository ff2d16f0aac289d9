import JSON
import Simulation

/// How a trial came out.
public struct Score: Sendable, Hashable {
  /// The result of the whole trial.
  public enum Result: String, Sendable, CaseIterable {
    /// Everything that was checked is as it should be.
    case pass
    /// The agent did something wrong or left something out.
    case fail
    /// Something broke that is not the agent's doing; the trial says nothing about it.
    case invalid
  }

  /// The result.
  public let result: Result
  /// The checks of the scenario, one by one.
  public let checks: [CheckResult]
  /// What is wrong besides the checks: a bound that was reached, a fault.
  public let findings: [Finding]

  /// Whose fault an invalid trial is.
  public let fault: Fault.Owner?

  init(result: Result, checks: [CheckResult], findings: [Finding], fault: Fault.Owner?) {
    self.result = result
    self.checks = checks
    self.findings = findings
    self.fault = fault
  }

  /// Everything that was found, of the checks and besides them.
  public var allFindings: [Finding] { findings + checks.flatMap(\.findings) }

  /// Runs the checks of a scenario on what happened. The outcome is the product of the checks; rules of the policy will
  /// join it as compliance.
  public init(_ evidence: Evidence, checks: [any Check]) {
    let verdicts = checks.map { $0.evaluate(evidence) }
    let end = Self.judge(evidence.trajectory)
    let isFailed = !end.findings.isEmpty || verdicts.contains { $0.verdict == .failed }
    let isUndecided = verdicts.contains { $0.verdict == .undecided }
    let fault = end.fault ?? (isUndecided && !isFailed ? .judge : nil)
    self.init(
      result: fault != nil ? .invalid : isFailed ? .fail : .pass, checks: verdicts, findings: end.findings, fault: fault
    )
  }

  /// A dialogue that neither side ended is not a success, whatever the world looks like.
  private static func judge(_ trajectory: Trajectory) -> (findings: [Finding], fault: Fault.Owner?) {
    let last = trajectory.events.indices.last
    switch trajectory.stop {
    case .user, .agent: return ([], nil)
    case .limit(let limit): return ([Finding("the dialogue reached its limit of \(limit.rawValue)", event: last)], nil)
    case .fault(let fault): return ([Finding(fault.says, event: last)], fault.owner)
    case nil: return ([Finding("the dialogue has no end")], .infrastructure)
    }
  }
}
