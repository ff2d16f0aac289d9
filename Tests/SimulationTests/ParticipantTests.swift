import Simulation
import TestSupport
import Testing

struct ParticipantTests {
  private func view(_ seat: Seat, of transcript: String) throws -> View {
    View(try Transcript(transcript).events, for: seat)
  }

  private static let long = """
    agent: How can I help?
    user: Hi
    user: Cancel my order.
    agent -> find_order {order: '#W1'}
    agent <- {}
    agent: Which one?
    agent -> cancel_order {order: '#W9'}
    agent <! "no such order"
    agent: I cannot find it.
    """

  @Test func heardIsWhatTheOtherSideSaidSinceThisSideSpoke() throws {
    #expect(try view(.user, of: Self.long).heard == ["Which one?", "I cannot find it."])
    #expect(try view(.agent, of: "agent: Hello\nuser: Hi\nuser: Cancel it.").heard == ["Hi", "Cancel it."])
    #expect(try view(.agent, of: Self.long).heard == [])
    #expect(View([], for: .user).heard == [])
  }

  @Test func lastOwnIsWhatThisSideSaidLast() throws {
    #expect(try view(.user, of: Self.long).lastOwn == "Cancel my order.")
    #expect(try view(.agent, of: Self.long).lastOwn == "I cannot find it.")
    #expect(try view(.user, of: "agent: Hello").lastOwn == nil)
  }

  @Test(arguments: [
    ("agent: Hello", 0), ("user: Hi", 1), (long, 1), ("user: a\nagent: b\nuser: c", 2),
    ("user: a\nuser: b\nagent: c", 1),
  ])
  func severalMessagesInARowAreOneTurn(transcript: String, turns: Int) throws {
    #expect(try view(.user, of: transcript).turns == turns)
  }

  @Test func calledNamesTheAgentsSuccessfulToolsForEitherSeat() throws {
    let text = Self.long + "\nuser -> press_button\nuser <- 1"
    #expect(try view(.user, of: text).called == ["find_order"])
    #expect(try view(.agent, of: text).called == ["find_order"])
  }
}
