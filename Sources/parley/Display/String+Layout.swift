extension String {
  /// The text with spaces behind it, up to a column.
  func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - self.columns))
  }

  /// The text with spaces before it, up to a column.
  func aligned(to columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - self.columns)) + self
  }

  /// The text up to its last character that is no space.
  var withoutTrailingSpaces: String {
    String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)])
  }

  /// The text, or as much of it as fits with an ellipsis behind it.
  func cut(to columns: Int) -> String {
    var width = 0
    var fitting = startIndex
    for index in indices {
      width += self[index].columns
      if width > columns { return columns < 1 ? "" : self[..<fitting] + "…" }
      if width < columns { fitting = self.index(after: index) }
    }
    return self
  }
}
