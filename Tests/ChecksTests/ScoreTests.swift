import Checks
import JSON
import Simulation
import Testing

struct ScoreTests {
  /// A check that comes out as told.
  private struct Told: Check {
    let verdict: Verdict
    var name: String { verdict.rawValue }

    func evaluate(_ evidence: Evidence) -> CheckResult {
      CheckResult(name: name, verdict: verdict, findings: verdict == .passed ? [] : [Finding("told", event: 0)])
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let stop: StopReason?
    let verdicts: [Verdict]
    let result: Score.Result
    var fault: Fault.Owner?
    var finding: String?

    var testDescription: String { "\(stop?.name ?? "no end") \(verdicts.map(\.rawValue))" }
  }

  private static func fault(_ owner: Fault.Owner) -> StopReason { .fault(Fault(owner: owner, says: "broken")) }

  @Test(arguments: table)
  func resultFollowsFromEndAndVerdicts(_ example: Case) throws {
    let evidence = try Evidence.make([.user("Hi."), .agent("Hello.")], stop: example.stop)
    let score = Score(evidence, checks: example.verdicts.map(Told.init))
    #expect(score.result == example.result)
    #expect(score.fault == example.fault)
    #expect(score.checks.map(\.verdict) == example.verdicts)
    let event = evidence.trajectory.events.count - 1
    #expect(score.findings == example.finding.map { [Finding($0, event: example.stop == nil ? nil : event)] } ?? [])
    #expect(score.allFindings.count == score.findings.count + example.verdicts.count { $0 != .passed })
  }

  private static let table: [Case] =
    [
      Case(stop: .agent, verdicts: [.passed], result: .pass),
      Case(stop: .agent, verdicts: [.passed, .failed], result: .fail),
      Case(stop: .agent, verdicts: [.passed, .undecided], result: .invalid, fault: .judge),
      // A failed check settles it, whatever a judge would say.
      Case(stop: .agent, verdicts: [.undecided, .failed], result: .fail),
      Case(stop: .agent, verdicts: [], result: .pass),
      Case(
        stop: nil, verdicts: [.passed], result: .invalid, fault: .infrastructure, finding: "the dialogue has no end"),
    ]
    + StopReason.Ending.allCases.map { Case(stop: .user($0), verdicts: [.passed], result: .pass) }
    + StopReason.Limit.allCases.flatMap { limit in
      [[Verdict.passed], [.undecided], [.failed]].map { verdicts in
        Case(
          stop: .limit(limit), verdicts: verdicts, result: .fail,
          finding: "the dialogue reached its limit of \(limit.rawValue)")
      }
    }
    + Fault.Owner.allCases.flatMap { owner in
      [[Verdict.passed], [.undecided], [.failed]].map { verdicts in
        Case(stop: fault(owner), verdicts: verdicts, result: .invalid, fault: owner, finding: "broken")
      }
    }

  @Test(arguments: [
    StopReason.agent, .limit(.turns), .fault(Fault(owner: .user, says: "gone")),
  ])
  func scoreSurvivesItsFile(stop: StopReason) throws {
    let evidence = try Evidence.make([.agent("Hello.")], stop: stop)
    let score = Score(evidence, checks: [Told(verdict: .passed), Told(verdict: .failed), Told(verdict: .undecided)])
    let document = try Document(parsing: score.json.bytes(), file: "trials.jsonl", as: .json)
    #expect(try document.read { Score(&$0) } == score)
  }

  @Test func fileOfAScoreIsChecked() throws {
    let text = #"{"result":"won","owner":null,"checks":[{"name":"state"}],"findings":[],"x":1}"#
    let document = try Document(parsing: Array(text.utf8), file: "t", as: .json)
    var messages: [String] = []
    do throws(Mistakes) { _ = try document.read { Score(&$0) } } catch { messages = error.list.map(\.message) }
    #expect(
      messages == [
        "'won' is not one of 'pass', 'fail', 'invalid'", "'checks[0]': 'verdict' is missing", "unknown key 'x'",
      ])
  }
}
