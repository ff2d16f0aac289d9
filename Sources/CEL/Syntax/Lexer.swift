/// Splits a source into tokens.
struct Lexer {
  let source: [UInt8]
  var position: Int

  init(_ source: [UInt8], at position: Int = 0) {
    self.source = source
    self.position = position
  }

  mutating func next() throws(ParseError) -> Token {
    skipBlanks()
    let start = position
    let kind = try self.kind()
    return Token(kind: kind, range: start..<position)
  }

  private mutating func kind() throws(ParseError) -> Token.Kind {
    guard let byte = peek() else { return .end }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try literal(prefixLength: 0)
    case UInt8(ascii: "`"): return try quotedName()
    case _ where Self.isDigit(byte): return try number()
    case UInt8(ascii: ".") where peek(1).map(Self.isDigit) == true: return try number()
    case _ where Self.isNameStart(byte):
      if let length = literalPrefixLength() { return try literal(prefixLength: length) }
      return .identifier(take(while: Self.isNamePart))
    default: return try symbol()
    }
  }

  private mutating func symbol() throws(ParseError) -> Token.Kind {
    for length in [2, 1] where position + length <= source.count {
      let text = String(decoding: source[position..<position + length], as: UTF8.self)
      if let symbol = Token.Symbol(rawValue: text) {
        position += length
        return .symbol(symbol)
      }
    }
    let character = String(decoding: source[position...].prefix(4), as: UTF8.self).unicodeScalars.first
    throw error("there is no '\(character.map(String.init) ?? "?")' in the language", at: position)
  }

  private mutating func quotedName() throws(ParseError) -> Token.Kind {
    let start = position
    position += 1
    let name = take(while: { Self.isNamePart($0) || [UInt8](" ./-".utf8).contains($0) })
    guard peek() == UInt8(ascii: "`"), !name.isEmpty else {
      throw error(
        "a name in backticks has letters, digits, '_', '.', '-', '/' and spaces, and ends with '`'", at: start)
    }
    position += 1
    return .quoted(name)
  }
}

// MARK: - Bytes

extension Lexer {
  func peek(_ ahead: Int = 0) -> UInt8? {
    position + ahead < source.count ? source[position + ahead] : nil
  }

  func error(_ message: String, at offset: Int) -> ParseError { ParseError(message, at: offset, in: source) }

  mutating func take(while belongs: (UInt8) -> Bool) -> String {
    let taken = source[position...].prefix(while: belongs)
    position = taken.endIndex
    return String(decoding: taken, as: UTF8.self)
  }

  private mutating func skipBlanks() {
    while let byte = peek() {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0x0C: position += 1
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"):
        position =
          source[position...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? source.count
      default: return
      }
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  static func isNameStart(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")) || byte == UInt8(ascii: "_")
  }

  static func isNamePart(_ byte: UInt8) -> Bool { isNameStart(byte) || isDigit(byte) }
}
