import JSON
import Simulation
import TestSupport
import Testing

struct DialogueStateTests {
  private let look = ToolCall(name: "find_order", arguments: ["order": "#W1000001"])

  /// A dialogue that the user begins.
  private func state(limits: Limits = Limits()) -> DialogueState {
    DialogueState(opening: Domain.Opening(seat: .user), limits: limits)
  }

  private func result(of call: ToolCall, _ text: String = "ok") -> ToolResult {
    ToolResult(id: call.id, name: call.name, value: .string(text))
  }

  // MARK: - Opening

  @Test(arguments: Seat.allCases)
  func withoutAnOpeningTextTheOpeningSeatIsAsked(seat: Seat) {
    let state = DialogueState(opening: Domain.Opening(seat: seat))
    #expect(state.action == .ask(seat))
    #expect(state.events.isEmpty)
  }

  @Test(arguments: Seat.allCases)
  func anOpeningTextIsTheFirstMessageAndTheOtherSeatIsAsked(seat: Seat) {
    let state = DialogueState(opening: Domain.Opening(seat: seat, text: "Hello"))
    #expect(state.action == .ask(seat.other))
    #expect(state.events == [.message(from: seat, text: "Hello")])
  }

  @Test func theUsersOpeningTextCountsAsATurn() {
    let opening = Domain.Opening(seat: .user, text: "Hi")
    var state = DialogueState(opening: opening, limits: Limits(turns: 1))
    state.receive(.say("Hello"))
    #expect(state.action == .finish(.limit(.turns)))
  }

  @Test func theAgentsOpeningTextCountsAsNoTurn() {
    let opening = Domain.Opening(seat: .agent, text: "Hello")
    var state = DialogueState(opening: opening, limits: Limits(turns: 1))
    state.receive(.say("Hi"))
    #expect(state.action == .ask(.agent))
  }

  // MARK: - Turns

  @Test func theSeatsTakeTurns() throws {
    var state = state()
    state.receive(.say("Hi"))
    #expect(state.action == .ask(.agent))
    state.receive(.say("Hello"))
    #expect(state.action == .ask(.user))
    #expect(Transcript(state.events).text == "user: Hi\nagent: Hello")
  }

  @Test func textAndSeveralCallsInOneTurnHappenInOrder() throws {
    var state = state()
    state.receive(.say("Hi"))
    state.receive(
      Turn(messages: ["One moment.", "I look."], calls: [look, ToolCall(name: "hand_over", arguments: [:])]))
    guard case .execute(let first, by: .agent) = state.action else { return #expect(Bool(false), "\(state.action)") }
    state.receive(result(of: first, "first"))
    guard case .execute(let second, by: .agent) = state.action else { return #expect(Bool(false), "\(state.action)") }
    state.receive(result(of: second, "second"))
    #expect(state.action == .ask(.agent))
    let transcript = try Transcript(
      """
      user: Hi
      agent: One moment.
      agent: I look.
      agent -> find_order {order: '#W1000001'}
      agent <- "first"
      agent -> hand_over
      agent <- "second"
      """)
    #expect(state.events == transcript.events)
  }

  @Test(arguments: Seat.allCases)
  func resultsComeBackBeforeTheOtherSeatIsAsked(seat: Seat) {
    var state = DialogueState(opening: Domain.Opening(seat: seat))
    state.receive(.call([look]))
    guard case .execute(let call, by: seat) = state.action else { return #expect(Bool(false), "\(state.action)") }
    state.receive(result(of: call))
    #expect(state.action == .ask(seat))
    state.receive(.say("There it is."))
    #expect(state.action == .ask(seat.other))
  }

  @Test func callsWithoutAnIDAreNumbered() {
    var state = DialogueState(opening: Domain.Opening(seat: .agent))
    let named = ToolCall(id: "mine", name: "find_order", arguments: [:])
    state.receive(.call([look, named, look]))
    var ids: [String] = []
    while case .execute(let call, _) = state.action {
      ids.append(call.id)
      state.receive(result(of: call))
    }
    #expect(ids == ["call-1", "mine", "call-3"])
  }

  @Test func messagesOfWhiteSpaceAreNone() {
    var state = state()
    state.receive(Turn(messages: ["", " \n\t", "Hi", "\u{a0}"]))
    #expect(state.events == [.message(from: .user, text: "Hi")])
  }

  // MARK: - Ending

  @Test func theAgentAnswersTheUsersLastMessageBeforeTheDialogueEnds() {
    var state = state()
    state.receive(Turn(messages: ["Yes, go ahead. Bye."], ending: .satisfied))
    #expect(state.action == .ask(.agent))
    state.receive(.call([look]))
    guard case .execute(let call, _) = state.action else { return #expect(Bool(false), "\(state.action)") }
    state.receive(result(of: call))
    #expect(state.action == .ask(.agent))
    state.receive(.say("Done."))
    #expect(state.action == .finish(.user(.satisfied)))
    #expect(state.events.last == .stop(.user(.satisfied)))
  }

  @Test func aUserMayEndWithoutAWord() {
    var state = state()
    state.receive(Turn(ending: .gaveUp))
    #expect(state.action == .ask(.agent))
    state.receive(.say("Are you there?"))
    #expect(state.action == .finish(.user(.gaveUp)))
  }

  @Test func anAgentThatHasNothingToSayToTheLastMessageEndsNoDialogueWrongly() {
    var state = state()
    state.receive(Turn(messages: ["Bye"], ending: .satisfied))
    for _ in 0..<3 { state.receive(Turn()) }
    #expect(state.action == .finish(.user(.satisfied)))
  }

  @Test func anAgentThatEndsTheDialogueEndsItAtOnce() {
    var state = state()
    state.receive(.say("Hi"))
    state.receive(Turn(messages: ["Goodbye."], ending: .satisfied))
    #expect(state.action == .finish(.agent))
    #expect(Transcript(state.events).text == "user: Hi\nagent: Goodbye.\nstop agent")
  }

  @Test func callsOfAnEndingTurnAreRunBeforeTheEnd() {
    var state = DialogueState(opening: Domain.Opening(seat: .agent))
    state.receive(Turn(messages: ["I hand you over."], calls: [look], ending: .transferred))
    guard case .execute(let call, by: .agent) = state.action else { return #expect(Bool(false), "\(state.action)") }
    state.receive(result(of: call))
    #expect(state.action == .finish(.agent))
  }

  @Test func aUserThatLeavesWithACallIsNotAskedAgain() {
    var state = state()
    state.receive(Turn(messages: ["Bye"], calls: [ToolCall(name: "press_button", arguments: [:])], ending: .satisfied))
    guard case .execute(let call, by: .user) = state.action else { return #expect(Bool(false), "\(state.action)") }
    state.receive(result(of: call))
    #expect(state.action == .ask(.agent))
    state.receive(.say("Bye"))
    #expect(state.action == .finish(.user(.satisfied)))
  }

  // MARK: - Limits

  @Test func theAgentAnswersTheLastTurnBeforeTheLimitIsReached() {
    var state = state(limits: Limits(turns: 2))
    for turn in ["one", "answer", "two"] { state.receive(.say(turn)) }
    #expect(state.action == .ask(.agent))
    state.receive(.say("answer"))
    #expect(state.action == .finish(.limit(.turns)))
  }

  @Test func anEndingOnTheLastTurnWinsOverTheLimit() {
    var state = state(limits: Limits(turns: 1))
    state.receive(Turn(messages: ["Bye"], ending: .satisfied))
    state.receive(.say("Bye"))
    #expect(state.action == .finish(.user(.satisfied)))
  }

  @Test func asManyCallsAsTheLimitAreRunAndMayBeTalkedAbout() {
    var state = DialogueState(opening: Domain.Opening(seat: .agent), limits: Limits(calls: 2))
    #expect(run(2, in: &state) == 2)
    #expect(state.action == .ask(.agent))
    state.receive(.say("Done."))
    #expect(state.action == .ask(.user))
  }

  @Test func oneCallTooManyIsNotRun() {
    var state = DialogueState(opening: Domain.Opening(seat: .agent), limits: Limits(calls: 2))
    #expect(run(1000, in: &state) == 2)
    #expect(state.action == .finish(.limit(.calls)))
  }

  @Test func callsAreCountedOverAllTheAnswersOfATurn() {
    var state = DialogueState(opening: Domain.Opening(seat: .agent), limits: Limits(calls: 2))
    #expect(run(1, in: &state) + run(1, in: &state) + run(1, in: &state) == 2)
    #expect(state.action == .finish(.limit(.calls)))
  }

  @Test func everyTurnMayMakeCallsOfItsOwn() {
    var state = DialogueState(opening: Domain.Opening(seat: .agent), limits: Limits(calls: 1))
    for _ in 0..<3 {
      #expect(run(1, in: &state) == 1)
      state.receive(.say("Done."))
      state.receive(.say("Once more."))
    }
    #expect(state.action == .ask(.agent))
  }

  /// Asks for some calls in one turn; returns how many were run.
  private func run(_ count: Int, in state: inout DialogueState) -> Int {
    state.receive(.call(Array(repeating: look, count: count)))
    var done = 0
    while case .execute(let call, _) = state.action {
      done += 1
      state.receive(result(of: call))
    }
    return done
  }

  // MARK: - Silence

  @Test func silenceIsAskedAgainTwice() {
    var state = state()
    for _ in 0..<2 {
      state.receive(Turn())
      #expect(state.action == .ask(.user))
    }
    state.receive(.say("Hi"))
    for _ in 0..<2 {
      state.receive(Turn(messages: [" "]))
      #expect(state.action == .ask(.agent))
    }
    #expect(state.events == [.message(from: .user, text: "Hi")])
  }

  @Test func aSilentUserIsAFault() {
    var state = state()
    for _ in 0..<3 { state.receive(Turn()) }
    let fault = Fault(owner: .user, says: "the user said nothing, 3 times in a row")
    #expect(state.action == .finish(.fault(fault)))
  }

  @Test func aSilentAgentReachesALimit() {
    var state = state()
    state.receive(.say("Hi"))
    for _ in 0..<3 { state.receive(Turn()) }
    #expect(state.action == .finish(.limit(.silence)))
  }

  @Test func aWordEndsTheCountingOfSilences() {
    var state = state(limits: Limits(turns: 10))
    for _ in 0..<4 {
      state.receive(Turn())
      state.receive(Turn())
      state.receive(.say("Hm"))
    }
    #expect(state.action == .ask(.user))
  }

  // MARK: - The end

  @Test func theFirstEndIsFinal() {
    var state = state()
    state.finish(.agent)
    state.finish(.limit(.seconds))
    state.receive(.say("Hello?"))
    state.receive(result(of: look))
    #expect(state.events == [.stop(.agent)])
    #expect(state.action == .finish(.agent))
  }

  @Test func whatWasNotAskedForIsIgnored() {
    var state = state()
    state.receive(result(of: look))
    #expect(state.action == .ask(.user))
    state.receive(.call([look]))
    state.receive(.say("Hi"))
    guard case .execute = state.action else { return #expect(Bool(false), "\(state.action)") }
    #expect(state.events.count == 1)
  }

  @Test func aCopyGoesOnByItself() {
    var state = state()
    state.receive(.say("Hi"))
    var fork = state
    fork.receive(.say("Hello"))
    state.receive(.say("Good day"))
    #expect(Transcript(fork.events).text == "user: Hi\nagent: Hello")
    #expect(Transcript(state.events).text == "user: Hi\nagent: Good day")
  }
}
