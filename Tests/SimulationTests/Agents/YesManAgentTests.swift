import Testing

struct YesManAgentTests {
  @Test func itSaysThatItIsDoneAndDoesNothing() async throws {
    let departure = try await Rehearsal.ofAgent(
      "yes-man", "{ user: { goal: 'x' }, limits: { turns: 2 } }",
      """
      user: Cancel my order, please.
      agent: Of course! That has been done for you. Is there anything else I can help you with?
      user: And return the lamp.
      agent: Of course! That has been done for you. Is there anything else I can help you with?
      stop limit:turns
      """)
    #expect(departure == nil)
  }
}
