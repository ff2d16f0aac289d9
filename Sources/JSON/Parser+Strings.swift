extension Parser {
  /// A text in quotes; the cursor stands at the opening one.
  mutating func string() throws(Fault) -> String {
    let quote = bytes[cursor]
    let start = cursor + 1
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      if byte == quote {
        cursor = end + 1
        return text(from: start, to: end)
      }
      if byte == .backslash || byte < 0x20 { break }
      end += 1
    }
    cursor = end
    return try rest(ofStringFrom: start, endingWith: quote)
  }

  private func text(from start: Int, to end: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
  }

  /// The slow way, from the first byte that does not simply stand for itself.
  private mutating func rest(ofStringFrom start: Int, endingWith quote: UInt8) throws(Fault) -> String {
    var unescaped = Array(bytes[start..<cursor])
    while cursor < bytes.count {
      let byte = bytes[cursor]
      if byte == quote {
        cursor += 1
        return String(decoding: unescaped, as: UTF8.self)
      }
      if byte == .backslash {
        try escape(into: &unescaped)
      } else {
        if byte < 0x20 { try checkControl(byte) }
        unescaped.append(byte)
        cursor += 1
      }
    }
    throw Fault(offset: start - 1, message: "this text has no closing \(quote == .quote ? "\"" : "'")")
  }

  /// JSON5 allows raw control characters except for the ends of lines; JSON allows none.
  private func checkControl(_ byte: UInt8) throws(Fault) {
    if dialect == .json5, byte != .lineFeed, byte != .carriageReturn { return }
    let escape = byte == .lineFeed ? "\\n" : byte == .carriageReturn ? "\\r" : byte == .tab ? "\\t" : "\\u00…"
    throw Fault(
      offset: cursor, message: "a control character in a text must be written as an escape (here '\(escape)')")
  }

  private mutating func escape(into text: inout [UInt8]) throws(Fault) {
    let start = cursor
    cursor += 1
    let letter = current
    if letter == 0x75 {
      text.append(contentsOf: String(try unicodeEscape(from: start)).utf8)
    } else if let meaning = Self.meaning(ofEscape: letter) {
      text.append(meaning)
      cursor += 1
    } else if dialect == .json5 {
      try json5Escape(from: start, into: &text)
    } else {
      throw Fault(
        offset: start, message: "JSON has no such escape; allowed are \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0000")
    }
  }

  private static func meaning(ofEscape letter: UInt8) -> UInt8? {
    switch letter {
    case .quote, .backslash, .slash: letter
    case 0x62: 0x08
    case 0x66: .formFeed
    case 0x6E: .lineFeed
    case 0x72: .carriageReturn
    case 0x74: .tab
    default: nil
    }
  }

  private mutating func json5Escape(from start: Int, into text: inout [UInt8]) throws(Fault) {
    let letter = current
    switch letter {
    case 0x76:
      text.append(.verticalTab)
      cursor += 1
    case 0x78:
      cursor += 1
      text.append(contentsOf: String(Unicode.Scalar(UInt8(truncatingIfNeeded: try hexDigits(2, from: start)))).utf8)
    case .zero where !byte(ahead: 1).isDigit:
      text.append(0)
      cursor += 1
    case .zero ... .nine:
      throw Fault(offset: start, message: "a digit cannot be escaped; '\\0' must not be followed by one")
    case _ where widthOfLineEnd > 0:
      cursor += widthOfLineEnd
    default:
      guard let scalar = scalar(at: cursor) else { throw Fault(offset: start, message: "the text ends after '\\'") }
      text.append(contentsOf: String(scalar).utf8)
      cursor += UTF8.width(scalar)
    }
  }

  /// `uXXXX`, or two of them that make one character; the cursor stands at the `u`.
  mutating func unicodeEscape(from start: Int) throws(Fault) -> Unicode.Scalar {
    cursor += 1
    let first = try hexDigits(4, from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    if first < 0xDC00, current == .backslash, byte(ahead: 1) == 0x75 {
      cursor += 2
      let second = try hexDigits(4, from: start)
      if (0xDC00..<0xE000).contains(second) {
        let joined = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
        if let scalar = Unicode.Scalar(joined) { return scalar }
      }
    }
    throw Fault(offset: start, message: "half of a surrogate pair is no character")
  }

  private mutating func hexDigits(_ count: Int, from start: Int) throws(Fault) -> UInt32 {
    var number: UInt32 = 0
    for _ in 0..<count {
      guard let digit = current.hexValue else {
        throw Fault(offset: start, message: "this escape needs \(count) hexadecimal digits")
      }
      number = number << 4 | digit
      cursor += 1
    }
    return number
  }
}
