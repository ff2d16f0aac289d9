/// A sequence that tells a terminal something, as ECMA-48 spells it. Text is never taken for one because its end is
/// missing: then only the two characters that begin it count.
struct EscapeSequence {
  /// The index behind the sequence.
  let end: Int

  /// The sequence that begins at an index, if one does.
  init?(in scalars: [Unicode.Scalar], at index: Int) {
    guard let (kind, start) = Self.kind(in: scalars, at: index) else { return nil }
    end =
      switch kind {
      case .control: Self.control(in: scalars, from: start) ?? start
      case .string: Self.string(in: scalars, from: start) ?? start
      case .short: Self.short(in: scalars, from: start)
      }
  }

  private enum Kind {
    /// CSI: parameters and a final letter.
    case control
    /// OSC, DCS, SOS, PM, APC: everything up to a terminator.
    case string
    /// ESC and a letter, perhaps with something between them.
    case short
  }

  private static func kind(in scalars: [Unicode.Scalar], at index: Int) -> (Kind, start: Int)? {
    switch scalars[index].value {
    case 0x9B: return (.control, index + 1)
    case 0x90, 0x98, 0x9D, 0x9E, 0x9F: return (.string, index + 1)
    case 0x1B: break
    default: return nil
    }
    guard index + 1 < scalars.count else { return nil }
    return switch scalars[index + 1] {
    case "[": (.control, index + 2)
    case "]", "P", "X", "^", "_": (.string, index + 2)
    case "\u{20}"..."\u{7E}": (.short, index + 1)
    default: nil
    }
  }

  private static func control(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
    let final = scalars[start...].firstIndex { !("\u{20}"..."\u{3F}" ~= $0) }
    guard let final, "\u{40}"..."\u{7E}" ~= scalars[final] else { return nil }
    return final + 1
  }

  private static func string(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
    let final = scalars[start...].firstIndex { $0.properties.generalCategory == .control }
    guard let final else { return nil }
    switch scalars[final] {
    case "\u{7}", "\u{9C}": return final + 1
    case "\u{1B}" where final + 1 < scalars.count && scalars[final + 1] == "\\": return final + 2
    default: return nil
    }
  }

  private static func short(in scalars: [Unicode.Scalar], from start: Int) -> Int {
    let final = scalars[start...].firstIndex { !("\u{20}"..."\u{2F}" ~= $0) }
    guard let final, "\u{30}"..."\u{7E}" ~= scalars[final] else { return start }
    return final + 1
  }
}
