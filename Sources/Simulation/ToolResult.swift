import JSON

/// What came of a call.
public struct ToolResult: Sendable, Hashable {
  /// The call's id.
  public let id: String
  /// The name of the tool that was called.
  public let name: String
  /// The value returned, or the text that explains why there is none.
  public let value: Value
  /// Whether the call was refused; the world is then as it was before.
  public let isError: Bool

  /// Pairs a call with what came of it.
  public init(id: String, name: String, value: Value, isError: Bool = false) {
    self.id = id
    self.name = name
    self.value = value
    self.isError = isError
  }
}
