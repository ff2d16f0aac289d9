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
    let parameters = context.tools.first { [tool] in $0.name == tool }?.parameters
    arguments = fields.read("arguments") { Self.arguments(&$0, of: parameters) } ?? Object()
    condition = fields.read("when") { $0.program(Self.vocabulary) }
    if !fields.has("call"), !fields.has("when") {
      fields.report("'call' or 'when' is needed")
      return nil
    }
  }

  /// Some of the arguments of a call. A name that the tool does not take would never match, and nobody would notice.
  private static func arguments(_ node: inout Node, of parameters: Schema?) -> Object? {
    let known = parameters?.value["properties"]?.object?.keys ?? []
    let isClosed = parameters?.value["additionalProperties"] == false
    let entries = node.entries { name, value -> Value? in
      if isClosed, !known.contains(name) {
        value.report("the tool takes no argument '\(name)'\(suggestion(for: name, among: known))")
      }
      return value.value
    }
    return entries.map { Object($0.map { Object.Entry(key: $0.key, value: $0.value) }) }
  }

  /// Whether a call is meant. An argument that is not named may be anything.
  func matches(_ exchange: Trajectory.Exchange) throws(EvaluationError) -> Bool {
    if let tool, exchange.call.name != tool { return false }
    for entry in arguments.entries where exchange.call.arguments[entry.key] != entry.value { return false }
    guard let condition else { return true }
    return try condition.holds(in: scope(for: exchange))
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

extension Program {
  /// Whether a condition holds. A value that is neither true nor false is an error: nobody could say what it means.
  fileprivate func holds(in scope: Scope) throws(EvaluationError) -> Bool {
    guard case .bool(let holds) = try evaluate(in: scope) else {
      throw EvaluationError("'\(source)' is neither true nor false")
    }
    return holds
  }
}
