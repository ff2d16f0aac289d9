/// Rows of text in aligned columns.
struct Table {
  /// One field of a table.
  struct Cell: ExpressibleByStringInterpolation {
    let text: String
    var role: Role?

    init(_ text: String, as role: Role? = nil) {
      self.text = text
      self.role = role
    }

    init(stringLiteral text: String) { self.init(text) }
  }

  /// Where the text of a column stands.
  enum Alignment { case left, right }

  let columns: [(title: String, alignment: Alignment)]
  var rows: [[Cell]] = []

  private static let gap = "  "
  private static let narrowest = 8

  init(_ columns: [(title: String, alignment: Alignment)]) {
    self.columns = columns
  }

  /// The lines, the titles first. What does not fit is cut, the widest column first.
  func text(width: Int, ink: Ink) -> String {
    let widths = widths(within: width)
    let titles = columns.map { Cell($0.title, as: .margin) }
    return ([titles] + rows).map { line($0, widths: widths, ink: ink) + "\n" }.joined()
  }

  private func widths(within width: Int) -> [Int] {
    var widths = columns.indices.map { column in
      rows.map { $0[column].text.columns }.reduce(columns[column].title.columns, max)
    }
    var excess = widths.reduce(0, +) + Self.gap.count * (columns.count - 1) - width
    while excess > 0, let widest = widths.max(), widest > Self.narrowest, let column = widths.firstIndex(of: widest) {
      widths[column] -= 1
      excess -= 1
    }
    return widths
  }

  private func line(_ cells: [Cell], widths: [Int], ink: Ink) -> String {
    let fields = zip(cells, zip(widths, columns)).map { cell, column in
      let text = cell.text.cut(to: column.0)
      let space = String(repeating: " ", count: column.0 - text.columns)
      let painted = cell.role.map { ink.paint(text, as: $0) } ?? text
      return column.1.alignment == .left ? painted + space : space + painted
    }
    return fields.joined(separator: Self.gap).withoutTrailingSpaces
  }
}
