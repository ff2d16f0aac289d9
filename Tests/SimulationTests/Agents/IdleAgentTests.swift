import Testing

struct IdleAgentTests {
  @Test func itIsPoliteAndDoesNothing() async throws {
    let departure = try await Rehearsal.ofAgent(
      "idle", "{ user: { goal: 'x' }, limits: { turns: 2 } }",
      """
      user: Cancel my order, please.
      agent: Thank you for letting me know. I understand.
      user: Well?
      agent: Thank you for letting me know. I understand.
      stop limit:turns
      """)
    #expect(departure == nil)
  }
}
