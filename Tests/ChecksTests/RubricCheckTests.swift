import Checks
import Testing

struct RubricCheckTests {
  @Test func criterionWithoutAJudgeIsUndecided() throws {
    let results = try Evidence.make([.agent("Sorry!")], expect: "{ rubric: ['Is polite.', 'Is brief.'] }").results()
    #expect(
      results == [
        CheckResult(name: "rubric[0]", verdict: .undecided, findings: [Finding("no judge has read: Is polite.")]),
        CheckResult(name: "rubric[1]", verdict: .undecided, findings: [Finding("no judge has read: Is brief.")]),
      ])
  }
}
