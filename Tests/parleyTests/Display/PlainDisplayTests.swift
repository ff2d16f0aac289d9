import Checks
import Evaluation
import JSON
import Simulation
import Testing

@testable import parley

struct PlainDisplayTests {
  private func shown(_ events: [RunEvent], width: Int = 80, ink: Ink = .off) async -> Page {
    let page = Page()
    let display = PlainDisplay(Console(width: width, ink: ink, sink: page))
    for event in events { await display.handle(event) }
    return page
  }

  @Test func aRunOfOneTrialReadsLikeThis() async throws {
    let trial = try Recorded.failed()
    let events =
      [.began(Recorded.plan)] + Recorded.happenings(trial, scenario: try Recorded.scenario())
      + [.ended(RunSummary([trial], scenarios: ["cancel-order"]))]
    let page = await shown(events)
    #expect(
      page.text == """
        retail · 1 scenario · agent reference · user scenario · seed 7

        ━━ Cancel an order · cancel-order ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
            cancel order #W0000001 · In a hurry.

          0 ▷ user   Hi, please cancel order #W0000001, I no longer need it. It was a
                     present for my brother, who has one.
          1 ◆ agent  Shall I cancel it?

                     The refund takes a week.

          2 ▷ user   Yes.
          3 → cancel_pending_order(order_id: "#W0000001", reason: "no longer needed")
          4   ✗ error: order not found
          5 → list_orders()
          6   ← {"orders":[{"id":1,"status":"pending"},{"id":2,"status":"pe… 1,163 bytes
          7 ◆ agent  Done.
          8 ■ end    satisfied

        ✘ failed
              [3] state: 'orders['#W0000001'].status' is 'pending', expected 'cancelled'
                  says[0]: the agent never said '10.50'

        ━━ results ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
        scenario      result    turns  calls  stop
        cancel-order  ✘ failed      2      2  satisfied

        1 trial: 0 passed, ✘ 1 failed, 0 invalid · 0.0 % of the valid passed

        """)
    #expect(page.texts.count == events.count)
  }

  @Test func severalTrialsOfAScenarioShareALine() async throws {
    let broken = Event.stop(.fault(Fault(owner: .user, says: "the user said nothing")))
    let trials = [
      try Recorded.trial("cancel-order", 0), try Recorded.trial("cancel-order", 1),
      try Recorded.failed("cancel-order", 2),
      try Recorded.trial("日本-order", 0), try Recorded.trial("日本-order", 1, .invalid, events: [broken], fault: .user),
      try Recorded.trial("日本-order", 2),
    ]
    let plan = Recorded.plan(scenarios: ["cancel-order", "日本-order"], trials: 3)
    let page = await shown(
      [.began(plan)] + trials.map { .trialEnded($0) } + [.ended(RunSummary(trials, scenarios: plan.scenarios))])
    #expect(
      page.texts.last == """

        ━━ results ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
        scenario      passed  trials  turns  calls  stops
        cancel-order     2/3  ✔✔✘       2.0    2.0  satisfied
        日本-order       2/3  ✔⊘✔       1.3    1.3  satisfied 2, fault:user 1

        6 trials: ✔ 4 passed, ✘ 1 failed, ⊘ 1 invalid · 80.0 % of the valid passed

        """)
  }

  @Test func theHeadingCountsTrialsAndLeavesOutWhatIsMissingOrTooLong() async throws {
    let plan = Recorded.plan(scenarios: ["cancel-order"], trials: 4)
    let id = Trial.ID(scenario: "cancel-order", number: 2)
    let long = try Recorded.scenario(title: String(repeating: "very ", count: 30) + "long")
    let page = await shown([.began(plan), .trialBegan(id, nil), .trialBegan(id, long)], width: 39)
    #expect(page.texts[1] == "\n━━ cancel-order · trial 3 of 4 ━━━━━━━━\n\n")
    #expect(page.texts[2] == "\n━━ very very v… · cancel-order · trial…\n    cancel order #W0000001\n\n")
  }

  @Test func aLongTitleIsCutBeforeTheName() async throws {
    let long = try Recorded.scenario(title: String(repeating: "very ", count: 30) + "long")
    let page = await shown([.trialBegan(Trial.ID(scenario: "cancel-order", number: 0), long)], width: 50)
    #expect(page.text.split(separator: "\n").first == "━━ very very very very very ver… · cancel-order ━━")
  }

  @Test func whatIsInvalidSaysWhoseFaultItIs() async throws {
    let fault = Fault(owner: .user, says: "the user said nothing, 3 times in a row")
    let trial = try Recorded.trial(
      "cancel-order", 0, .invalid, events: [.stop(.fault(fault))], findings: [Finding(fault.says, event: 0)],
      fault: .user)
    let page = await shown([.happened(trial.id, 0, .stop(.fault(fault))), .trialEnded(trial)])
    #expect(page.texts[0] == "  0 ■ end    fault:user: the user said nothing, 3 times in a row\n")
    #expect(page.texts[1] == "\n⊘ invalid (user)\n      [0] the user said nothing, 3 times in a row\n")
  }

  @Test func manyFindingsAreCounted() async throws {
    let check = CheckResult(
      name: "state", verdict: .failed,
      findings: (0..<1025).map { (number: Int) in Finding("no \(number)", event: number) })
    let page = await shown([.trialEnded(try Recorded.trial("a", 0, .fail, checks: [check]))])
    #expect(page.text.hasSuffix("     [19] state: no 19\n    … and 1,005 more\n"))
  }

  @Test func coloursAddNothingButColours() async throws {
    let events = Recorded.happenings(try Recorded.failed(), scenario: try Recorded.scenario())
    let plain = await shown(events)
    let coloured = await shown(events, ink: .on)
    #expect(coloured.text.contains("\u{1B}[31m✘ failed\u{1B}[0m"))
    #expect(Terminal.plain(coloured.text) == plain.text)
  }

  @Test(arguments: [1, 26, 40, 80, 200]) func noLineIsWiderThanTheTerminal(_ width: Int) async throws {
    let trial = try Recorded.failed()
    let page = await shown(
      [.began(Recorded.plan)] + Recorded.happenings(trial, scenario: try Recorded.scenario())
        + [.ended(RunSummary([trial], scenarios: ["cancel-order"]))], width: width)
    let lines = page.text.split(separator: "\n").dropLast()  // the totals are one sentence
    #expect(lines.allSatisfy { $0.columns <= max(width, 43) })
  }

  @Test func nothingHostileGetsThrough() async throws {
    let evil = "\u{1B}]0;x\u{7}\u{1B}[2J\u{9B}31m\u{202E}\u{0}\r\nnext"
    let call = ToolCall(id: evil, name: evil, arguments: [evil: .string(evil)])
    let events: [Event] = [
      .message(from: .agent, text: evil), .call(by: .agent, call),
      .call(by: .user, ToolCall(name: evil, arguments: "\(evil)")),
      .result(for: .agent, ToolResult(id: evil, name: evil, value: ["\(evil)"], isError: false)),
      .result(for: .agent, ToolResult(id: evil, name: evil, value: "\(evil)", isError: true)),
      .stop(.fault(Fault(owner: .user, says: evil))),
    ]
    let trial = try Recorded.trial(
      evil, 0, .fail, events: events,
      checks: [CheckResult(name: evil, verdict: .failed, findings: [Finding(evil)])])
    let plan = Recorded.plan(scenarios: [evil], trials: 1)
    let page = await shown(
      [.began(plan)] + Recorded.happenings(trial) + [.ended(RunSummary([trial], scenarios: plan.scenarios))])
    let controls = page.text.unicodeScalars.filter {
      ($0.properties.generalCategory == .control && $0 != "\n") || $0.properties.isBidiControl
    }
    #expect(controls.isEmpty)
    let single = page.texts[3...6].map { $0.count { $0 == "\n" } }
    #expect(single == [1, 1, 1, 1])
  }

  @Test func aHugeResultIsOneLine() async {
    let value = ToolResult(id: "1", name: "dump", value: "\(String(repeating: "日", count: 1_000_000))")
    let page = await shown([.happened(Trial.ID(scenario: "a", number: 0), 6, .result(for: .agent, value))])
    #expect(page.text == "  6   ← \"" + String(repeating: "日", count: 27) + "… 3,000,002 bytes\n")
  }
}
