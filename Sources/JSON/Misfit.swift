/// One way in which a value does not fit a schema.
public struct Misfit: Sendable, Equatable, CustomStringConvertible {
  /// Where in the value; for something that is missing, where it should be.
  public let path: Path
  /// The whole sentence, with the place in it, for whoever made the value: `'order_id' is missing`.
  public let description: String

  init(_ path: Path, _ claim: String) {
    self.path = path
    description = path.steps.isEmpty ? "the value \(claim)" : "'\(path)' \(claim)"
  }
}
