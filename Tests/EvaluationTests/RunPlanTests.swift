import Evaluation
import JSON
import Testing

struct RunPlanTests {
  private static let plan = RunPlan(
    pack: "Scenarios/shop", domain: "shop", scenarios: ["b", "a"], agent: "reference", user: "agenda", trials: 2,
    seed: .max, digests: ["world.json": "ab", "policy.md": "cd"])

  private func read(_ json: String) throws -> RunPlan {
    try Document(parsing: Array(json.utf8), file: "run.json", as: .json).read { RunPlan(&$0) }
  }

  @Test func aPlanIsReadBackAsItWasWritten() throws {
    #expect(try read(Self.plan.json.text(.pretty)) == Self.plan)
    #expect(try read(RunPlan.make(scenarios: []).json.text()) == RunPlan.make(scenarios: []))
  }

  @Test func trialsRunInTheOrderOfTheScenarios() {
    #expect(Self.plan.trialIDs.map(\.description) == ["b", "b#2", "a", "a#2"])
  }

  @Test func digestsAreSortedSoThatEqualPlansAreEqualFiles() {
    #expect(Self.plan.json["digests"]?.object?.keys == ["policy.md", "world.json"])
  }

  @Test(arguments: [
    ("\"format\":1", "\"format\":2", "1:11: this run has format 2; this version of parley reads format 1"),
    ("\"format\":1,", "", "1:1: 'format' is missing"),
    ("\"trials\":2", "\"trials\":-1", "1:98: 'trials' must be between 1 and 1000000"),
    ("\"trials\":2", "\"trials\":\"2\"", "1:98: 'trials': expected an integer, found a string"),
    (
      "\"seed\":\"18446744073709551615\"", "\"seed\":\"many\"",
      "1:107: 'many' is not a whole number from 0 to 18446744073709551615"
    ),
    ("\"user\"", "\"usr\"", "1:1: 'user' is missing\n1:73: unknown key 'usr'. Did you mean 'user'?"),
    ("[\"b\",\"a\"]", "[\"b\",1]", "1:147: 'scenarios[1]': expected a string, found an integer"),
  ])
  func mistakesAreReportedWhereTheyAre(part: String, damaged: String, message: String) throws {
    let whole = Self.plan.json.text(.compact)
    #expect(whole.contains(part))
    let error = #expect(throws: Mistakes.self) { try read(whole.replacing(part, with: damaged)) }
    #expect(error?.list.map { "\($0.line):\($0.column): \($0.message)" }.joined(separator: "\n") == message)
  }
}
