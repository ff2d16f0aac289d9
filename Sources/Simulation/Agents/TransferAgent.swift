import JSON

/// An agent that hands every customer over at once.
public struct TransferAgent: Participant {
  private let tool: ToolSpec?
  private var called = false

  init(_ briefing: Briefing) {
    tool = briefing.tools.first { $0.name == briefing.domain.transferTool }
  }

  /// Calls the domain's hand-over tool once, then says so.
  public mutating func takeTurn(_ view: View) -> Turn {
    guard let tool, !called else { return .say("I am transferring you to a human agent. Please hold on.") }
    called = true
    let required = tool.parameters.value["required"]?.elements?.compactMap(\.text) ?? []
    let arguments = required.map { Object.Entry(key: $0, value: "The customer needs help.") }
    return .call([ToolCall(name: tool.name, arguments: .object(Object(arguments)))])
  }
}

extension Participant where Self == TransferAgent {
  /// An agent that hands every customer over at once.
  static func transfer(_ briefing: Briefing) -> TransferAgent { TransferAgent(briefing) }
}
