/// Everything that is wrong with some files, so that it can be mended in one go.
public struct Mistakes: Error, Sendable, CustomStringConvertible {
  /// The mistakes, by file and place.
  public let list: [Mistake]

  /// Sorts the mistakes by file and place and drops repetitions.
  public init(_ list: some Sequence<Mistake>) {
    self.list = Set(list).sorted {
      ($0.file, $0.line, $0.column, $0.message) < ($1.file, $1.line, $1.column, $1.message)
    }
  }

  /// One line for each.
  public var description: String { list.map(\.description).joined(separator: "\n") }
}
