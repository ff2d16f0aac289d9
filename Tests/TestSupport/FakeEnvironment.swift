import JSON
import Simulation

/// A shop with two orders that the agent can look at and cancel, and a button that the user can press.
public struct FakeEnvironment: Environment {
  /// How many calls there were, also those that were refused.
  public private(set) var calls = 0
  /// The orders with their states, and how often the button was pressed.
  public private(set) var snapshot: Value = [
    "orders": ["#W1000001": "pending", "#W1000002": "delivered", "#W1000003": "pending"], "pressed": 0,
  ]

  /// Opens the shop.
  public init() {}

  /// Looks at an order, cancels it, hands the customer over, or presses the button.
  public mutating func call(_ call: ToolCall, by seat: Seat) -> ToolResult {
    calls += 1
    let order = call.arguments["order"]?.text ?? ""
    switch (seat, call.name) {
    case (.agent, "find_order"):
      guard let state = snapshot["orders"]?[order] else { return refuse(call, "there is no order '\(order)'") }
      return ToolResult(id: call.id, name: call.name, value: ["status": state])
    case (.agent, "cancel_order"):
      guard snapshot["orders"]?[order] == "pending" else { return refuse(call, "'\(order)' is not pending") }
      snapshot["orders"]?[order] = "cancelled"
      return ToolResult(id: call.id, name: call.name, value: "cancelled")
    case (.agent, "hand_over"):
      return ToolResult(id: call.id, name: call.name, value: "handed over")
    case (.user, "press_button"):
      snapshot["pressed"] = .int((snapshot["pressed"]?.number).map { Int($0) + 1 } ?? 1)
      return ToolResult(id: call.id, name: call.name, value: snapshot["pressed"] ?? .null)
    default: return refuse(call, "there is no tool '\(call.name)'")
    }
  }

  /// The agent's three tools, or the user's button.
  public func tools(for seat: Seat) -> [ToolSpec] {
    let order: Value = ["type": "object", "required": ["order"], "properties": ["order": ["type": "string"]]]
    let summary: Value = ["type": "object", "required": ["summary"], "properties": ["summary": ["type": "string"]]]
    return switch seat {
    case .agent:
      [
        tool("find_order", "Looks at an order.", order, .read),
        tool("cancel_order", "Cancels an order.", order, .write),
        tool("hand_over", "Hands the customer over.", summary, .none),
      ].compactMap(\.self)
    case .user: [tool("press_button", "Presses the button.", ["type": "object"], .write)].compactMap(\.self)
    }
  }

  /// Words for a cancellation, none for the rest.
  public func phrase(for call: ToolCall) -> String? {
    call.name == "cancel_order" ? call.arguments["order"]?.text.map { "cancel order \($0)" } : nil
  }

  private func tool(_ name: String, _ about: String, _ schema: Value, _ effect: ToolSpec.Effect) -> ToolSpec? {
    (try? Schema(schema)).map { ToolSpec(name: name, description: about, parameters: $0, effect: effect) }
  }

  private func refuse(_ call: ToolCall, _ reason: String) -> ToolResult {
    ToolResult(id: call.id, name: call.name, value: .string(reason), isError: true)
  }
}
