import JSON
import Simulation
import TestSupport
import Testing

struct EventTests {
  private static let transcript = """
    user: Hi "there",
      second line
    agent -> find_order {order: '#W1', deep: [1, 1.0, null, {é: true}]}
    agent <- {status: 'pending'}
    user -> press_button
    user <! "broken"
    """

  private func read(_ json: String) throws -> Event {
    try Document(parsing: Array(json.utf8), file: "trials.jsonl", as: .json).read { Event(&$0) }
  }

  private func mistakes(in json: String) -> [String] {
    do {
      _ = try read(json)
      return []
    } catch {
      return (error as? Mistakes)?.list.map { "\($0.line):\($0.column): \($0.message)" } ?? ["\(error)"]
    }
  }

  @Test func everyEventIsReadBackAsItWasWritten() throws {
    let events = try Transcript(Self.transcript).events + StopReasonTests.all.map(Event.stop)
    for event in events { #expect(try read(event.json.text(.compact)) == event) }
  }

  @Test func theWrittenFormIsStable() throws {
    let events = try Transcript(Self.transcript).events
    #expect(
      events[1...2].map { $0.json.text(.compact) } == [
        ##"{"event":"call","by":"agent","id":"call-1","name":"find_order","arguments":{"order":"#W1","deep":[1,1.0,null,{"é":true}]}}"##,
        #"{"event":"result","for":"agent","id":"call-1","name":"find_order","value":{"status":"pending"},"error":false}"#,
      ])
    #expect(Event.message(from: .user, text: "Hi").json.text() == #"{"event":"message","from":"user","text":"Hi"}"#)
    #expect(Event.stop(.agent).json.text() == #"{"event":"stop","reason":{"by":"agent"}}"#)
  }

  @Test(arguments: [
    ("5", ["1:1: expected an object, found an integer"]),
    ("{}", ["1:1: 'event' is missing"]),
    (#"{"event":"shout","from":"user"}"#, ["1:10: 'shout' is not one of 'message', 'call', 'result', 'stop'"]),
    (#"{"event":"message","from":"waiter","text":"Hi"}"#, ["1:27: 'waiter' is not one of 'user', 'agent'"]),
    (
      #"{"event":"message","from":"user","txt":"Hi"}"#,
      ["1:1: 'text' is missing", "1:34: unknown key 'txt'. Did you mean 'text'?"]
    ),
    (
      #"{"event":"call","by":"agent","id":1,"name":"a","arguments":{}}"#,
      ["1:35: 'id': expected a string, found an integer"]
    ),
    (#"{"event":"call","by":"agent","id":"1","name":"a"}"#, ["1:1: 'arguments' is missing"]),
    (
      #"{"event":"result","for":"cook","id":"1","name":"a","value":1,"error":"no"}"#,
      ["1:25: 'cook' is not one of 'user', 'agent'", "1:70: 'error': expected true or false, found a string"]
    ),
    (#"{"event":"stop"}"#, ["1:1: 'reason' is missing"]),
  ])
  func mistakesAreReportedWhereTheyAre(json: String, expected: [String]) {
    #expect(mistakes(in: json) == expected)
  }

  @Test func nobodySeesTheOthersTools() throws {
    let events = try Transcript(Self.transcript + "\nagent: Hello\nstop satisfied").events
    #expect(
      Transcript(events.visible(to: .user)).text == """
        user: Hi "there",
          second line
        user -> press_button {}
        user <! "broken"
        agent: Hello
        stop satisfied
        """)
    #expect(events.visible(to: .agent).map(\.line).filter { $0.hasPrefix("user ") } == [])
    #expect(events.visible(to: .agent).count == 5)
  }
}
