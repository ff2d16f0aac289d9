import JSON
import Simulation

/// Verifies what the agent told the user, or did not.
struct SaysCheck: Check {
  private enum Demand {
    case contains(String)
    case containsNot(String)
    case matches(Pattern)
  }

  let name: String
  private let demand: Demand

  init?(_ node: inout Node) {
    let name = "\(node.path)".replacing("expect.", with: "")
    let check: Self? = node.object { fields in
      let demands: [Demand] = [
        fields.read("contains") { $0.words() }.map(Demand.contains),
        fields.read("not_contains") { $0.words() }.map(Demand.containsNot),
        fields.read("matches") { $0.pattern() }.map(Demand.matches),
      ].compactMap(\.self)
      if ["contains", "not_contains", "matches"].count(where: fields.has) != 1 {
        fields.report("exactly one of 'contains', 'not_contains', 'matches' is needed")
      }
      return demands.first.map { Self(name: name, demand: $0) }
    }
    guard let check else { return nil }
    self = check
  }

  private init(name: String, demand: Demand) {
    self.name = name
    self.demand = demand
  }

  func evaluate(_ evidence: Evidence) -> CheckResult {
    let messages = evidence.trajectory.messages(from: .agent)
    switch demand {
    case .contains(let wanted):
      let found = messages.contains { Self.normal($0.text).contains(Self.normal(wanted)) }
      return .judging(name, by: found ? [] : [Finding("the agent never said '\(wanted)'")])
    case .containsNot(let unwanted):
      let found = messages.filter { Self.normal($0.text).contains(Self.normal(unwanted)) }
      return .judging(name, by: found.map { Finding("the agent said '\(unwanted)'", event: $0.index) })
    case .matches(let pattern):
      do throws(Pattern.Failure) {
        for message in messages where try pattern.matches(message.text) { return .judging(name, by: []) }
        return .judging(name, by: [Finding("the agent said nothing that matches '\(pattern.source)'")])
      } catch {
        return CheckResult(name: name, verdict: .undecided, findings: [Finding("\(error)")])
      }
    }
  }

  /// Without regard to case, thousands separators and repeated white space. What is wanted may stand inside of something
  /// longer, as in tau-bench: `10` is found in `2100`. A pattern can say more: `\\b10\\b`.
  private static func normal(_ text: String) -> String {
    let lower = text.lowercased()
    var normal = ""
    var index = lower.startIndex
    while index < lower.endIndex {
      let character = lower[index]
      let next = lower.index(after: index)
      let isSeparator =
        character == "," && normal.last?.isNumber == true && next < lower.endIndex && lower[next].isNumber
      if character.isWhitespace {
        if normal.last != " " { normal.append(" ") }
      } else if !isSeparator {
        normal.append(character)
      }
      index = next
    }
    return normal
  }
}

extension Node {
  /// A text that is not empty, since every text contains nothing.
  fileprivate mutating func words() -> String? {
    guard let text = text() else { return nil }
    if text.allSatisfy(\.isWhitespace) { report("there must be something to look for") }
    return text
  }
}
