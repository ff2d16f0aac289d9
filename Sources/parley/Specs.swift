import JSON
import Simulation

/// Whoever `--agent` names.
struct AgentSpec: Sendable {
  let text: String
  let make: @Sendable (Briefing) -> any Participant

  init(_ text: String) throws(UsageError) {
    guard let entry = AgentCatalog.entry(named: text) else {
      let names = AgentCatalog.entries.map(\.name)
      throw UsageError("'--agent' knows no '\(text)'\(suggestion(for: text, among: names))")
    }
    self.text = text
    make = entry.make
  }
}

/// Whoever `--user` names: the scenario's own user, or somebody else where its moves end.
struct UserSpec: Sendable {
  /// The word for the user that the scenario describes.
  static let own = "scenario"

  let text: String
  let make: @Sendable (Briefing) -> any Participant

  init(_ text: String) throws(UsageError) {
    let entry = UserCatalog.entry(named: text)
    if entry == nil, text != Self.own {
      let names = [Self.own] + UserCatalog.entries.map(\.name)
      throw UsageError("'--user' knows no '\(text)'\(suggestion(for: text, among: names))")
    }
    self.text = text
    make = { UserCatalog.user(for: $0, otherwise: entry) }
  }
}
