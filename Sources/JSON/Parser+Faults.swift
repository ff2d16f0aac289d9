extension Parser {
  /// The fault of finding something else than what the grammar wants at the cursor.
  func unexpected(wanted: String) -> Fault {
    Fault(offset: cursor, message: "expected \(wanted), found \(found)")
  }

  /// What stands at the cursor, in words.
  private var found: String {
    guard let scalar = scalar(at: cursor) else { return "the end of the text" }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .unassigned, .privateUse:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    default:
      return "'\(scalar)'"
    }
  }

  /// The character that starts at a byte; `nil` at the end of the text.
  func scalar(at offset: Int) -> Unicode.Scalar? {
    guard offset < bytes.count else { return nil }
    if bytes[offset] < 0x80 { return Unicode.Scalar(bytes[offset]) }
    let few = bytes[offset..<min(offset + 4, bytes.count)]
    return String(decoding: few, as: UTF8.self).unicodeScalars.first
  }

  /// `Infinity` and `NaN` are JSON5, but no state of a world could be written back with them.
  func refuseWordsForNumbers() throws(Fault) {
    for word in ["Infinity", "NaN"] where starts(with: word) {
      throw Fault(offset: cursor, message: "'\(word)' cannot be kept: numbers must be finite")
    }
  }

  private func starts(with word: String) -> Bool {
    word.utf8.elementsEqual(bytes[cursor..<min(cursor + word.utf8.count, bytes.count)])
  }
}
