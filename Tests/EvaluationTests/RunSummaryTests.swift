import Evaluation
import Testing

struct RunSummaryTests {
  private static let passed =
    "user: Hi\nagent -> cancel_order {order: '#W1000001'}\nagent <- 'cancelled'\nagent: 5 days.\nstop agent"
  private static let failed = "user: Hi\nagent: No.\nstop satisfied"
  private static let broken = "stop fault:user it broke"

  @Test func scenariosStandInTheOrderOfThePlanAlsoWithoutTrials() throws {
    let trials = try [
      Trial.make("a", 0, transcript: Self.passed), .make("b", 0, transcript: Self.failed),
      .make("a", 1, transcript: Self.broken), .make("a", 2, transcript: Self.passed),
    ]
    let summary = RunSummary(trials, scenarios: ["c", "b", "a"])
    #expect(summary.scenarios.map(\.id) == ["c", "b", "a"])
    #expect(summary.scenarios.map(\.tally.total) == [0, 1, 3])
    #expect(summary.scenarios[2].tally.passed == 2)
    #expect(summary.scenarios[2].tally.invalid == 1)
    #expect(summary.scenarios[2].tally.valid == 2)
    #expect(summary.total.failed == 1)
    #expect(summary.total.total == 4)
  }

  @Test func theOrderOfTrialsDoesNotMatter() throws {
    let trials = try [Trial.make("a", transcript: Self.passed), .make("b", transcript: Self.failed)]
    #expect(RunSummary(trials, scenarios: ["a", "b"]) == RunSummary(trials.reversed(), scenarios: ["a", "b"]))
    #expect(RunSummary(trials, scenarios: ["a", "b"]) != RunSummary(trials, scenarios: ["b", "a"]))
  }
}
