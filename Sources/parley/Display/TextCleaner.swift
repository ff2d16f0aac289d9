/// Goes through a text once and keeps what may be drawn.
struct TextCleaner {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var clean = String.UnicodeScalarView()
  /// How many scalars without width have been kept in a row.
  private var marks = 0

  /// Enough for every script; more only climbs into the neighbouring lines.
  private static let mostMarks = 4
  private static let tab = "    "

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  mutating func run() -> String {
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.properties.generalCategory == .control {
        takeControl(scalar)
      } else {
        index += 1
        take(scalar)
      }
    }
    return String(clean)
  }

  private mutating func takeControl(_ scalar: Unicode.Scalar) {
    if let end = EscapeSequence(in: scalars, at: index)?.end {
      index = end
      return
    }
    index += 1
    marks = 0
    switch scalar {
    case "\r" where index < scalars.count && scalars[index] == "\n": break
    case "\n", "\r", "\u{B}", "\u{C}", "\u{85}": clean.append("\n")
    case "\t": clean.append(contentsOf: Self.tab.unicodeScalars)
    default: clean.append(scalar.picture)
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .lineSeparator, .paragraphSeparator: clean.append("\n")
    case _ where scalar.isNoncharacter: clean.append("\u{FFFD}")
    case _ where scalar.isHidden: return
    case .nonspacingMark, .enclosingMark, .format:
      marks += 1
      if marks <= Self.mostMarks { clean.append(scalar) }
      return
    default: clean.append(scalar)
    }
    marks = 0
  }
}

extension Unicode.Scalar {
  /// What stands for a control character.
  fileprivate var picture: Unicode.Scalar {
    switch value {
    case 0x7F: "␡"
    case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    default: "\u{FFFD}"
    }
  }

  fileprivate var isNoncharacter: Bool { value & 0xFFFE == 0xFFFE || 0xFDD0...0xFDEF ~= value }

  /// Whether nobody would see that it is there, joiners and the selectors of emoji aside: bidirectional marks, tags, fillers.
  fileprivate var isHidden: Bool {
    switch value {
    case 0x200C, 0x200D, 0xFE0E, 0xFE0F: false
    default: properties.isDefaultIgnorableCodePoint || properties.isBidiControl || 0xFFF9...0xFFFB ~= value
    }
  }
}
