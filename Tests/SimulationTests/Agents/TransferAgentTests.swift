import Simulation
import TestSupport
import Testing

struct TransferAgentTests {
  @Test func itHandsEverybodyOverAtOnceAndSaysSo() async throws {
    let departure = try await Rehearsal.ofAgent(
      "transfer", "{ user: { goal: 'x' }, limits: { turns: 2 } }",
      """
      user: Cancel my order, please.
      agent -> hand_over {summary: 'The customer needs help.'}
      agent <- "handed over"
      agent: I am transferring you to a human agent. Please hold on.
      user: All right.
      agent: I am transferring you to a human agent. Please hold on.
      stop limit:turns
      """)
    #expect(departure == nil)
  }

  @Test func withoutAToolForItItOnlySaysSo() async throws {
    let briefing = try Briefing.make("{ user: { goal: 'x' } }", domain: .make(transferTool: nil))
    var agent = AgentCatalog.entry(named: "transfer")?.make(briefing)
    #expect(try await agent?.takeTurn(View([], for: .agent)).calls == [])
  }
}
