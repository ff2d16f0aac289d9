extension Terminal {
  /// A text that came from somebody else, made harmless: escape sequences are gone, control characters are shown as
  /// pictures, invisible and right-to-left marks are gone, line ends are `\n`, tabs are spaces. What is longer than
  /// `limit` is cut, with a mark that says how long it was.
  static func plain(_ text: String, limit: Int = 8_000) -> String {
    let isLong = text.utf8.count > limit && text.unicodeScalars.count > limit
    var cleaner = TextCleaner(isLong ? Array(text.unicodeScalars.prefix(limit)) : Array(text.unicodeScalars))
    let clean = cleaner.run().tamed()
    return isLong ? "\(clean)… (\(text.unicodeScalars.count.grouped) characters)" : clean
  }

  /// The same on one line.
  static func line(_ text: String, limit: Int = 8_000) -> String {
    plain(text, limit: limit).split(separator: "\n").joined(separator: " ")
  }
}

extension String {
  /// The most scalars of one character that is drawn as it is; a family with skin tones has eleven.
  private static let longestCharacter = 12

  /// Characters that were piled up from too many scalars are cut.
  fileprivate func tamed() -> String {
    guard contains(where: { $0.unicodeScalars.count > Self.longestCharacter }) else { return self }
    return String(
      flatMap { character -> String in
        let scalars = character.unicodeScalars
        guard scalars.count > Self.longestCharacter else { return String(character) }
        return String(String.UnicodeScalarView(scalars.prefix(Self.longestCharacter))) + "…"
      })
  }
}

extension Int {
  /// The number with a comma before every third digit.
  var grouped: String {
    var reversed = ""
    for (place, digit) in String(magnitude).reversed().enumerated() {
      if place > 0, place % 3 == 0 { reversed.append(",") }
      reversed.append(digit)
    }
    return (self < 0 ? "-" : "") + String(reversed.reversed())
  }
}
