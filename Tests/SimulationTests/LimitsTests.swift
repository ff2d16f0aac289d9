import JSON
import Simulation
import Testing

struct LimitsTests {
  private func read(_ json: String) throws -> Limits {
    try Document(parsing: Array(json.utf8), file: "f", as: .json5).read { Limits(&$0) }
  }

  @Test(arguments: [
    ("{}", Limits(turns: 30, calls: 50, seconds: 600)),
    ("{turns: 4}", Limits(turns: 4)),
    ("{calls: 1, seconds: 1.5}", Limits(calls: 1, seconds: 1.5)),
    ("{turns: 1000000, calls: 2.0}", Limits(turns: 1_000_000, calls: 2)),
  ])
  func whatIsNotSaidStaysAsItIs(json: String, limits: Limits) throws {
    #expect(try read(json) == limits)
  }

  @Test(arguments: [
    ("{turns: 0}", "f:1:9: 'turns' must be between 1 and 1000000"),
    ("{seconds: 1e30}", "f:1:11: 'seconds' must be between 1 and 1000000"),
    ("{calls: '5'}", "f:1:9: 'calls': expected a number, found a string"),
    ("{turn: 5}", "f:1:2: unknown key 'turn'. Did you mean 'turns'?"),
    ("[5]", "f:1:1: expected an object, found a list"),
  ])
  func mistakesAreReportedWhereTheyAre(json: String, message: String) {
    let error = #expect(throws: Mistakes.self) { try read(json) }
    #expect(error?.description == message)
  }
}
