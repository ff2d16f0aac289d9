import Foundation

/// Rows as text, names to the left, figures to the right.
enum Table {
  static func text(of rows: [BenchmarkGroup.Row]) -> String {
    let figures = rows.map { figure($0.amount) }
    let names = rows.map(\.name.count).max() ?? 0
    let widest = figures.map(\.count).max() ?? 0
    return zip(rows, figures).map { row, figure in
      let gap = String(repeating: " ", count: names - row.name.count + 2 + widest - figure.count)
      return "  \(row.name)\(gap)\(figure) \(row.unit)"
    }.joined(separator: "\n")
  }

  /// Three significant digits are as much as a noisy machine gives.
  private static func figure(_ amount: Double) -> String {
    let decimals = amount < 10 ? 2 : amount < 100 ? 1 : 0
    return amount.formatted(.number.precision(.fractionLength(decimals)).locale(Locale(identifier: "en_US_POSIX")))
  }
}
