import Simulation
import TestSupport
import Testing

struct AgendaUserTests {
  struct Case: CustomTestStringConvertible {
    let claim: String
    var user = ""
    let transcript: String

    var testDescription: String { claim }
  }

  /// The goal is `Cancel order #W1000001.`; name, zip, order and reason are known, the e-mail address is not.
  private static let cases = [
    Case(
      claim: "opens with the goal, thanks and leaves when it is reached",
      transcript: """
        user: …cancel order #W1000001.
        agent: Your order has been cancelled.
        user: …hank…
        agent: Goodbye.
        stop satisfied
        """),
    Case(
      claim: "answers what it is asked from what it knows",
      transcript: """
        user: …cancel order #W1000001.
        agent: May I have your name and your zip code, please?
        user: My name is Noor Haddad. My zip is 60614.
        agent: Thank you. Please tell me the reason.
        user: My reason is no longer needed.
        agent: It's done. Is there anything else I can help you with?
        user: …hank…
        agent: Goodbye.
        stop satisfied
        """),
    Case(
      claim: "says so when it does not know",
      transcript: """
        user: …cancel order #W1000001.
        agent: What is your e-mail address?
        user: I don't know my email, sorry.
        agent: What is your payment method?
        user: I'm sorry, I don't know my payment method.
        agent: Your order has been cancelled.
        user: …hank…
        agent: Goodbye.
        stop satisfied
        """),
    Case(
      claim: "agrees to what fits the goal, and answers what is asked besides",
      transcript: """
        user: …cancel order #W1000001.
        agent: I can cancel order #W1000001. Shall I go ahead? (yes/no)
        user: Yes,…
        agent: I can cancel order #W1000001. Shall I go ahead? And what is your zip code?
        user: Yes,…My zip is 60614.
        agent: Done. It has been cancelled.
        user: …hank…
        agent: Goodbye.
        stop satisfied
        """),
    Case(
      claim: "refuses what the scenario wants refused",
      user: "refuse: ['gift card']",
      transcript: """
        user: …cancel order #W1000001.
        agent: I can cancel it and refund a Gift Card. Shall I go ahead?
        user: No,…cancel order #W1000001.
        agent: I can cancel it and refund your credit card. Shall I go ahead?
        user: Yes,…
        agent: It has been cancelled.
        user: …hank…
        agent: Goodbye.
        stop satisfied
        """),
    Case(
      claim: "refuses an order that never came up",
      transcript: """
        user: …cancel order #W1000001.
        agent: I can cancel order #W1000002. Shall I go ahead?
        user: No,…cancel order #W1000001.
        agent: I can cancel order **#W1000003**. Shall I go ahead?
        user: No,…cancel order #W1000001.
        agent: I can cancel order W1000001. Shall I go ahead?
        user: Yes,…
        agent: It has been cancelled.
        user: …hank…
        agent: Goodbye.
        stop satisfied
        """),
    Case(
      claim: "takes prices and dates in a proposal for what they are",
      transcript: """
        user: …cancel order #W1000001.
        agent: I can cancel order #W1000001 of 2026-03-14 and refund $1299.00. Shall I go ahead?
        user: Yes,…
        agent: It has been cancelled.
        user: …hank…
        agent: Goodbye.
        stop satisfied
        """),
    Case(
      claim: "gives up on an agent that keeps proposing the wrong thing",
      user: "patience: 1",
      transcript: """
        user: …cancel order #W1000001.
        agent: I can cancel order #W1000002. Shall I go ahead?
        user: No,…cancel order #W1000001.
        agent: I can cancel order #W1000003. Shall I go ahead?
        user: …oodbye.
        agent: Goodbye.
        stop gave_up
        """),
    Case(
      claim: "asks once more when it is declined, then gives up",
      transcript: """
        user: …cancel order #W1000001.
        agent: Unfortunately that is not possible.
        user: …cancel order #W1000001.
        agent: I'm afraid I cannot do that.
        user: …oodbye.
        agent: Goodbye.
        stop gave_up
        """),
    Case(
      claim: "repeats itself, in other words, and loses patience",
      user: "patience: 2",
      transcript: """
        user: …cancel order #W1000001.
        agent: Thank you for letting me know.
        user: …: …cancel order #W1000001.
        agent: I understand.
        user: …. …cancel order #W1000001.
        agent: I see.
        user: …oodbye.
        agent: Goodbye.
        stop gave_up
        """),
    Case(
      claim: "loses patience with questions that it cannot answer",
      user: "patience: 2",
      transcript: """
        user: …cancel order #W1000001.
        agent: What is your e-mail address?
        user: I don't know my email, sorry.
        agent: What is your e-mail address?
        user: I don't know my email, sorry.
        agent: What is your e-mail address?
        user: …oodbye.
        agent: Goodbye.
        stop gave_up
        """),
    Case(
      claim: "goes on with the next goal after the first",
      user: "goal: ['Cancel order #W1000001.', 'Return order #W1000002.']",
      transcript: """
        user: …cancel order #W1000001.
        agent: It has been cancelled.
        user: …: …return order #W1000002.
        agent: The return has been requested.
        user: …hank…
        agent: Goodbye.
        stop satisfied
        """),
    Case(
      claim: "goes on with the next goal when the first one is out of reach",
      user: "goal: ['Cancel order #W1000001.', 'Return order #W1000002.']",
      transcript: """
        user: …cancel order #W1000001.
        agent: I cannot cancel it.
        user: …cancel order #W1000001.
        agent: I really cannot.
        user: …: …return order #W1000002.
        agent: The return has been requested.
        user: …hank…
        agent: Goodbye.
        stop satisfied
        """),
    Case(
      claim: "waits when it is handed over",
      transcript: """
        user: …cancel order #W1000001.
        agent: I am transferring you to a human agent. Please hold on.
        user: …hank you.
        agent: Goodbye.
        stop transferred
        """),
  ]

  @Test(arguments: cases)
  func theUser(_ example: Case) async throws {
    let goal = example.user.contains("goal:") ? "" : "goal: 'Cancel order #W1000001.',"
    let scenario = """
      { user: {
        \(goal)
        known: { name: 'Noor Haddad', zip: '60614', order: '#W1000001', reason: 'no longer needed' },
        unknown: ['email'],
        \(example.user)
      } }
      """
    for seed in 1...8 {
      let departure = try await Rehearsal.ofUser(scenario, example.transcript, seed: UInt64(seed))
      #expect(departure == nil, "seed \(seed)")
    }
  }

  @Test func answersAnAgentThatSpeaksFirstWithTheGoal() async throws {
    let departure = try await Rehearsal.ofUser(
      "{ user: { goal: 'Cancel order #W1000001.' } }",
      """
      agent: Hello, how can I help you?
      user: …cancel order #W1000001.
      agent: It has been cancelled.
      user: …hank…
      agent: Goodbye.
      stop satisfied
      """, opening: Domain.Opening(seat: .agent, text: "Hello, how can I help you?"))
    #expect(departure == nil)
  }

  @Test func theSameSeedGivesTheSameWordsAndAnotherOneOthers() throws {
    var openings: [String] = []
    for seed in Array(1...20) + Array(1...20) {
      var user = UserCatalog.user(for: try .make("{ user: { goal: 'Cancel it.' } }", seed: UInt64(seed)))
      guard var agenda = user as? AgendaUser else { return #expect(Bool(false)) }
      openings += agenda.takeTurn(View([], for: .user)).messages
      user = agenda
    }
    #expect(openings[..<20] == openings[20...])
    #expect(Set(openings).count > 5)
  }
}
