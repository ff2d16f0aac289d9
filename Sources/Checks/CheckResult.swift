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
