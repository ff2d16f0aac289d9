/// What a participant answers when asked: texts, calls, or both; with neither, it is silent.
public struct Turn: Sendable, Hashable {
  /// What is said, in order, before the calls are made.
  public var messages: [String]
  /// The tools asked for. Their results come back in the next request to the same participant.
  public var calls: [ToolCall]
  /// Set when the participant wants to end the dialogue with this turn.
  public var ending: StopReason.Ending?

  /// Makes an answer of its parts.
  public init(messages: [String] = [], calls: [ToolCall] = [], ending: StopReason.Ending? = nil) {
    self.messages = messages
    self.calls = calls
    self.ending = ending
  }

  /// One message and nothing else.
  public static func say(_ text: String) -> Turn { Turn(messages: [text]) }
  /// Calls and nothing else.
  public static func call(_ calls: [ToolCall]) -> Turn { Turn(calls: calls) }
}
