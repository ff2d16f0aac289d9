extension String {
  /// The lines of the text, none of them wider than it may be unless a single character is. Lines break after spaces
  /// and beside wide characters, and inside a word only when the word is longer than a line.
  func wrapped(to width: Int) -> [String] {
    split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      var lines = Lines(width: max(width, 1))
      for character in paragraph { lines.take(character) }
      return lines.finished()
    }
  }
}

/// A paragraph while it is broken into lines.
private struct Lines {
  let width: Int
  private var done: [String] = []
  private var line = ""
  private var columns = 0
  /// Where the line may be broken.
  private var lastBreak: String.Index?

  init(width: Int) {
    self.width = width
  }

  mutating func take(_ character: Character) {
    let wide = character.columns
    if character == " ", columns + wide > width { return turn(at: line.endIndex) }
    if character == " ", line.isEmpty, !done.isEmpty { return }
    if wide > 1 { lastBreak = line.endIndex }
    if columns + wide > width, !line.isEmpty { turn(at: lastBreak ?? line.endIndex) }
    line.append(character)
    columns += wide
    if character == " " || wide > 1 { lastBreak = line.endIndex }
  }

  /// Ends the line at an index and begins the next with what stands behind it.
  private mutating func turn(at index: String.Index) {
    let rest = String(line[index...])
    done.append(String(line[..<index]).withoutTrailingSpaces)
    line = rest
    columns = rest.columns
    lastBreak = nil
  }

  func finished() -> [String] {
    line.isEmpty && !done.isEmpty ? done : done + [line.withoutTrailingSpaces]
  }
}
