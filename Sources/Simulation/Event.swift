import JSON

/// One item of a dialogue: what is watched, stored, and scored.
public enum Event: Sendable, Hashable {
  /// Somebody said something.
  case message(from: Seat, text: String)
  /// Somebody asked for a tool.
  case call(by: Seat, ToolCall)
  /// The tool answered.
  case result(for: Seat, ToolResult)
  /// The dialogue ended.
  case stop(StopReason)
}

extension Sequence<Event> {
  /// What a seat may know: everything that was said, and its own tools. Nobody sees the other's calls and results.
  public func visible(to seat: Seat) -> [Event] {
    filter { event in
      switch event {
      case .message, .stop: true
      case .call(let caller, _), .result(let caller, _): caller == seat
      }
    }
  }
}

// MARK: - As JSON

extension Event {
  /// The event as it stands in files and in JSON lines.
  public var json: Value {
    switch self {
    case .message(let seat, let text):
      ["event": "message", "from": .string(seat.rawValue), "text": .string(text)]
    case .call(let seat, let call):
      [
        "event": "call", "by": .string(seat.rawValue), "id": .string(call.id), "name": .string(call.name),
        "arguments": call.arguments,
      ]
    case .result(let seat, let result):
      [
        "event": "result", "for": .string(seat.rawValue), "id": .string(result.id), "name": .string(result.name),
        "value": result.value, "error": .bool(result.isError),
      ]
    case .stop(let reason):
      ["event": "stop", "reason": reason.json]
    }
  }

  private enum Kind: String, CaseIterable { case message, call, result, stop }

  /// Reads an event back.
  public init?(_ node: inout Node) {
    let event: Event? = node.object { fields in
      switch fields.need("event", { $0.choice(of: Kind.self) }) {
      case .message: return Self.message(in: &fields)
      case .call: return Self.call(in: &fields)
      case .result: return Self.result(in: &fields)
      case .stop: return fields.need("reason") { StopReason(&$0) }.map(Event.stop)
      case nil:
        fields.forgive()
        return nil
      }
    }
    guard let event else { return nil }
    self = event
  }

  private static func message(in fields: inout Node) -> Event? {
    let seat = fields.need("from") { $0.choice(of: Seat.self) }
    let text = fields.need("text") { $0.text() }
    guard let seat, let text else { return nil }
    return .message(from: seat, text: text)
  }

  private static func call(in fields: inout Node) -> Event? {
    let seat = fields.need("by") { $0.choice(of: Seat.self) }
    let id = fields.need("id") { $0.text() }
    let name = fields.need("name") { $0.text() }
    let arguments = fields.need("arguments") { $0.value }
    guard let seat, let id, let name, let arguments else { return nil }
    return .call(by: seat, ToolCall(id: id, name: name, arguments: arguments))
  }

  private static func result(in fields: inout Node) -> Event? {
    let seat = fields.need("for") { $0.choice(of: Seat.self) }
    let id = fields.need("id") { $0.text() }
    let name = fields.need("name") { $0.text() }
    let value = fields.need("value") { $0.value }
    let isError = fields.need("error") { $0.bool() }
    guard let seat, let id, let name, let value, let isError else { return nil }
    return .result(for: seat, ToolResult(id: id, name: name, value: value, isError: isError))
  }
}
