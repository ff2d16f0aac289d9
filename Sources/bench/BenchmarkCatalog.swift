/// What is measured, in the order of the report.
enum BenchmarkCatalog {
  static let all: [BenchmarkGroup] = [
    .program, .json, .packs, .dialogues,
  ]
}
