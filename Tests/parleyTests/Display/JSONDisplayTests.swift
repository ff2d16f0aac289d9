import Checks
import Evaluation
import JSON
import Simulation
import Testing

@testable import parley

struct JSONDisplayTests {
  private func shown(_ events: [RunEvent]) async -> [String] {
    let page = Page()
    let display = JSONDisplay(Console(sink: page))
    for event in events { await display.handle(event) }
    return page.texts
  }

  @Test func everythingThatHappensIsOneLine() async throws {
    let events = Array(Recorded.events[2...4]) + [.stop(.limit(.turns))]
    let trial = try Recorded.trial("cancel-order", 1, .fail, events: events, findings: [Finding("too long", event: 3)])
    let lines = await shown(
      [.began(Recorded.plan)] + Recorded.happenings(trial, scenario: try Recorded.scenario())
        + [.ended(RunSummary([trial], scenarios: ["cancel-order"]))])
    #expect(
      lines.joined() == #"""
        {"type":"run_began","format":1,"pack":"Scenarios/retail","domain":"retail","agent":"reference","user":"scenario","trials":1,"seed":"7","scenarios":["cancel-order"],"digests":{}}
        {"type":"trial_began","scenario":"cancel-order","trial":1,"title":"Cancel an order"}
        {"type":"message","scenario":"cancel-order","trial":1,"index":0,"from":"user","text":"Yes."}
        {"type":"call","scenario":"cancel-order","trial":1,"index":1,"by":"agent","id":"call-1","name":"cancel_pending_order","arguments":{"order_id":"#W0000001","reason":"no longer needed"}}
        {"type":"result","scenario":"cancel-order","trial":1,"index":2,"for":"agent","id":"call-1","name":"cancel_pending_order","value":"order not found","error":true}
        {"type":"stop","scenario":"cancel-order","trial":1,"index":3,"reason":{"by":"limit","how":"turns"}}
        {"type":"trial_ended","scenario":"cancel-order","trial":1,"seed":"1","result":"fail","stop":"limit:turns","score":{"result":"fail","owner":null,"checks":[],"findings":[{"says":"too long","event":3}]},"timing":{"began":0.0,"took":0.0}}
        {"type":"run_ended","passed":0,"failed":1,"invalid":0,"scenarios":[{"scenario":"cancel-order","passed":0,"failed":1,"invalid":0}]}

        """#)
    #expect(lines.count == events.count + 4)
  }

  @Test func controlsAreSpeltOutAndReadBackTheSame() async throws {
    let text = "a\u{1B}[31m\u{9B}2J\u{7F}\u{85}\u{2028}\u{202E}\u{2066}\nb\"é日👩‍👩‍👧"
    let lines = await shown([.happened(Trial.ID(scenario: "a", number: 0), 0, .message(from: .agent, text: text))])
    let line = try #require(lines.first)
    let controls = line.dropLast().unicodeScalars.filter {
      $0.properties.generalCategory == .control || $0.properties.isBidiControl
    }
    #expect(controls.isEmpty)
    #expect(try Value(parsing: line)["text"] == .string(text))
  }
}
