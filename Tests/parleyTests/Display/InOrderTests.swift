import Evaluation
import Simulation
import Synchronization
import Testing

@testable import parley

struct InOrderTests {
  /// Notes what it is told, and lets others go first while it does so.
  private final class Slow: EventHandler {
    let seen = Mutex<[String]>([])
    private let active = Mutex(0)
    let overlaps = Mutex(0)

    func handle(_ event: RunEvent) async {
      let count = active.withLock {
        $0 += 1; return $0
      }
      if count > 1 { overlaps.withLock { $0 += 1 } }
      for _ in 0..<3 { await Task.yield() }
      switch event {
      case .happened(let id, let index, _): seen.withLock { $0.append("\(id) \(index)") }
      case .trialEnded(let trial): seen.withLock { $0.append("\(trial.id) end") }
      default: break
      }
      active.withLock { $0 -= 1 }
    }
  }

  @Test func dialoguesSideBySideAreShownOneAfterTheOther() async throws {
    let plan = Recorded.plan(scenarios: ["a", "b", "c"], trials: 4)
    let trials = try plan.trialIDs.map { try Recorded.trial($0.scenario, $0.number) }
    let slow = Slow()
    let display = InOrder(slow)
    await display.handle(.began(plan))
    await withTaskGroup(of: Void.self) { group in
      for trial in trials.reversed() {
        group.addTask { for event in Recorded.happenings(trial) { await display.handle(event) } }
      }
    }
    await display.handle(.ended(RunSummary(trials, scenarios: plan.scenarios)))
    let expected = plan.trialIDs.flatMap { id in Recorded.events.indices.map { "\(id) \($0)" } + ["\(id) end"] }
    #expect(slow.seen.withLock(\.self) == expected)
    #expect(slow.overlaps.withLock(\.self) == 0)
  }
}
