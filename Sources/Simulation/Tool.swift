import JSON

/// A tool as it is shown to the one who may call it.
public struct ToolSpec: Sendable {
  /// What a call does to the world.
  public enum Effect: String, Sendable, CaseIterable {
    /// Looks something up.
    case read
    /// Changes the world.
    case write
    /// Does neither, like a calculator or a hand-over.
    case none
  }

  /// The name, in `snake_case`.
  public let name: String
  /// What the tool is for, in the words of the pack.
  public let description: String
  /// What the arguments must look like.
  public let parameters: Schema
  /// What a call does to the world.
  public let effect: Effect

  /// Describes a tool.
  public init(name: String, description: String, parameters: Schema, effect: Effect) {
    self.name = name
    self.description = description
    self.parameters = parameters
    self.effect = effect
  }
}

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
