/// The characters that the grammar names, as bytes.
extension UInt8 {
  static var tab: UInt8 { 0x09 }
  static var lineFeed: UInt8 { 0x0A }
  static var verticalTab: UInt8 { 0x0B }
  static var formFeed: UInt8 { 0x0C }
  static var carriageReturn: UInt8 { 0x0D }
  static var space: UInt8 { 0x20 }
  static var quote: UInt8 { 0x22 }
  static var apostrophe: UInt8 { 0x27 }
  static var asterisk: UInt8 { 0x2A }
  static var plus: UInt8 { 0x2B }
  static var comma: UInt8 { 0x2C }
  static var minus: UInt8 { 0x2D }
  static var point: UInt8 { 0x2E }
  static var slash: UInt8 { 0x2F }
  static var zero: UInt8 { 0x30 }
  static var nine: UInt8 { 0x39 }
  static var colon: UInt8 { 0x3A }
  static var openBracket: UInt8 { 0x5B }
  static var backslash: UInt8 { 0x5C }
  static var closeBracket: UInt8 { 0x5D }
  static var openBrace: UInt8 { 0x7B }
  static var closeBrace: UInt8 { 0x7D }

  var isDigit: Bool { self &- 0x30 < 10 }
  var isContinuation: Bool { self & 0xC0 == 0x80 }

  /// The byte with the letter in it made small; other bytes may come out as anything but a letter.
  var lowercased: UInt8 { self | 0x20 }

  /// What the byte is worth as a hexadecimal digit.
  var hexValue: UInt32? {
    if isDigit { return UInt32(self &- 0x30) }
    let letter = lowercased
    return (0x61...0x66).contains(letter) ? UInt32(letter) - 0x61 + 10 : nil
  }
}
