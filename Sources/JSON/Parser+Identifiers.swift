extension Parser {
  /// A key without quotes: ECMAScript 5.1's IdentifierName.
  mutating func identifier() throws(Fault) -> String {
    var name = ""
    while let scalar = scalar(at: cursor) {
      let start = cursor
      if scalar == "\\" {
        cursor += 1
        guard current == 0x75 else {
          throw Fault(offset: start, message: "a key without quotes knows only '\\u' escapes")
        }
        let escaped = try unicodeEscape(from: start)
        guard Self.mayStand(escaped, first: name.isEmpty) else {
          throw Fault(offset: start, message: "'\(escaped)' cannot stand in a key without quotes")
        }
        name.unicodeScalars.append(escaped)
      } else if Self.mayStand(scalar, first: name.isEmpty) {
        name.unicodeScalars.append(scalar)
        cursor += UTF8.width(scalar)
      } else {
        break
      }
    }
    guard !name.isEmpty else { throw unexpected(wanted: "a key") }
    return name
  }

  private static func mayStand(_ scalar: Unicode.Scalar, first: Bool) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "_", "$": return true
    case "0"..."9": return !first
    case "\u{200C}", "\u{200D}": return !first
    default: break
    }
    guard !scalar.isASCII else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber: return true
    case .nonspacingMark, .spacingMark, .decimalNumber, .connectorPunctuation: return !first
    default: return false
    }
  }
}
