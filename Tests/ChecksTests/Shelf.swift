import JSON
import Simulation

/// A world of the smallest kind: a place can be looked at, filled, and emptied; one tool always refuses.
struct Shelf: Environment {
  private(set) var snapshot: Value

  static let tools: [ToolSpec] = [
    tool("look", .read, ["at"]), tool("put", .write, ["at", "what"]), tool("take", .write, ["at"]),
    tool("refuse", .none, []),
  ]

  private static func tool(_ name: String, _ effect: ToolSpec.Effect, _ parameters: [String]) -> ToolSpec {
    let properties = parameters.map { Object.Entry(key: $0, value: [:]) }
    let schema: Value = ["type": "object", "additionalProperties": false, "properties": .object(Object(properties))]
    guard let parameters = try? Schema(schema) else { fatalError("the schema of '\(name)' is wrong") }
    return ToolSpec(name: name, description: name, parameters: parameters, effect: effect)
  }

  init(_ snapshot: Value) { self.snapshot = snapshot }

  func tools(for seat: Seat) -> [ToolSpec] { Self.tools }

  mutating func call(_ call: ToolCall, by seat: Seat) -> ToolResult {
    guard let path = try? Path(parsing: call.arguments["at"]?.text ?? ""), !path.steps.isEmpty else {
      return ToolResult(id: call.id, name: call.name, value: "no", isError: true)
    }
    let found = snapshot[path] ?? .null
    switch call.name {
    case "put": snapshot[path] = call.arguments["what"] ?? .null
    case "take": snapshot[path] = nil
    default: break
    }
    return ToolResult(id: call.id, name: call.name, value: found)
  }
}
