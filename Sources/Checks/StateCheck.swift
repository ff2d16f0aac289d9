import CEL
import JSON
import Simulation

/// Verifies the world in which a dialogue ended.
struct StateCheck: Check {
  var name: String { "state" }

  private let equalsReference: Bool
  private let conditions: [Program]
  private let unchangedExcept: [Path]?

  init?(_ node: inout Node) {
    let check: Self? = node.object { fields in Self(fields: &fields) }
    guard let check else { return nil }
    self = check
  }

  private init(fields: inout Node) {
    equalsReference = fields.read("equals_reference") { $0.bool() } ?? false
    conditions = fields.list("where") { $0.program(Vocabulary(variables: ["world"])) }
    unchangedExcept = fields.read("unchanged_except") { node in node.list { $0.path() } }
    let comparesNothing = (fields.value["equals_reference"] ?? false) == false && !fields.has("unchanged_except")
    if comparesNothing, (fields.value["where"] ?? []) == [] {
      fields.report("'state' needs 'equals_reference: true', 'where' or 'unchanged_except'")
    }
  }

  func evaluate(_ evidence: Evidence) -> CheckResult {
    var findings: [Finding] = []
    if equalsReference { findings += differences(from: expected(evidence), in: evidence) }
    if let unchangedExcept { findings += strays(outside: unchangedExcept, in: evidence) }
    findings += conditions.compactMap { unmet($0, in: evidence.final) }
    return .judging(name, by: findings)
  }

  /// A condition that cannot be evaluated is not met: the usual reason is that what it speaks of is not there, and
  /// `parley check` has seen it hold after the reference.
  private func unmet(_ condition: Program, in world: Value) -> Finding? {
    do throws(EvaluationError) {
      let holds = try condition.evaluate(in: Scope(variables: ["world": CELValue(world)])) == .bool(true)
      return holds ? nil : Finding("'\(condition.source)' is not so")
    } catch {
      return Finding("'\(condition.source)' is not so: \(error)")
    }
  }
}

// MARK: - Comparing worlds

extension StateCheck {
  /// The world after the reference. Calls of the reference that are refused change nothing, as in tau-bench.
  private func expected(_ evidence: Evidence) -> Value {
    var world = evidence.initial
    for call in evidence.scenario.referenceCalls { _ = world.call(call, by: .agent) }
    return world.snapshot
  }

  private func differences(from expected: Value, in evidence: Evidence) -> [Finding] {
    let differences = evidence.final.differences(from: expected)
    return findings(for: differences, in: evidence) { "\($0)" }
  }

  private func strays(outside allowed: [Path], in evidence: Evidence) -> [Finding] {
    let strays = evidence.final.differences(from: evidence.initial.snapshot).filter { difference in
      !allowed.contains { difference.path.steps.starts(with: $0.steps) }
    }
    return findings(for: strays, in: evidence) { "changed without leave: \($0)" }
  }

  /// Each difference points at the last call that touched its place, which shows when the calls are run again.
  private func findings(
    for differences: [Difference], in evidence: Evidence, _ sentence: (Difference) -> String
  ) -> [Finding] {
    guard !differences.isEmpty else { return [] }
    let exchanges = evidence.trajectory.exchanges
    var world = evidence.initial
    var states = [world.snapshot]
    for exchange in exchanges {
      _ = world.call(exchange.call, by: exchange.seat)
      states.append(world.snapshot)
    }
    return differences.map { difference in
      let last = exchanges.indices.last { states[$0][difference.path] != states[$0 + 1][difference.path] }
      return Finding(sentence(difference), event: last.map { exchanges[$0].index })
    }
  }
}

extension Node {
  /// A place in the world, written without `world.` in front.
  fileprivate mutating func path() -> Path? {
    guard let text = text() else { return nil }
    do throws(SyntaxError) { return try Path(parsing: text) } catch {
      report("'\(text)' is not a path: \(error.message)")
      return nil
    }
  }
}
