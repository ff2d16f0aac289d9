import Foundation
import Simulation

/// `parley list`: says what there is.
struct ListCommand: Command {
  static let manual = Manual(
    name: "list",
    about: "list packs, scenarios, agents and users",
    synopsis: "[PACK|agents|users]",
    examples: ["parley list", "parley list Scenarios/retail", "parley list agents"])

  private let operand: String?
  private let output: Console

  init(_ arguments: Arguments) throws(UsageError) {
    operand = arguments.positionals.first
    output = arguments.output
  }

  func run() async throws -> ExitStatus {
    switch operand {
    case "agents": output.write(agents)
    case "users": output.write(users)
    case let pack?: output.write(try scenarios(of: Suite([pack])))
    case nil: output.write("Packs\n\(packs)\nAgents\n\(agents)\nUsers\n\(users)")
    }
    return .passed
  }

  private var packs: String {
    rows(ScenarioPath.packs.map { ($0, "parley list \($0)") })
  }

  private var agents: String { rows(AgentCatalog.entries.map { ($0.name, $0.about) }) }

  private var users: String {
    rows([(UserSpec.own, "whoever the scenario describes")] + UserCatalog.entries.map { ($0.name, $0.about) })
  }

  private func scenarios(of suite: Suite) -> String {
    rows(suite.scenarios.map { ($0.id, "\($0.title)  [\($0.tags.joined(separator: ", "))]") })
  }

  /// Two columns; names come from files, so they are made harmless.
  private func rows(_ rows: [(String, String)]) -> String {
    let rows = rows.map { (Terminal.plain($0.0), Terminal.plain($0.1)) }
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { "  \($0.0.padding(toLength: width, withPad: " ", startingAt: 0))  \($0.1)\n" }.joined()
  }
}
