extension Parser {
  /// Moves to the next character that means something.
  mutating func skipSpace() throws(Fault) {
    while cursor < bytes.count {
      let byte = bytes[cursor]
      if byte == .space || byte == .lineFeed || byte == .carriageReturn || byte == .tab {
        cursor += 1
      } else {
        guard dialect == .json5, try skipJSON5Space() else { return }
      }
    }
  }

  /// Skips one comment or one character of space that only JSON5 knows.
  private mutating func skipJSON5Space() throws(Fault) -> Bool {
    switch current {
    case .verticalTab, .formFeed:
      cursor += 1
      return true
    case .slash:
      return try skipComment()
    case 0x80...:
      guard let scalar = scalar(at: cursor), Self.isSpace(scalar) else { return false }
      cursor += UTF8.width(scalar)
      return true
    default:
      return false
    }
  }

  private mutating func skipComment() throws(Fault) -> Bool {
    switch byte(ahead: 1) {
    case .slash:
      cursor += 2
      while cursor < bytes.count, widthOfLineEnd == 0 { cursor += 1 }
    case .asterisk:
      let start = cursor
      cursor += 2
      while current != .asterisk || byte(ahead: 1) != .slash {
        guard cursor < bytes.count else { throw Fault(offset: start, message: "this comment has no '*/'") }
        cursor += 1
      }
      cursor += 2
    default:
      return false
    }
    return true
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{FEFF}", "\u{2028}", "\u{2029}": true
    default: scalar.properties.generalCategory == .spaceSeparator
    }
  }

  /// How many bytes the end of a line takes at the cursor; 0 when there is none. U+2028 and U+2029 end lines in JSON5.
  var widthOfLineEnd: Int {
    switch current {
    case .lineFeed: 1
    case .carriageReturn: byte(ahead: 1) == .lineFeed ? 2 : 1
    case 0xE2 where byte(ahead: 1) == 0x80 && (byte(ahead: 2) == 0xA8 || byte(ahead: 2) == 0xA9): 3
    default: 0
    }
  }
}
