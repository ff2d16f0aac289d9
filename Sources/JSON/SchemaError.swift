/// Everything that is wrong with a schema.
public struct SchemaError: Error, Equatable, CustomStringConvertible {
  /// One thing that is wrong.
  public struct Problem: Sendable, Equatable, CustomStringConvertible {
    /// Where in the schema.
    public let path: Path
    /// The sentence for people, without the place.
    public let message: String

    /// The sentence with the place before it.
    public var description: String { path.steps.isEmpty ? message : "\(path): \(message)" }
  }

  /// The problems, in the order of the schema; never empty.
  public let problems: [Problem]

  /// One problem to a line.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}
