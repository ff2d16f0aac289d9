import JSON
import Simulation
import Testing

@testable import parley

struct PaceTests {
  private static let call = Event.call(by: .agent, ToolCall(name: "a", arguments: [:]))

  private static func message(_ count: Int) -> Event {
    .message(from: .agent, text: String(repeating: "x", count: count))
  }

  @Test(arguments: [
    (Pace.reading, message(17), 1.0), (.reading, message(1), 0.6), (.reading, message(10_000), 12),
    (.reading(times: 2), message(17), 0.5), (.reading(times: 0.5), message(17), 2), (.reading, call, 0.4),
    (.reading, .stop(.agent), 0), (.none, message(17), 0), (.reading(times: 0), message(17), 0),
    (.reading(times: -1), message(17), 0), (.reading(times: .infinity), message(17), 0),
    (.reading(times: .nan), message(17), 0),
  ])
  func longTextsStandLonger(pace: Pace, event: Event, seconds: Double) {
    #expect(pace.pause(after: event) == .seconds(seconds))
  }
}
