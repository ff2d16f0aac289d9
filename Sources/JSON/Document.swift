/// A parsed file that still knows where everything stood, so that a later mistake can be reported at its place.
public struct Document: Sendable {
  /// The name of the file, as it should appear in messages.
  public let file: String
  /// What the file says.
  public let root: Value
  /// Where each part of `root` starts.
  public let outline: Outline
  private let bytes: [UInt8]
  private let lines: LineTable

  /// Reads the bytes of a file.
  public init(parsing bytes: [UInt8], file: String, as dialect: Dialect) throws(SyntaxError) {
    (root, outline) = try Parser.parseWithPlaces(bytes, as: dialect)
    self.file = file
    self.bytes = bytes
    lines = LineTable(bytes)
  }

  /// The line and the column, both from 1, of a byte offset such as an outline has.
  public func position(at offset: Int) -> (line: Int, column: Int) {
    lines.position(at: offset, in: bytes)
  }
}
