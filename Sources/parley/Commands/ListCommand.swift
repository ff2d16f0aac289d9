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
    case "agents": write(agents)
    case "users": write(users)
    case let pack?: write(scenarios(of: try Suite([pack])))
    case nil:
      for (number, table) in [packs, agents, users].enumerated() { write(table, after: number > 0 ? "\n" : "") }
    }
    return .passed
  }

  private func write(_ table: Table, after space: String = "") {
    output.write(space + table.text(width: .max, ink: output.ink))
  }

  private var packs: Table {
    table("pack", "its scenarios", ScenarioPath.packs.map { ($0, "parley list \($0)") })
  }

  private var agents: Table {
    table("agent", "what it does", AgentCatalog.entries.map { ($0.name, $0.about) })
  }

  private var users: Table {
    let own = (UserSpec.own, "is whoever the scenario describes")
    return table("user", "what it does", [own] + UserCatalog.entries.map { ($0.name, $0.about) })
  }

  private func scenarios(of suite: Suite) -> Table {
    table("scenario", "title", suite.scenarios.map { ($0.id, "\($0.title)  [\($0.tags.joined(separator: ", "))]") })
  }

  /// Names and titles come from files, so they are made harmless.
  private func table(_ first: String, _ second: String, _ rows: [(String, String)]) -> Table {
    var table = Table([(first, .left), (second, .left)])
    table.rows = rows.map { [.init(Terminal.line($0.0)), .init(Terminal.line($0.1))] }
    return table
  }
}
