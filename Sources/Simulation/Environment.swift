import JSON

/// A world with the tools that work it. A conformer is a value: a copy is a world of its own, and the same calls on
/// equal copies give equal results.
public protocol Environment: Sendable {
  /// Runs a tool. A call that makes no sense, or that the tool refuses, is a result with `isError`, and changes nothing.
  mutating func call(_ call: ToolCall, by seat: Seat) -> ToolResult

  /// The whole world as it is now.
  var snapshot: Value { get }

  /// The tools that a seat may call.
  func tools(for seat: Seat) -> [ToolSpec]

  /// What a call would do, as it is put to a customer after "I can"; `nil` when the world has no words for it.
  func phrase(for call: ToolCall) -> String?
}

extension Environment {
  /// No words.
  public func phrase(for call: ToolCall) -> String? { nil }
}
