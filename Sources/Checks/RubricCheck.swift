import JSON
import Simulation

/// A criterion in words, for a judge. Without a judge it stays undecided, which is not a pass.
struct RubricCheck: Check {
  let name: String
  private let criterion: String

  init?(_ node: inout Node) {
    guard let criterion = node.text() else { return nil }
    name = "\(node.path)".replacing("expect.", with: "")
    self.criterion = criterion
  }

  func evaluate(_ evidence: Evidence) -> CheckResult {
    CheckResult(name: name, verdict: .undecided, findings: [Finding("no judge has read: \(criterion)")])
  }
}
