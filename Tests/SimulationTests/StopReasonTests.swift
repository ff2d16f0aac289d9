import JSON
import Simulation
import Testing

struct StopReasonTests {
  static let all: [StopReason] =
    StopReason.Ending.allCases.map(StopReason.user) + [.agent] + StopReason.Limit.allCases.map(StopReason.limit)
    + Fault.Owner.allCases.map { .fault(Fault(owner: $0, says: "it \"broke\"")) }

  private func read(_ json: String) throws -> StopReason {
    try Document(parsing: Array(json.utf8), file: "f", as: .json).read { StopReason(&$0) }
  }

  @Test(arguments: all)
  func aReasonIsReadBackAsItWasWritten(reason: StopReason) throws {
    #expect(try read(reason.json.text(.compact)) == reason)
  }

  @Test func eachReasonHasANameOfItsOwn() {
    #expect(
      Self.all.map(\.name) == [
        "satisfied", "gave_up", "transferred", "out_of_scope", "agent", "limit:turns", "limit:calls", "limit:seconds",
        "limit:silence", "fault:user", "fault:environment", "fault:judge", "fault:infrastructure",
      ])
  }

  @Test(arguments: [
    ("{}", "f:1:1: 'by' is missing"),
    (#"{"by":"nobody"}"#, "f:1:7: 'nobody' is not one of 'user', 'agent', 'limit', 'fault'"),
    (#"{"by":"nobody","how":"so"}"#, "f:1:7: 'nobody' is not one of 'user', 'agent', 'limit', 'fault'"),
    (#"{"by":"user"}"#, "f:1:1: 'how' is missing"),
    (
      #"{"by":"user","how":"angry"}"#,
      "f:1:20: 'angry' is not one of 'satisfied', 'gave_up', 'transferred', 'out_of_scope'"
    ),
    (#"{"by":"limit","how":"money"}"#, "f:1:21: 'money' is not one of 'turns', 'calls', 'seconds', 'silence'"),
    (
      #"{"by":"fault","how":"me","says":"x"}"#,
      "f:1:21: 'me' is not one of 'user', 'environment', 'judge', 'infrastructure'"
    ),
    (#"{"by":"fault","how":"user"}"#, "f:1:1: 'says' is missing"),
    (#"{"by":"agent","how":"so"}"#, "f:1:15: unknown key 'how'"),
  ])
  func mistakesAreReportedWhereTheyAre(json: String, message: String) {
    let error = #expect(throws: Mistakes.self) { try read(json) }
    #expect(error?.description == message)
  }
}
