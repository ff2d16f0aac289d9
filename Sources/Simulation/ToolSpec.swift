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
