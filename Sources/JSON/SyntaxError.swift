/// Why a text could not be read, and where.
public struct SyntaxError: Error, Equatable, CustomStringConvertible {
  /// The line, counted from 1.
  public let line: Int
  /// The column in Unicode scalars, counted from 1.
  public let column: Int
  /// The sentence for people, without the place.
  public let message: String

  /// Puts a sentence at a place.
  public init(line: Int, column: Int, message: String) {
    self.line = line
    self.column = column
    self.message = message
  }

  /// `line:column: message`, so that a file's name and a colon can stand before it.
  public var description: String { "\(line):\(column): \(message)" }
}

extension SyntaxError {
  init(_ fault: Parser.Fault, in bytes: [UInt8]) {
    let place = LineTable(bytes).position(at: fault.offset, in: bytes)
    self.init(line: place.line, column: place.column, message: fault.message)
  }
}
