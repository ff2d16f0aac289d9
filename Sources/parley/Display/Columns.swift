extension StringProtocol {
  /// How many columns the text takes on a terminal.
  var columns: Int { reduce(0) { $0 + $1.columns } }
}

extension Character {
  /// How many columns the character takes on a terminal: an emoji takes two, however many scalars it is made of.
  var columns: Int {
    if isASCII { return 1 }
    let scalars = unicodeScalars
    let isEmoji = scalars.contains { $0.properties.isEmojiPresentation || $0 == "\u{FE0F}" }
    return isEmoji ? 2 : scalars.reduce(0) { $0 + $1.columns }
  }
}

extension Unicode.Scalar {
  fileprivate var columns: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control: 0
    case .format: value == 0xAD ? 1 : 0
    case _ where 0x1160...0x11FF ~= value || 0xD7B0...0xD7FF ~= value: 0  // joined to the syllable before them
    default: isWide ? 2 : 1
    }
  }

  /// East Asian Width `W` or `F`, emoji aside (Unicode Standard Annex 11).
  private var isWide: Bool {
    guard value >= 0x1100 else { return false }
    return Self.wide.contains { $0 ~= value }
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD,
  ]
}
