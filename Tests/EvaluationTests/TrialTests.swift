import Checks
import Evaluation
import Foundation
import JSON
import Simulation
import Testing

struct TrialTests {
  private static let transcripts = [
    "user: Hi\nagent: 5 days.\nstop satisfied",
    "user: Hi\nagent -> cancel_order {order: '#W1000001'}\nagent <- 'cancelled'\nagent: In 5 days.\nstop agent",
    "stop fault:infrastructure the model \"broke\"", "user: Hi\nstop limit:seconds", "",
  ]

  private func read(_ json: String) throws -> Trial {
    try Document(parsing: Array(json.utf8), file: "trials.jsonl", as: .json).read { Trial(&$0) }
  }

  @Test(arguments: transcripts)
  func aTrialIsReadBackAsItWasWritten(transcript: String) throws {
    let trial = try Trial.make("a", 3, transcript: transcript)
    let copy = try read(trial.json.text(.compact))
    #expect(copy.id == trial.id)
    #expect(copy.seed == trial.seed)
    #expect(copy.trajectory == trial.trajectory)
    #expect(copy.score == trial.score)
    #expect(copy.timing == trial.timing)
    #expect(copy.json.text(.compact) == trial.json.text(.compact))
  }

  @Test func scoresOfAllKindsOccurAbove() throws {
    let trials = try Self.transcripts.map { try Trial.make(transcript: $0) }
    #expect(trials.map(\.score.result) == [.fail, .pass, .invalid, .fail, .invalid])
    #expect(trials.map(\.score.fault) == [nil, nil, .infrastructure, nil, .infrastructure])
    #expect(trials[0].score.checks.map(\.verdict) == [.failed, .passed])
    #expect(trials[3].score.findings.map(\.event) == [1])
  }

  @Test func timesStandLastAndByThemselves() throws {
    let json = try Trial.make().json
    #expect(json.object?.keys == ["scenario", "trial", "seed", "result", "stop", "score", "events", "timing"])
    #expect(json["timing"] == ["began": 1_773_482_400.5, "took": 0.25])
    #expect(json["seed"] == .string(String(UInt64.max)))
  }

  @Test(arguments: [
    (
      "\"seed\":\"18446744073709551615\"", "\"seed\":\"-1\"",
      "'-1' is not a whole number from 0 to 18446744073709551615"
    ),
    ("\"seed\":\"18446744073709551615\"", "\"seed\":7", "'seed': expected a string, found an integer"),
    ("\"trial\":0,", "", "'trial' is missing"),
    (
      "\"result\":\"fail\",\"owner\"", "\"result\":\"so-so\",\"owner\"",
      "'so-so' is not one of 'pass', 'fail', 'invalid'"
    ),
    ("\"verdict\":\"passed\"", "\"verdict\":\"good\"", "'good' is not one of 'passed', 'failed', 'undecided'"),
    ("\"from\":\"user\"", "\"from\":\"cook\"", "'cook' is not one of 'user', 'agent'"),
    ("\"took\":0.25", "\"took\":true", "'timing.took': expected a number, found a boolean"),
    ("{\"scenario\"", "{\"colour\":1,\"scenario\"", "unknown key 'colour'"),
  ])
  func aDamagedTrialIsReportedWhereItIsDamaged(part: String, damaged: String, message: String) throws {
    let whole = try Trial.make().json.text(.compact)
    #expect(whole.contains(part))
    let error = #expect(throws: Mistakes.self) { try read(whole.replacingOccurrences(of: part, with: damaged)) }
    #expect(error?.list.map(\.message) == [message])
  }

  @Test func aTrialIsNamedAfterItsScenarioAndItsNumber() {
    #expect("\(Trial.ID(scenario: "a", number: 0))" == "a")
    #expect("\(Trial.ID(scenario: "a", number: 1))" == "a#2")
  }

  @Test func anotherScoreChangesNothingElse() throws {
    let trial = try Trial.make()
    let other = try Trial.make(transcript: Self.transcripts[1]).score
    #expect(trial.with(score: other).score == other)
    #expect(trial.with(score: trial.score).json == trial.json)
  }
}
