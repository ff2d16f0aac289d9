import Evaluation
import Foundation
import JSON
import Simulation
import Worlds

extension BenchmarkGroup {
  /// Whole dialogues of the retail pack with the reference agent, scored, on one core and with no display.
  static let dialogues = BenchmarkGroup(name: "Dialogues") { _ in
    let pack = try Pack(folder: "Scenarios/retail")
    let cases = try pack.scenarios.map { try TestCase($0, domain: pack.domain, world: pack.world(for: $0)) }
    let trials = await all(cases)
    let lines = trials.map { $0.json.bytes(.compact).count }
    let events = trials.map(\.trajectory.events.count).reduce(0, +)
    let seconds = await Stopwatch.secondsOfRound { await all(cases) }
    let again = Stopwatch.seconds { zip(cases, trials).map { $0.score($1.trajectory) } }
    return [
      Row(name: "dialogues, scored", amount: Double(trials.count) / seconds, unit: "/s"),
      Row(name: "trajectories scored again", amount: Double(trials.count) / again, unit: "/s"),
      Row(name: "events in a trajectory", amount: Double(events) / Double(trials.count), unit: ""),
      Row(name: "bytes in a trajectory", amount: Double(lines.reduce(0, +)) / Double(trials.count), unit: "B"),
    ]
  }

  private static func all(_ cases: [TestCase]) async -> [Trial] {
    let casting = Casting(user: { UserCatalog.user(for: $0) }, agent: { AgentCatalog.entries[0].make($0) })
    var trials: [Trial] = []
    for test in cases {
      let id = Trial.ID(scenario: test.scenario.id, number: 0)
      trials.append(await Runner.trial(id, of: test, seed: 1, casting: casting))
    }
    return trials
  }
}
