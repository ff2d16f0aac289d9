import Evaluation
import Simulation
import Testing

@testable import parley

struct DialogueQueueTests {
  /// `a0 b0 a1` in a line: the events of several trials, mixed; `x!` is the end of a trial.
  private func shown(_ line: String, plan: [String], without done: Set<Trial.ID> = []) throws -> String {
    var queue = DialogueQueue(without: done)
    var events = queue.receive(.began(Recorded.plan(scenarios: plan, trials: 1)))
    for word in line.split(separator: " ") {
      events += queue.receive(try event(word))
      events.append(.began(Recorded.plan))  // a mark between what is shown at different times
    }
    events += queue.receive(.ended(RunSummary([], scenarios: plan)))
    return events.dropFirst().map(word).joined().split(separator: "|", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: "|")
  }

  private func event(_ word: Substring) throws -> RunEvent {
    let id = Trial.ID(scenario: String(word.prefix(1)), number: 0)
    if word.hasSuffix("!") { return .trialEnded(try Recorded.trial(id.scenario)) }
    return .happened(id, Int(word.dropFirst()) ?? 0, .stop(.agent))
  }

  private func word(_ event: RunEvent) -> String {
    switch event {
    case .began: "|"
    case .trialBegan(let id, _): "\(id) "
    case .happened(let id, let index, _): "\(id)\(index) "
    case .trialEnded(let trial): "\(trial.id)! "
    case .ended: "end"
    }
  }

  @Test(arguments: [
    ("a0 a1 a! b0 b!", "a0|a1|a!|b0|b!|end"),
    ("b0 a0 b1 a1 a! b!", "|a0||a1|a! b0 b1|b!|end"),
    ("c0 c! b0 b! a0 a!", "||||a0|a! b0 b! c0 c!|end"),
    ("b0 b! a0 c0 a! c!", "||a0||a! b0 b! c0|c!|end"),
    ("b0 b! c0", "|||b0 b! c0 end"),
    ("b0 z0 a0 a! b!", "||a0|a! b0|b!|z0 end"),
    ("", "end"),
  ])
  func oneDialogueAtATimeInTheOrderOfThePlan(line: String, expected: String) throws {
    #expect(try shown(line, plan: ["a", "b", "c"]) == expected)
  }

  @Test func trialsThatAreDoneAreNotWaitedFor() throws {
    let done: Set = [Trial.ID(scenario: "a", number: 0), Trial.ID(scenario: "c", number: 0)]
    #expect(try shown("d0 b0 b! d!", plan: ["a", "b", "c", "d"], without: done) == "|b0|b! d0|d!|end")
  }
}
