import Evaluation
import Simulation
import Synchronization
import Testing

@testable import parley

struct ReplayTests {
  /// A clock on which time passes at once; it notes how long it was asked to wait.
  private struct QuickClock: Clock {
    struct Instant: InstantProtocol {
      var offset = Swift.Duration.zero
      func advanced(by duration: Swift.Duration) -> Self { Self(offset: offset + duration) }
      func duration(to other: Self) -> Swift.Duration { other.offset - offset }
      static func < (left: Self, right: Self) -> Bool { left.offset < right.offset }
    }

    final class Time: Sendable {
      let passed = Mutex(Swift.Duration.zero)
    }

    let time = Time()
    var now: Instant { Instant(offset: time.passed.withLock(\.self)) }
    let minimumResolution = Swift.Duration.zero

    func sleep(until deadline: Instant, tolerance: Swift.Duration?) async throws {
      try Task.checkCancellation()
      time.passed.withLock { $0 = deadline.offset }
    }
  }

  @Test func aRecordedRunLooksAsItDidLive() async throws {
    let trial = try Recorded.failed()
    let scenario = try Recorded.scenario()
    let (live, again) = (Page(), Page())
    let display = PlainDisplay(Console(sink: live))
    for event in [.began(Recorded.plan)] + Recorded.happenings(trial, scenario: scenario)
      + [.ended(RunSummary([trial], scenarios: ["cancel-order"]))]
    { await display.handle(event) }
    try await Replay(to: PlainDisplay(Console(sink: again)), pace: .none)
      .show([trial], of: Recorded.plan, scenarios: ["cancel-order": scenario])
    #expect(again.text == live.text)
  }

  @Test func itWaitsAsLongAsItTakesToRead() async throws {
    let clock = QuickClock()
    let trial = try Recorded.trial()
    try await Replay(to: PlainDisplay(Console(sink: Page()))).show(trial, of: nil, on: clock)
    let expected = trial.trajectory.events.map(Pace.reading.pause(after:)).reduce(.zero, +)
    #expect(clock.now.offset == expected)
  }

  @Test func onlyTheScenariosThatAreShownAreCounted() async throws {
    let page = Page()
    let plan = Recorded.plan(scenarios: ["a", "b"], trials: 1)
    try await Replay(to: PlainDisplay(Console(sink: page)), pace: .none).show([try Recorded.trial("b")], of: plan)
    #expect(page.texts.last?.contains("1 trial: ✔ 1 passed") == true)
    #expect(page.texts.last?.contains("\na ") == false)
  }

  @Test func waitingEndsWhenItIsCancelled() async throws {
    let trial = try Recorded.trial()
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      try await Replay(to: PlainDisplay(Console(sink: Page()))).show(trial, of: nil, on: QuickClock())
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
