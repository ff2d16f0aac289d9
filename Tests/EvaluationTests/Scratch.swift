import Testing
import Foundation
import JSON
import Simulation
import Worlds
import Checks
@testable import Evaluation

struct Scratch {
  @Test func go() async throws {
    do {
      let pack = try Pack(folder: "/tmp/wt/retail/Scenarios/retail")
      for s in pack.scenarios {
        let test: TestCase
        do { test = try TestCase(s, domain: pack.domain, world: pack.world(for: s)) } catch { print(error); continue }
        let casting = Casting(user: { UserCatalog.user(for: $0) }, agent: { AgentCatalog.entries[0].make($0) })
        let trial = await Runner.trial(.init(scenario: s.id, number: 0), of: test, seed: 1, casting: casting)
        print("=====", s.id, trial.score.result, trial.trajectory.stop?.name ?? "")
        for (i, e) in trial.trajectory.events.enumerated() {
          switch e {
          case .message(let f, let t): print("[\(i)] \(f): \(t)")
          case .call(_, let c): print("[\(i)]   -> \(c.name) \(c.arguments.text(.compact))")
          case .result(_, let r): print("[\(i)]   <- \(r.isError ? "ERR " : "")\(r.value.text(.compact).prefix(100))")
          case .stop(let r): print("[\(i)] stop \(r.name)")
          }
        }
        for f in trial.score.allFindings { print("   !!", f.message, f.event ?? -1) }
      }
    } catch { print(error) }
  }
}
