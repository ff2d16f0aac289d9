import CEL
import JSON
import Simulation

/// Which calls are meant: by name, by some of the arguments, by a condition, or by all of these.
struct CallPattern: Sendable {
  private let tool: String?
  private let arguments: Object
  private let condition: Program?

  private static let vocabulary = Vocabulary(variables: ["call", "result"])

  /// Reads `call`, `arguments` and `when` among other keys.
  init?(fields: inout Node, _ context: CheckContext) {
    tool = fields.read("call") { context.toolName(in: &$0) }
    arguments = fields.read("arguments") { $0.value.object } ?? Object()
    condition = fields.read("when") { $0.program(Self.vocabulary) }
    if tool == nil, condition == nil {
      fields.report("'call' or 'when' is needed")
      return nil
    }
  }

  /// Whether a call is meant. An argument that is not named may be anything.
  func matches(_ exchange: Trajectory.Exchange) throws(EvaluationError) -> Bool {
    if let tool, exchange.call.name != tool { return false }
    for entry in arguments.entries where exchange.call.arguments[entry.key] != entry.value { return false }
    guard let condition else { return true }
    return try condition.evaluate(in: scope(for: exchange)) == .bool(true)
  }

  private func scope(for exchange: Trajectory.Exchange) -> Scope {
    let result = exchange.result
    return Scope(variables: [
      "call": CELValue([
        "name": .string(exchange.call.name), "arguments": exchange.call.arguments,
        "by": .string(exchange.seat.rawValue),
      ]),
      "result": CELValue(["ok": .bool(result.map { !$0.isError } ?? false), "value": result?.value ?? .null]),
    ])
  }

  /// The pattern in words.
  var description: String {
    let arguments = arguments.isEmpty ? "" : " with \(Value.object(arguments).text(.compact))"
    let condition = condition.map { "\(tool == nil ? "a call" : "") where \($0.source)" } ?? ""
    return "\(tool.map { "'\($0)'" } ?? "")\(arguments)\(condition)"
  }
}
