import Checks
import Evaluation
import Foundation
import Simulation
import TestSupport
import Testing
import Worlds

/// The stock agents against the retail pack: what do its checks let through?
struct RetailTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Scenarios/retail").path

  /// Scenario → how an agent fared, with what was found.
  private func results(of agent: String, in pack: Pack) async throws -> [String: Score] {
    let log = EventLog()
    let cases = try pack.scenarios.map { try TestCase($0, domain: pack.domain, world: pack.world(for: $0)) }
    let plan = RunPlan(
      pack: pack.folder, domain: pack.domain.name, scenarios: pack.scenarios.map(\.id), agent: agent, user: "",
      trials: 1, seed: 1)
    let summary = await Runner(plan, cases: cases, casting: .stock(agent), handler: log).run(jobs: 2)
    print("retail: \(agent) passes \(summary.total.passed) of \(summary.total.total), \(summary.total.invalid) invalid")
    return Dictionary(log.trials.map { ($0.id.scenario, $0.score) }) { first, _ in first }
  }

  private func passed(_ results: [String: Score]) -> Set<String> {
    Set(results.filter { $0.value.result == .pass }.keys)
  }

  @Test func theReferencePassesEverywhere() async throws {
    let results = try await results(of: "reference", in: Pack(folder: Self.folder))
    #expect(results.count >= 30)
    for (name, score) in results.sorted(by: { $0.key < $1.key }) {
      #expect(score.result == .pass, "\(name): \(score.allFindings.map(\.message))")
    }
  }

  @Test func noAgentInStockMakesATrialInvalid() async throws {
    let pack = try Pack(folder: Self.folder)
    for agent in AgentCatalog.entries.map(\.name) {
      #expect(
        try await results(of: agent, in: pack).filter { $0.value.result == .invalid }.keys.sorted() == [], "\(agent)")
    }
  }

  @Test(arguments: ["idle", "yes-man", "transfer", "sloppy"])
  func whoLeavesThingsUndonePassesLess(agent: String) async throws {
    let pack = try Pack(folder: Self.folder)
    let passed = passed(try await results(of: agent, in: pack))
    #expect(passed.count < pack.scenarios.count)
    let writes = Set(pack.world.tools(for: .agent).filter { $0.effect == .write }.map(\.name))
    let changing = pack.scenarios.filter { scenario in
      scenario.referenceCalls.contains { writes.contains($0.name) }
    }
    #expect(changing.count > 10)
    #expect(passed.intersection(changing.map(\.id)) == [])
  }
}
