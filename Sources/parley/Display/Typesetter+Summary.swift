import Checks
import Evaluation

extension Typesetter {
  /// The end of a run: a line for each scenario, and all of them together.
  func summary(_ summary: RunSummary, of outcomes: [Outcome]) -> String {
    let groups = Dictionary(grouping: outcomes, by: \.id.scenario)
    let isSingle = summary.scenarios.allSatisfy { $0.tally.total <= 1 }
    var table = isSingle ? Self.singleTable : Self.manyTable
    for row in summary.scenarios {
      let trials = (groups[row.id] ?? []).sorted { $0.id.number < $1.id.number }
      table.rows.append(isSingle ? Self.row(row.id, trials.first) : Self.row(row.id, row.tally, trials))
    }
    return "\n" + rule("results") + table.text(width: width, ink: ink) + "\n" + totals(summary.total) + "\n"
  }

  /// The counts, and the share of those that say something about the agent.
  func totals(_ tally: RunSummary.Tally) -> String {
    let counts = [
      (tally.passed, "passed", Role.passed), (tally.failed, "failed", .failed), (tally.invalid, "invalid", .invalid),
    ]
    .map { count, word, role in count > 0 ? ink.paint("\(role.glyph) \(count) \(word)", as: role) : "\(count) \(word)" }
    let share = tally.valid > 0 ? "\(Self.percent(tally.passed, of: tally.valid)) of the valid passed" : "none is valid"
    return "\(tally.total.counted("trial")): \(counts.joined(separator: ", ")) · \(share)"
  }

  /// A share with one decimal. Only all is 100 %, and only none is 0 %.
  static func percent(_ part: Int, of whole: Int) -> String {
    let rounded = (2000 * part + whole) / (2 * whole)
    let tenths = part == whole ? 1000 : part == 0 ? 0 : min(max(rounded, 1), 999)
    return "\(tenths / 10).\(tenths % 10) %"
  }
}

// MARK: - One trial for each scenario

extension Typesetter {
  private static var singleTable: Table {
    Table([("scenario", .left), ("result", .left), ("turns", .right), ("calls", .right), ("stop", .left)])
  }

  private static func row(_ id: String, _ trial: Outcome?) -> [Table.Cell] {
    guard let trial else { return [.init(Terminal.line(id)), "–", "", "", ""] }
    let role = trial.result.role
    return [
      .init(Terminal.line(id)), .init("\(role.glyph) \(trial.result.word)", as: role), "\(trial.turns)",
      "\(trial.calls)",
      .init(trial.stop),
    ]
  }
}

// MARK: - Several trials for each scenario

extension Typesetter {
  private static var manyTable: Table {
    Table([
      ("scenario", .left), ("passed", .right), ("trials", .left), ("turns", .right), ("calls", .right),
      ("stops", .left),
    ])
  }

  private static func row(_ id: String, _ tally: RunSummary.Tally, _ trials: [Outcome]) -> [Table.Cell] {
    let role: Role = tally.failed > 0 ? .failed : tally.invalid > 0 ? .invalid : .passed
    return [
      .init(Terminal.line(id)), "\(tally.passed)/\(tally.total)",
      .init(trials.map(\.result.role.glyph).joined(), as: role),
      .init(mean(trials.map(\.turns))), .init(mean(trials.map(\.calls))), .init(stops(trials)),
    ]
  }

  private static func mean(_ numbers: [Int]) -> String {
    guard !numbers.isEmpty else { return "" }
    let tenths = (20 * numbers.reduce(0, +) + numbers.count) / (2 * numbers.count)
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// How often the dialogues ended for which reason, the most frequent first.
  private static func stops(_ trials: [Outcome]) -> String {
    let counts = Dictionary(grouping: trials, by: \.stop).mapValues(\.count)
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { counts.count == 1 ? $0.key : "\($0.key) \($0.value)" }.joined(separator: ", ")
  }
}

extension Int {
  /// The number with its noun.
  func counted(_ noun: String) -> String { "\(grouped) \(noun)\(self == 1 ? "" : "s")" }
}
