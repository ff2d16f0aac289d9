import Checks
import Evaluation
import JSON
import Simulation
import TestSupport
import Testing

struct TestCaseTests {
  @Test func aTrajectoryIsScoredOnItsOwnEvidence() throws {
    let test = try TestCase.make()
    let right = try Transcript(
      """
      user: Cancel it.
      agent -> cancel_order {order: '#W1000001'}
      agent <- 'cancelled'
      agent: In 5 days.
      stop satisfied
      """)
    #expect(test.score(Trajectory(events: right.events)).result == .pass)
    let wrong = try Transcript(
      """
      user: Cancel it.
      agent -> cancel_order {order: '#W1000003'}
      agent <- 'cancelled'
      agent: In 5 days.
      stop satisfied
      """)
    let score = test.score(Trajectory(events: wrong.events))
    #expect(score.result == .fail)
    #expect(score.checks.map(\.verdict) == [.failed, .passed])
  }

  @Test func mistakesInChecksAreFoundBeforeTheFirstTurn() throws {
    let error = #expect(throws: Mistakes.self) {
      try TestCase.make("bad", "{ title: 'A', user: { goal: 'x' }, expect: { sayz: [] } }")
    }
    #expect(error?.description == "bad.json5:1:46: unknown key 'sayz' in 'expect'. Did you mean 'says'?")
  }

  @Test func checkingChangesNoWorld() throws {
    let test = try TestCase.make()
    _ = test.score(Trajectory(events: try Transcript("agent -> cancel_order {order: '#W1000001'}").events))
    #expect(test.world.snapshot == FakeEnvironment().snapshot)
  }
}
