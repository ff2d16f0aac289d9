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
        fields.read("contains") { $0.text() }.map(Demand.contains),
        fields.read("not_contains") { $0.text() }.map(Demand.containsNot),
        fields.read("matches") { $0.pattern() }.map(Demand.matches),
      ].compactMap(\.self)
      guard demands.count == 1 else {
        fields.report("one of 'contains', 'not_contains', 'matches' is needed")
        return nil
      }
      return Self(name: name, demand: demands[0])
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

  /// Without regard to case, thousands separators and repeated white space.
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
