import JSON
import Simulation
import TestSupport
import Testing

struct ScriptedUserTests {
  struct Case: CustomTestStringConvertible {
    let claim: String
    let moves: String
    let transcript: String

    var testDescription: String { claim }
  }

  private static let cases = [
    Case(
      claim: "the first move that applies is made, and one without a condition is made once",
      moves: """
        [{ say: 'Hi.' }, { when: "agent.text.contains('two')", say: 'Two!' }, { when: 'true', say: 'Hm.' }, { say: 'Never.' }]
        """,
      transcript: """
        user: Hi.
        agent: one
        user: Hm.
        agent: two
        user: Two!
        agent: two
        user: Two!
        agent: three
        user: Hm.
        agent: Goodbye.
        stop limit:turns
        """),
    Case(
      claim: "a move is made as often as 'times' says",
      moves: "[{ say: 'Hi.', times: 2 }, { when: 'true', say: 'Hm.', times: 1 }]",
      transcript: """
        user: Hi.
        agent: a
        user: Hi.
        agent: b
        user: Hm.
        agent: c
        agent: d
        stop gave_up
        """),
    Case(
      claim: "'asks' knows the topics that are asked for, under all their names",
      moves: """
        [{ when: "asks('zip')", say: '{known.zip}' }, { when: "asks('order')", say: 'It is {known.order}.' },
         { when: 'true', say: 'Hm.' }]
        """,
      transcript: """
        user: Hm.
        agent: May I have your postal code?
        user: 60614
        agent: Your zip is fine.
        user: Hm.
        agent: Please tell me the order number.
        user: It is #W1000001.
        agent: Is it the zip? Or the order number?
        user: 60614
        agent: Goodbye.
        stop limit:turns
        """),
    Case(
      claim: "'called' knows what the agent has called with success, at any time",
      moves: """
        [{ when: "called('cancel_order')", say: 'Lovely.' }, { when: "called('find_order')", say: 'And?' },
         { when: 'true', say: 'Hm.' }]
        """,
      transcript: """
        user: Hm.
        agent -> cancel_order {order: '#W1000002'}
        agent <! "'#W1000002' is not pending"
        agent: I could not.
        user: Hm.
        agent -> find_order {order: '#W1000001'}
        agent <- {status: 'pending'}
        agent: There it is.
        user: And?
        agent -> cancel_order {order: '#W1000001'}
        agent <- 'cancelled'
        agent: Done.
        user: Lovely.
        agent: Really done.
        user: Lovely.
        agent: Goodbye.
        stop limit:turns
        """),
    Case(
      claim: "the reading of what the agent said is there for conditions",
      moves: """
        [{ when: 'agent.proposes', say: 'Yes.' }, { when: 'agent.refuses', say: 'Why?' },
         { when: 'agent.transfers', say: 'I wait.' }, { when: 'agent.offers_more', say: 'No, thanks.' },
         { when: 'agent.claims', say: 'Lovely.' }, { when: 'true', say: 'Hm.' }]
        """,
      transcript: """
        user: Hm.
        agent: Shall I go ahead?
        user: Yes.
        agent: I'm afraid that is not possible.
        user: Why?
        agent: I am transferring you to a colleague.
        user: I wait.
        agent: It has been cancelled. Anything else?
        user: No, thanks.
        agent: It has been cancelled.
        stop limit:turns
        """),
    Case(
      claim: "lines may use the facts, the turn and what was said",
      moves: "[{ when: 'true', say: '{turn}: {known.zip} {{ok}} {agent.text}' }]",
      transcript: """
        user: 1: 60614 {ok} …
        agent: Hello
        agent: you
        user: 2: 60614 {ok} Hello
          you
        agent: a
        user: 3: 60614 {ok} a
        agent: b
        user: 4: 60614 {ok} b
        agent: c
        user: 5: 60614 {ok} c
        agent: d
        stop limit:turns
        """),
    Case(
      claim: "a line with an end is answered before the end",
      moves: "[{ say: 'Cancel it and goodbye.', end: 'satisfied' }]",
      transcript: """
        user: Cancel it and goodbye.
        agent -> cancel_order {order: '#W1000001'}
        agent <- 'cancelled'
        agent: It is done.
        stop satisfied
        """),
    Case(
      claim: "an end needs no line",
      moves: "[{ say: 'Hi.' }, { when: 'true', end: 'out_of_scope' }]",
      transcript: """
        user: Hi.
        agent: Which shoe size?
        agent: 44?
        stop out_of_scope
        """),
    Case(
      claim: "a condition that breaks is the user's fault",
      moves: "[{ say: 'Hi.' }, { when: 'known.shoe == 44', say: 'Yes.' }]",
      transcript: """
        user: Hi.
        agent: Which shoe size?
        stop fault:user moves[1] of the scenario: …shoe…
        """),
    Case(
      claim: "a condition that is neither true nor false is the user's fault",
      moves: "[{ say: 'Hi.' }, { when: 'agent.text', say: 'Yes.' }]",
      transcript: """
        user: Hi.
        agent: Hello
        stop fault:user moves[1] of the scenario: …
        """),
    Case(
      claim: "a line that breaks is the user's fault",
      moves: "[{ say: 'I am {known.shoe}.' }]",
      transcript: "stop fault:user moves[0] of the scenario: …shoe…"),
  ]

  @Test(arguments: cases)
  func theScriptIsFollowed(_ example: Case) async throws {
    let scenario = """
      { user: { known: { zip: '60614', order: '#W1000001' }, otherwise: 'end', moves: \(example.moves) }, limits: { turns: 5 } }
      """
    // The user hangs up without a word, so that the agent's line before it and the one after it stand together.
    let departure = try await Rehearsal.ofUser(scenario, example.transcript)
    #expect(departure == nil)
  }

  @Test func otherwiseGoesOnWhereNoMoveApplies() async throws {
    let scenario = """
      { user: { goal: 'Cancel order #W1000001.', known: { zip: '60614' }, moves: [{ say: 'Hi.' }] } }
      """
    let departure = try await Rehearsal.ofUser(
      scenario,
      """
      user: Hi.
      agent: What is your zip code?
      user: My zip is 60614.
      agent: It has been cancelled.
      user: …
      agent: Goodbye.
      stop satisfied
      """)
    #expect(departure == nil)
  }

  @Test func anotherChoiceOverridesTheScenarios() async throws {
    let briefing = try Briefing.make("{ user: { goal: 'Cancel it.', moves: [{ say: 'Hi.' }] } }")
    var user = UserCatalog.user(for: briefing, otherwise: UserCatalog.entry(named: "end"))
    #expect(try await user.takeTurn(View([], for: .user)) == .say("Hi."))
    #expect(try await user.takeTurn(View([], for: .user)) == Turn(ending: .gaveUp))
  }

  @Test func aCopyGoesOnByItself() async throws {
    let briefing = try Briefing.make("{ user: { moves: [{ say: 'One.' }, { say: 'Two.' }] } }")
    var user = UserCatalog.user(for: briefing)
    _ = try await user.takeTurn(View([], for: .user))
    var copy = user
    #expect(try await user.takeTurn(View([], for: .user)) == .say("Two."))
    #expect(try await copy.takeTurn(View([], for: .user)) == .say("Two."))
  }
}
