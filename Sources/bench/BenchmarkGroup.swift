/// One table of the report.
struct BenchmarkGroup: Sendable {
  /// One line of a table.
  struct Row {
    let name: String
    let amount: Double
    let unit: String
  }

  let name: String
  let measure: @Sendable (World) throws -> [Row]
}
