import Checks
import Evaluation
import Foundation
import JSON
import Simulation
import Testing
import Worlds

struct PackTests {
  private let pack: Pack

  init() throws { pack = try Pack(folder: Folder.pack.path) }

  /// The scenarios that an agent in stock passes with its first few seeds.
  private func passed(by agent: String, trials: Int = 1) async throws -> Set<String> {
    let entry = try #require(AgentCatalog.entry(named: agent))
    let casting = Casting(user: { UserCatalog.user(for: $0) }, agent: entry.make)
    var passed: Set<String> = []
    for scenario in pack.scenarios {
      let test = try TestCase(scenario, domain: pack.domain, world: pack.world(for: scenario))
      var results: [Score.Result] = []
      for number in 0..<trials {
        let id = Trial.ID(scenario: scenario.id, number: number)
        results.append(await Runner.trial(id, of: test, seed: 1, casting: casting).score.result)
      }
      if results.allSatisfy({ $0 == .pass }) { passed.insert(scenario.id) }
    }
    return passed
  }

  @Test func theReferenceSolvesEveryScenario() async throws {
    let unsolved = Set(pack.scenarios.map(\.id)).subtracting(try await passed(by: "reference", trials: 4))
    #expect(unsolved.isEmpty)
  }

  @Test(arguments: ["idle", "transfer", "yes-man"])
  func anAgentThatChangesNothingSolvesNone(_ agent: String) async throws {
    #expect(try await passed(by: agent).isEmpty)
  }

  @Test func leavingOutTheLastChangeIsNoticed() async throws {
    let writes = Set(pack.world.tools(for: .agent).filter { $0.effect == .write }.map(\.name))
    let changing = pack.scenarios.filter { $0.referenceCalls.contains { writes.contains($0.name) } }
    #expect(try await passed(by: "sloppy").isDisjoint(with: changing.map(\.id)))
  }

  @Test func everyChangeIsRehearsedTwice() {
    for tool in pack.world.tools(for: .agent) where tool.effect == .write {
      let scenarios = pack.scenarios.filter { $0.referenceCalls.contains { $0.name == tool.name } }
      #expect(scenarios.count >= 2, "\(tool.name)")
    }
  }

  @Test func usersOfEveryKindCall() {
    let kinds = pack.scenarios.map { scenario in
      scenario.user.moves.isEmpty ? "agenda" : scenario.user.otherwise == "end" ? "script" : "mixed"
    }
    #expect(kinds.count { $0 == "agenda" } >= 9)
    #expect(kinds.count { $0 == "script" } >= 9)
    #expect(kinds.contains("mixed"))
  }

  @Test func everyScenarioChecksWhatIsSaid() {
    for scenario in pack.scenarios {
      #expect(scenario.expect?.value["says"]?.elements?.isEmpty == false, "\(scenario.id)")
    }
  }
}
