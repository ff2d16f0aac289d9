import Evaluation
import Simulation
import Synchronization
import Testing

@testable import parley

struct InOrderTests {
  /// Notes what it has shown; it takes its time over the first event of `b`, until it is told to go on.
  private final class Slow: EventHandler {
    let shown = Mutex<[String]>([])
    let reached = AsyncStream.makeStream(of: Void.self)
    let goOn = AsyncStream.makeStream(of: Void.self)

    func handle(_ event: RunEvent) async {
      switch event {
      case .happened(let id, let index, _):
        if id.scenario == "b", id.number == 0, index == 0 {
          reached.continuation.finish()
          for await _ in goOn.stream {}
        }
        shown.withLock { $0.append("\(id) \(index)") }
      case .trialEnded(let trial): shown.withLock { $0.append("\(trial.id) end") }
      default: break
      }
    }
  }

  @Test func dialoguesSideBySideAreShownOneAfterTheOther() async throws {
    let plan = Recorded.plan(scenarios: ["a", "b", "c"], trials: 4)
    let trials = try plan.trialIDs.map { try Recorded.trial($0.scenario, $0.number) }
    let slow = Slow()
    slow.goOn.continuation.finish()
    let display = InOrder(slow)
    await display.handle(.began(plan))
    await withTaskGroup(of: Void.self) { group in
      for trial in trials.reversed() {
        group.addTask { for event in Recorded.happenings(trial) { await display.handle(event) } }
      }
    }
    await display.handle(.ended(RunSummary(trials, scenarios: plan.scenarios)))
    let expected = plan.trialIDs.flatMap { id in Recorded.events.indices.map { "\(id) \($0)" } + ["\(id) end"] }
    #expect(slow.shown.withLock(\.self) == expected)
  }

  @Test func anEventThatArrivesWhileAnotherIsShownWaitsForIt() async throws {
    let slow = Slow()
    let display = InOrder(slow)
    let b = Trial.ID(scenario: "b", number: 0)
    let end = RunEvent.trialEnded(try Recorded.trial("a"))
    await display.handle(.began(Recorded.plan(scenarios: ["a", "b"], trials: 1)))
    await display.handle(.happened(b, 0, .stop(.agent)))
    async let first: Void = display.handle(end)
    for await _ in slow.reached.stream {}
    await display.handle(.happened(b, 1, .stop(.agent)))
    slow.goOn.continuation.finish()
    await first
    #expect(slow.shown.withLock(\.self) == ["a end", "b 0", "b 1"])
  }
}
