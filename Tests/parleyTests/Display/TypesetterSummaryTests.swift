import Evaluation
import Testing

@testable import parley

struct TypesetterSummaryTests {
  @Test(arguments: [
    (0, 7, "0.0 %"), (7, 7, "100.0 %"), (1, 3, "33.3 %"), (2, 3, "66.7 %"), (1, 8, "12.5 %"), (9999, 10000, "99.9 %"),
    (1, 10000, "0.1 %"),
  ])
  func onlyAllIsAHundredPercent(part: Int, whole: Int, text: String) {
    #expect(Typesetter.percent(part, of: whole) == text)
  }

  @Test func withoutAValidTrialThereIsNoShare() {
    var tally = RunSummary([], scenarios: []).total
    #expect(Typesetter().totals(tally) == "0 trials: 0 passed, 0 failed, 0 invalid · none is valid")
    tally.invalid = 1
    #expect(Typesetter().totals(tally) == "1 trial: 0 passed, 0 failed, ⊘ 1 invalid · none is valid")
  }

  @Test func aScenarioWithoutATrialIsListed() {
    let text = Typesetter().summary(RunSummary([], scenarios: ["a"]), of: [])
    #expect(text.contains("a         –\n"))
  }
}
