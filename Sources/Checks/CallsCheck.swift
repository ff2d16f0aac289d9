import CEL
import JSON
import Simulation

/// Verifies which tools were called: milestones in a partial order, and what must not happen.
///
/// The idea of milestones and of what voids them is ToolSandbox's (Lu et al., 2024).
struct CallsCheck: Check {
  var name: String { "calls" }

  private struct Milestone {
    let id: String
    let pattern: CallPattern
    let after: [String]
  }

  private struct Forbidden {
    let pattern: CallPattern
    let says: String?
  }

  private let milestones: [Milestone]
  private let forbidden: [Forbidden]

  init?(_ node: inout Node, _ context: CheckContext) {
    let check: Self? = node.object { fields in Self(fields: &fields, context) }
    guard let check else { return nil }
    self = check
  }

  private init(fields: inout Node, _ context: CheckContext) {
    var earlier: [String] = []
    milestones = fields.list("milestones") { node in
      defer { earlier.append(Self.id(of: node, after: earlier)) }
      return Self.milestone(&node, context, earlier: earlier)
    }
    forbidden = fields.list("forbidden") { node in
      node.object { fields in
        let says = fields.read("says") { $0.text() }
        return CallPattern(fields: &fields, context).map { Forbidden(pattern: $0, says: says) }
      }
    }
    if (fields.value["milestones"] ?? []) == [], (fields.value["forbidden"] ?? []) == [] {
      fields.report("'calls' needs 'milestones' or 'forbidden'")
    }
  }

  /// A milestone may only come after those above it, which keeps the order free of circles.
  private static func milestone(_ node: inout Node, _ context: CheckContext, earlier: [String]) -> Milestone? {
    node.object { fields in
      _ = fields.read("id") { $0.text() }
      let id = Self.id(of: fields, after: earlier)
      if earlier.contains(id) { fields.report("there are two milestones '\(id)'", under: "id") }
      let after = fields.list("after") { entry -> String? in
        guard let name = entry.text() else { return nil }
        if !earlier.contains(name) { entry.report("no milestone '\(name)' stands above this one") }
        return name
      }
      return CallPattern(fields: &fields, context).map { Milestone(id: id, pattern: $0, after: after) }
    }
  }

  /// The name of a milestone, or else its number.
  private static func id(of milestone: Node, after earlier: [String]) -> String {
    milestone.value["id"]?.text ?? "\(earlier.count + 1)"
  }

  func evaluate(_ evidence: Evidence) -> CheckResult {
    do throws(EvaluationError) {
      let done = evidence.trajectory.exchanges.filter { $0.result?.isError == false }
      return .judging(name, by: try missed(in: done) + broken(in: evidence.trajectory.exchanges))
    } catch {
      return CheckResult(name: name, verdict: .undecided, findings: [Finding("a condition broke: \(error)")])
    }
  }

  /// Each milestone takes the first successful call that fits and stands behind those it must come after: the earliest
  /// choice for one leaves the most room for the others.
  private func missed(in exchanges: [Trajectory.Exchange]) throws(EvaluationError) -> [Finding] {
    var reached: [String: Int] = [:]
    var findings: [Finding] = []
    for milestone in milestones {
      let floor = milestone.after.compactMap { reached[$0] }.max() ?? -1
      let isPossible = milestone.after.allSatisfy { reached[$0] != nil }
      var hit: Int?
      for exchange in exchanges where isPossible && hit == nil && exchange.index > floor {
        if try milestone.pattern.matches(exchange) { hit = exchange.index }
      }
      reached[milestone.id] = hit
      if hit == nil {
        let order = milestone.after.isEmpty ? "" : " after \(milestone.after.map { "'\($0)'" }.joined(separator: ", "))"
        findings.append(
          Finding("milestone '\(milestone.id)' was not reached: no call of \(milestone.pattern.description)\(order)"))
      }
    }
    return findings
  }

  private func broken(in exchanges: [Trajectory.Exchange]) throws(EvaluationError) -> [Finding] {
    var findings: [Finding] = []
    for rule in forbidden {
      for exchange in exchanges where try rule.pattern.matches(exchange) {
        findings.append(Finding(rule.says ?? "\(rule.pattern.description) is forbidden here", event: exchange.index))
      }
    }
    return findings
  }
}
