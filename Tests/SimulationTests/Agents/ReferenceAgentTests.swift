import Simulation
import TestSupport
import Testing

struct ReferenceAgentTests {
  private static let cancelling = """
    { user: { goal: 'Cancel order #W1000001.', known: { order: '#W1000001', zip: '60614' } },
      reference: [
        { name: 'find_order', arguments: { order: '#W1000001' } },
        { name: 'cancel_order', arguments: { order: '#W1000001' } },
        { say: 'The money is back in 5 to 7 days.' },
      ],
      limits: { turns: 4 } }
    """

  @Test func itAsksForTheFactsItNeedsAndForAYes() async throws {
    let departure = try await Rehearsal.ofAgent(
      "reference", Self.cancelling,
      """
      user: Cancel my order, please.
      agent: May I ask for your order, please?
      user: #W1000001
      agent -> find_order {order: '#W1000001'}
      agent <- {status: 'pending'}
      agent: I can cancel order #W1000001. Shall I go ahead? (yes/no)
      user: Yes, please do.
      agent -> cancel_order {order: '#W1000001'}
      agent <- "cancelled"
      agent: The money is back in 5 to 7 days. Is there anything else I can help you with?
      user: That's all, goodbye.
      agent: You're welcome. Have a good day!
      stop limit:turns
      """)
    #expect(departure == nil)
  }

  @Test func itAsksForNothingThatWasSaidAlready() async throws {
    let departure = try await Rehearsal.ofAgent(
      "reference", Self.cancelling,
      """
      agent: Hello!
      user: Cancel order #w1000001, please.
      agent -> find_order {order: '#W1000001'}
      agent <- {status: 'pending'}
      agent: I can cancel order #W1000001. Shall I go ahead? (yes/no)
      """, opening: Domain.Opening(seat: .agent, text: "Hello!"))
    #expect(departure?.contains("line 6 should read\n  nothing more") == true)
  }

  @Test func itProposesAgainUntilThereIsAYes() async throws {
    let departure = try await Rehearsal.ofAgent(
      "reference", Self.cancelling,
      """
      user: Cancel order #W1000001.
      agent -> find_order {order: '#W1000001'}
      agent <- {status: 'pending'}
      agent: I can cancel order #W1000001. Shall I go ahead? (yes/no)
      user: Wait, not yet.
      agent: I can cancel order #W1000001. Shall I go ahead? (yes/no)
      user: Hm.
      agent: I can cancel order #W1000001. Shall I go ahead? (yes/no)
      user: Yes.
      agent -> cancel_order {order: '#W1000001'}
      agent <- "cancelled"
      agent: The money is back in 5 to 7 days. Is there anything else I can help you with?
      stop limit:turns
      """)
    #expect(departure == nil)
  }

  @Test func oneYesIsForOneChange() async throws {
    let departure = try await Rehearsal.ofAgent(
      "reference",
      """
      { user: { goal: 'x' }, limits: { turns: 3 }, reference: [
        { name: 'cancel_order', arguments: { order: '#W1000001' } },
        { name: 'cancel_order', arguments: { order: '#W1000003' } },
      ] }
      """,
      """
      user: Cancel both.
      agent: I can cancel order #W1000001. Shall I go ahead? (yes/no)
      user: Yes.
      agent -> cancel_order {order: '#W1000001'}
      agent <- "cancelled"
      agent: That has been done: cancel order #W1000001. Next, I can cancel order #W1000003. Shall I go ahead? (yes/no)
      user: Yes.
      agent -> cancel_order {order: '#W1000003'}
      agent <- "cancelled"
      agent: That has been done: cancel order #W1000003. Is there anything else I can help you with?
      stop limit:turns
      """)
    #expect(departure == nil)
  }

  @Test func whatIsSaidInBetweenHandsTheWordBack() async throws {
    let departure = try await Rehearsal.ofAgent(
      "reference",
      """
      { user: { goal: 'x' }, limits: { turns: 3 }, reference: [
        { say: 'I cannot find you.' }, { name: 'find_order', arguments: { order: '#W1000002' } }, { say: 'It is delivered.' },
      ] }
      """,
      """
      user: Where is it?
      agent: I cannot find you.
      user: It is #W1000002.
      agent -> find_order {order: '#W1000002'}
      agent <- {status: 'delivered'}
      agent: It is delivered. Is there anything else I can help you with?
      user: What?
      agent: It is delivered.
      stop limit:turns
      """)
    #expect(departure == nil)
  }

  @Test func aHandOverIsNoOfferToDoMore() async throws {
    let departure = try await Rehearsal.ofAgent(
      "hasty",
      "{ user: { goal: 'x' }, limits: { turns: 1 }, reference: [{ name: 'hand_over', arguments: { summary: 'x' } }, { say: 'I am transferring you to a colleague.' }] }",
      """
      user: Help!
      agent -> hand_over {summary: 'x'}
      agent <- "handed over"
      agent: I am transferring you to a colleague.
      stop limit:turns
      """)
    #expect(departure == nil)
  }

  @Test func hastyDoesEverythingAtOnceWithoutAsking() async throws {
    let departure = try await Rehearsal.ofAgent(
      "hasty", Self.cancelling,
      """
      user: Hi.
      agent -> find_order {order: '#W1000001'}
      agent <- {status: 'pending'}
      agent -> cancel_order {order: '#W1000001'}
      agent <- "cancelled"
      agent: The money is back in 5 to 7 days. Is there anything else I can help you with?
      user: Oh.
      agent: The money is back in 5 to 7 days.
      user: Goodbye.
      agent: You're welcome. Have a good day!
      user: Hello?
      agent: The money is back in 5 to 7 days.
      stop limit:turns
      """)
    #expect(departure == nil)
  }

  @Test func sloppyLeavesOutTheLastChangeAndSaysTheRest() async throws {
    let departure = try await Rehearsal.ofAgent(
      "sloppy", Self.cancelling,
      """
      user: Cancel #W1000001.
      agent -> find_order {order: '#W1000001'}
      agent <- {status: 'pending'}
      agent: The money is back in 5 to 7 days. Is there anything else I can help you with?
      user: Bye.
      agent: You're welcome. Have a good day!
      user: Hello?
      agent: The money is back in 5 to 7 days.
      user: Hello?
      agent: The money is back in 5 to 7 days.
      stop limit:turns
      """)
    #expect(departure == nil)
  }
}
