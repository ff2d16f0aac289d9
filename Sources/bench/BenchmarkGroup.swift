/// One table of the report.
struct BenchmarkGroup: Sendable {
  /// One line of a table.
  struct Row {
    let name: String
    let amount: Double
    let unit: String

    /// How often something can be done in a second.
    static func rate<Result>(_ name: String, _ work: () throws -> Result) rethrows -> Row {
      Row(name: name, amount: 1 / (try Stopwatch.seconds(work)), unit: "/s")
    }
  }

  /// The heading.
  let name: String
  /// Measures; the world is the file that the report is about.
  let measure: @Sendable (WorldFile) async throws -> [Row]
}
