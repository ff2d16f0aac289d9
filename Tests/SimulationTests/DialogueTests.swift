import JSON
import Simulation
import TestSupport
import Testing

struct DialogueTests {
  private static let cancelling = """
    user: Cancel #W1000001, please.
    agent: One moment.
    agent -> find_order {order: '#W1000001'}
    agent <- {status: 'pending'}
    agent -> cancel_order {order: '#W1000001'}
    agent <- 'cancelled'
    agent -> cancel_order {order: '#W1000001'}
    agent <! "'#W1000001' is not pending"
    agent: It is cancelled.
    user -> press_button
    user <- 1
    user: Thanks.
    """

  private func dialogue(
    _ user: any Participant, _ agent: any Participant, limits: Limits = Limits(turns: 2)
  ) -> Dialogue {
    Dialogue(
      opening: Domain.Opening(seat: .user), limits: limits, user: user, agent: agent, environment: FakeEnvironment())
  }

  @Test func bothSeatsTalkAndWorkTheWorld() async throws {
    let transcript = try Transcript(Self.cancelling + "\nagent: Goodbye.\nstop limit:turns")
    var dialogue = dialogue(.playing(.user, of: transcript), .playing(.agent, of: transcript))
    await dialogue.run()
    #expect(transcript.departure(of: dialogue.state.events) == nil)
    #expect(dialogue.environment.snapshot["orders"]?["#W1000001"] == "cancelled")
    #expect(dialogue.environment.snapshot["pressed"] == 1)
  }

  @Test func everyEventIsObservedOnceAndInOrder() async throws {
    let transcript = try Transcript(Self.cancelling)
    var dialogue = dialogue(.playing(.user, of: transcript), .playing(.agent, of: transcript))
    var observed: [Event] = []
    var indices: [Int] = []
    await dialogue.run { index, event in
      indices.append(index)
      observed.append(event)
    }
    #expect(observed == dialogue.state.events)
    #expect(indices == Array(observed.indices))
    #expect(observed.last == .stop(.limit(.silence)))
  }

  @Test func anOpeningTextIsObservedToo() async {
    var dialogue = Dialogue(
      opening: Domain.Opening(seat: .agent, text: "Hello!"), user: .faulty(.user, "gone"), agent: .saying(),
      environment: FakeEnvironment())
    var lines: [String] = []
    await dialogue.run { lines.append($1.line) }
    #expect(lines == ["agent: Hello!", "stop fault:user gone"])
  }

  @Test func aFaultEndsTheDialogueWithoutAnotherWord() async throws {
    var dialogue = dialogue(.saying("Hi", "Still there?"), .faulty(.infrastructure, "the model does not answer"))
    await dialogue.run()
    let expected = try Transcript("user: Hi\nstop fault:infrastructure the model does not answer")
    #expect(expected.departure(of: dialogue.state.events) == nil)
  }

  @Test func theClockEndsADialogueThatTakesTooLong() async throws {
    let clock = HandClock()
    let slow = ImprovisedParticipant { _ in
      clock.turn(by: .seconds(4))
      return .say("One moment, please.")
    }
    var dialogue = dialogue(.saying("1", "2", "3", "4"), slow, limits: Limits(turns: 9, seconds: 8))
    await dialogue.run(clock: clock)
    let expected = try Transcript(
      """
      user: 1
      agent: One moment, please.
      user: 2
      agent: One moment, please.
      stop limit:seconds
      """)
    #expect(expected.departure(of: dialogue.state.events) == nil)
  }

  @Test func anEndInTimeIsNoLimit() async {
    let clock = HandClock()
    var dialogue = dialogue(
      .fake(Turn(messages: ["Bye"], ending: .satisfied)),
      .improvised { _ in
        clock.turn(by: .seconds(100))
        return .say("Bye")
      }, limits: Limits(seconds: 8))
    await dialogue.run(clock: clock)
    #expect(dialogue.state.action == .finish(.user(.satisfied)))
  }

  @Test func aStoppedRunIsAFaultAndNoScore() async {
    let events = await withTaskGroup(of: [Event].self) { group in
      group.cancelAll()
      group.addTask {
        var dialogue = dialogue(.saying("Hi"), .saying("Hello"))
        await dialogue.run()
        return dialogue.state.events
      }
      return await group.reduce([], +)
    }
    #expect(Transcript(events).text == "stop fault:infrastructure the run was stopped")
  }

  @Test func eachSeatIsShownOnlyWhatItMaySee() async throws {
    let (user, agent) = (WatchedParticipant.Log(), WatchedParticipant.Log())
    let transcript = try Transcript(Self.cancelling + "\nagent: Goodbye.")
    var dialogue = dialogue(
      FakeParticipant.playing(.user, of: transcript).watched(by: user),
      FakeParticipant.playing(.agent, of: transcript).watched(by: agent))
    await dialogue.run()
    #expect(user.views.map(\.seat) == [.user, .user, .user])
    #expect(
      user.views.last.map { Transcript($0.events).text } == """
        user: Cancel #W1000001, please.
        agent: One moment.
        agent: It is cancelled.
        user -> press_button {}
        user <- 1
        """)
    #expect(agent.views.last.map { $0.events.contains { $0.line.hasPrefix("user ->") } } == false)
    #expect(user.episodes == [dialogue.state.events.visible(to: .user)])
    #expect(agent.episodes == [dialogue.state.events.visible(to: .agent)])
  }

  @Test func aCopyIsAForkWithAWorldOfItsOwn() async throws {
    let transcript = try Transcript(Self.cancelling)
    let dialogue = dialogue(.playing(.user, of: transcript), .playing(.agent, of: transcript))
    var (first, second) = (dialogue, dialogue)
    await first.run()
    #expect(second.state.events.isEmpty)
    #expect(second.environment.snapshot == FakeEnvironment().snapshot)
    await second.run()
    #expect(first.state.events == second.state.events)
  }
}
