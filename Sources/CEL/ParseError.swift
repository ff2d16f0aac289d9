/// Where and why a text is no expression.
public struct ParseError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The sentence for people, without a full stop.
  public let message: String
  /// The place, in bytes of UTF-8 from the start of the source.
  public let offset: Int
  /// The line of the place, counted from 1.
  public let line: Int
  /// The column of the place in characters (code points), counted from 1.
  public let column: Int

  init(_ message: String, at offset: Int, in source: [UInt8]) {
    self.message = message
    self.offset = min(max(offset, 0), source.count)
    let before = source[..<self.offset]
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    line = before.count { $0 == UInt8(ascii: "\n") } + 1
    column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
  }

  /// Line, column and sentence.
  public var description: String { "\(line):\(column): \(message)" }
}
