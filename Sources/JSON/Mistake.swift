/// One mistake in a file that somebody wrote: where it is, and a sentence that says what would be right.
public struct Mistake: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file, as it was named on the way in.
  public let file: String
  /// The line, counted from 1.
  public let line: Int
  /// The column in characters, counted from 1.
  public let column: Int
  /// What is wrong and what would be right.
  public let message: String

  /// Names a place and what is wrong there.
  public init(file: String, line: Int, column: Int, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  /// `file:line:column: message`, which editors turn into a link.
  public var description: String { "\(file):\(line):\(column): \(message)" }
}

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
