import JSON
import Simulation

extension Score {
  /// The score as it stands in `trials.jsonl`.
  public var json: Value {
    [
      "result": .string(result.rawValue), "owner": fault.map { .string($0.rawValue) } ?? .null,
      "checks": .array(checks.map(\.json)), "findings": .array(findings.map(\.json)),
    ]
  }

  /// Reads a score back.
  public init?(_ node: inout Node) {
    let score: Score? = node.object { fields in
      let result = fields.need("result") { $0.choice(of: Result.self) }
      let owner = fields.read("owner") { $0.value == .null ? nil : $0.choice(of: Fault.Owner.self) }
      let checks = fields.list("checks") { CheckResult(&$0) }
      let findings = fields.list("findings") { Finding(&$0) }
      return result.map { Score(result: $0, checks: checks, findings: findings, fault: owner) }
    }
    guard let score else { return nil }
    self = score
  }
}

extension CheckResult {
  fileprivate var json: Value {
    ["name": .string(name), "verdict": .string(verdict.rawValue), "findings": .array(findings.map(\.json))]
  }

  fileprivate init?(_ node: inout Node) {
    let result: CheckResult? = node.object { fields in
      let name = fields.need("name") { $0.text() }
      let verdict = fields.need("verdict") { $0.choice(of: Verdict.self) }
      let findings = fields.list("findings") { Finding(&$0) }
      guard let name, let verdict else { return nil }
      return CheckResult(name: name, verdict: verdict, findings: findings)
    }
    guard let result else { return nil }
    self = result
  }
}

extension Finding {
  fileprivate var json: Value {
    ["says": .string(message), "event": event.map { .int($0) } ?? .null]
  }

  fileprivate init?(_ node: inout Node) {
    let finding: Finding? = node.object { fields in
      let event = fields.read("event") { $0.value == .null ? nil : $0.int() }
      return fields.need("says") { $0.text() }.map { Finding($0, event: event) }
    }
    guard let finding else { return nil }
    self = finding
  }
}
