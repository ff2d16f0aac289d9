import Evaluation
import Testing

struct RunEventTests {
  @Test func everyListenerIsTold() async throws {
    let logs = [EventLog(), EventLog()]
    let handlers = EventHandlers(logs)
    await handlers.handle(.began(.make()))
    await handlers.handle(.trialEnded(try .make()))
    #expect(logs.map(\.events.count) == [2, 2])
    #expect(logs.map(\.trials.count) == [1, 1])
  }
}
