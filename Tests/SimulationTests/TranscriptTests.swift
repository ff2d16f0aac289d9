import JSON
import Simulation
import TestSupport
import Testing

struct TranscriptTests {
  private static let text = """
    agent: Hello,
      how are you?
    user: Fine: thanks.
    agent -> find_order {"order":"#W1"}
    agent <- {"status":"pending"}
    agent -> find_order {}
    agent <! "no such order"
    user -> press_button {}
    user <- 1
    stop fault:judge it said nothing
    """

  @Test func whatIsWrittenIsReadBack() throws {
    #expect(try Transcript(Self.text).text == Self.text)
    #expect(try Transcript("user -> a {b: 'c',}\nstop limit:turns").text == "user -> a {\"b\":\"c\"}\nstop limit:turns")
  }

  @Test(arguments: [
    "user Hi", "waiter: Hi", "agent <- 1", "stop", "stop tired", "stop limit:money", "stop fault:me x", " Hi",
  ])
  func whatIsNoLineIsRefused(line: String) {
    #expect(throws: (any Error).self) { try Transcript(line) }
  }

  @Test func turnsEndWithResultsAndWithTheOtherSeat() throws {
    let turns = try Transcript("agent: a\nagent: b\nagent -> c\nagent <- 1\nagent -> d\nagent <- 2\nuser: e\nagent: f")
      .turns(of: .agent)
    #expect(turns.map(\.messages) == [["a", "b"], [], ["f"]])
    #expect(turns.map { $0.calls.map(\.name) } == [["c"], ["d"], []])
  }

  @Test func anEllipsisStandsForAnyWords() throws {
    let transcript = try Transcript("user: …order…5…\nagent: Yes.")
    func departs(_ text: String) throws -> Bool { transcript.departure(of: try Transcript(text).events) != nil }
    #expect(try !departs("user: My order of 5.\nagent: Yes."))
    #expect(try !departs("user: order5\nagent: Yes."))
    #expect(try departs("user: 5 order\nagent: Yes."))
    #expect(try departs("user: order 5\nagent: Yes!"))
    #expect(try departs("user: order 5"))
    #expect(try departs("user: order 5\nagent: Yes.\nagent: Yes."))
  }
}
