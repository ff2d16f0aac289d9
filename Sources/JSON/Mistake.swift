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
