extension Lexer {
  /// How many letters stand before the quotation mark of a string or bytes literal, if one begins here.
  func literalPrefixLength() -> Int? {
    var letters: [UInt8] = []
    while let byte = peek(letters.count), letters.count < 2, Self.isNameStart(byte) { letters.append(byte | 0x20) }
    let mark = peek(letters.count)
    guard mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else { return nil }
    let forms = ["r", "b", "br", "rb"].map { [UInt8]($0.utf8) }
    return forms.contains(letters) ? letters.count : nil
  }

  /// A string or bytes literal whose first letters may be `r` and `b`.
  mutating func literal(prefixLength: Int) throws(ParseError) -> Token.Kind {
    let letters = source[position..<position + prefixLength].map { $0 | 0x20 }
    let start = position
    position += prefixLength
    let mark = try openingMark(from: start)
    let isBytes = letters.contains(UInt8(ascii: "b"))
    var content = LiteralContent(isBytes: isBytes)
    while !isAt(mark) {
      guard let byte = peek() else { throw error("this string has no end", at: start) }
      if mark.count == 1, byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        throw error("this string has no end on its line; only \"\"\" and ''' go over several", at: start)
      }
      if byte == UInt8(ascii: "\\"), !letters.contains(UInt8(ascii: "r")) {
        try escape(into: &content)
      } else {
        content.append(byte)
        position += 1
      }
    }
    position += mark.count
    guard let kind = content.token else { throw error("this string contains half a character", at: start) }
    return kind
  }

  private mutating func openingMark(from start: Int) throws(ParseError) -> [UInt8] {
    guard let quote = peek() else { throw error("this string has no end", at: start) }
    let mark = peek(1) == quote && peek(2) == quote ? [quote, quote, quote] : [quote]
    position += mark.count
    return mark
  }

  private func isAt(_ mark: [UInt8]) -> Bool {
    source[position...].starts(with: mark)
  }
}

// MARK: - Escape sequences

extension Lexer {
  private mutating func escape(into content: inout LiteralContent) throws(ParseError) {
    let start = position
    position += 1
    guard let byte = peek() else { throw error("this string has no end", at: start) }
    position += 1
    switch byte {
    case UInt8(ascii: "x"), UInt8(ascii: "X"): content.append(octet: UInt8(try digits(2, radix: 16, from: start)))
    case UInt8(ascii: "u") where !content.isBytes:
      content.append(codePoint: try pairedCodePoint(digits(4, radix: 16, from: start)))
    case UInt8(ascii: "U") where !content.isBytes: content.append(codePoint: try digits(8, radix: 16, from: start))
    case UInt8(ascii: "0")...UInt8(ascii: "3"):
      position -= 1
      content.append(octet: UInt8(try digits(3, radix: 8, from: start)))
    default:
      guard let plain = Self.plainEscapes[byte] else { throw error("there is no such escape sequence", at: start) }
      content.append(plain)
    }
    guard content.isValid else { throw error("there is no such character", at: start) }
  }

  private static let plainEscapes: [UInt8: UInt8] = [
    UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12, UInt8(ascii: "n"): 10,
    UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9, UInt8(ascii: "v"): 11, UInt8(ascii: "\\"): UInt8(ascii: "\\"),
    UInt8(ascii: "?"): UInt8(ascii: "?"), UInt8(ascii: "\""): UInt8(ascii: "\""),
    UInt8(ascii: "'"): UInt8(ascii: "'"), UInt8(ascii: "`"): UInt8(ascii: "`"),
  ]

  private mutating func digits(_ count: Int, radix: Int, from start: Int) throws(ParseError) -> UInt32 {
    let taken = source[position...].prefix(count)
    let text = String(decoding: taken, as: UTF8.self)
    guard taken.count == count, taken.allSatisfy(Self.isHex), let number = UInt32(text, radix: radix) else {
      throw error("this escape sequence needs \(count) digits", at: start)
    }
    position += count
    return number
  }

  /// The code point of a surrogate pair, if this is the first half of one.
  private mutating func pairedCodePoint(_ first: UInt32) throws(ParseError) -> UInt32 {
    guard (0xD800...0xDBFF).contains(first), peek() == UInt8(ascii: "\\"), peek(1) == UInt8(ascii: "u") else {
      return first
    }
    position += 2
    let second = try digits(4, radix: 16, from: position - 2)
    guard (0xDC00...0xDFFF).contains(second) else { return first }
    return 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
  }
}

/// What a string or bytes literal contains, while it is read.
private struct LiteralContent {
  let isBytes: Bool
  private(set) var isValid = true
  private var bytes: [UInt8] = []

  init(isBytes: Bool) { self.isBytes = isBytes }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  /// A byte of bytes, but a code point of a string.
  mutating func append(octet: UInt8) {
    if isBytes { bytes.append(octet) } else { append(codePoint: UInt32(octet)) }
  }

  mutating func append(codePoint: UInt32) {
    if let scalar = Unicode.Scalar(codePoint) { bytes += UTF8.encode(scalar) ?? .init() } else { isValid = false }
  }

  /// The token, unless a string is no UTF-8.
  var token: Token.Kind? {
    if isBytes { return .bytes(bytes) }
    return String(validating: bytes, as: UTF8.self).map { .string($0) }
  }
}
