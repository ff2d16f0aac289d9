import JSON

/// A request to run a tool.
public struct ToolCall: Sendable, Hashable {
  /// Ties the result to the call; unique within a dialogue.
  public var id: String
  /// The name of the tool.
  public var name: String
  /// The arguments, an object when the call makes sense.
  public var arguments: Value

  /// Asks for a tool by name.
  public init(id: String = "", name: String, arguments: Value) {
    self.id = id
    self.name = name
    self.arguments = arguments
  }
}
