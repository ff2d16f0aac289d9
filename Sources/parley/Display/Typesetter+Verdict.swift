import Checks
import Evaluation
import Simulation

extension Typesetter {
  /// The most findings that are shown of one trial; the rest are counted.
  private static let mostFindings = 20
  private static let findingColumn = 10

  /// How a trial came out, with what was found and the number of the event it points at.
  func verdict(_ trial: Trial) -> String {
    let score = trial.score
    let role = score.result.role
    let line = ink.paint("\(role.glyph) \(score.words)", as: role)
    let found =
      score.findings.map { ("", $0) } + score.checks.flatMap { check in check.findings.map { (check.name, $0) } }
    let more = found.count - Self.mostFindings
    let rest = more > 0 ? "    … and \(more.grouped) more\n" : ""
    return "\n\(line)\n" + found.prefix(Self.mostFindings).map(finding).joined() + rest
  }

  private func finding(of check: String, _ finding: Finding) -> String {
    let place = finding.event.map { "[\($0)]" } ?? ""
    let text = Terminal.plain(check.isEmpty ? finding.message : "\(check): \(finding.message)", limit: 2_000)
    return ink.paint(place.aligned(to: Self.findingColumn - 1) + " ", as: .margin)
      + hanging(text, behind: Self.findingColumn) + "\n"
  }
}

extension Score {
  /// The result in words; whose fault it is when nobody can say.
  fileprivate var words: String { fault.map { "\(result.word) (\($0.rawValue))" } ?? result.word }
}

extension Score.Result {
  /// How the result is drawn.
  var role: Role {
    switch self {
    case .pass: .passed
    case .fail: .failed
    case .invalid: .invalid
    }
  }

  /// The result in a word.
  var word: String {
    switch self {
    case .pass: "passed"
    case .fail: "failed"
    case .invalid: "invalid"
    }
  }
}
