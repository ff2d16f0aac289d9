import Checks
import JSON
import Simulation
import Testing

struct StateCheckTests {
  private static let reference = """
    [
      { name: "look", arguments: { at: "a" } },
      { name: "put", arguments: { at: "a", what: 2 } },
      { name: "put", arguments: { at: "b.d", what: { e: true } } },
    ]
    """

  private func result(_ expect: String, reference: String = Self.reference, _ lines: [Line]) throws -> CheckResult {
    let evidence = try Evidence.make(lines, expect: "{ state: \(expect) }", reference: reference)
    return try #require(evidence.results().first)
  }

  private static let right: [Line] = [
    .call("put", ["at": "b.d", "what": ["e": true]]), .agent("Wait."), .call("put", ["at": "a", "what": 2.0]),
  ]

  // MARK: equals_reference

  @Test func sameWorldByAnotherWayPasses() throws {
    let result = try result("{ equals_reference: true }", Self.right)
    #expect(result == CheckResult(name: "state", verdict: .passed))
  }

  @Test func everyDifferencePointsAtTheLastCallThatTouchedIt() throws {
    let lines: [Line] = [
      .agent("Well."),
      .call("put", ["at": "a", "what": 3]),  // 1
      .call("put", ["at": "a", "what": 4]),  // 3
      .call("look", ["at": "a"]),  // 5
      .call("take", ["at": "b.c"]),  // 7
      .call("put", ["at": "z", "what": "new"]),  // 9
      .call("put", ["at": "z", "what": "new"]),  // 11
    ]
    let result = try result("{ equals_reference: true }", lines)
    #expect(result.verdict == .failed)
    #expect(
      result.findings == [
        Finding("a: expected 2, found 4", event: 3),
        Finding("b.c: expected [1,2], found nothing", event: 7),
        Finding("b.d: expected {\"e\":true}, found nothing"),
        Finding("z: expected nothing, found \"new\"", event: 9),
      ])
  }

  @Test func agentThatDoesNothingFails() throws {
    let result = try result("{ equals_reference: true }", [.agent("Done!")])
    #expect(result.findings.map(\.event) == [nil, nil])
  }

  @Test func referenceWithoutCallsMeansThatNothingChanges() throws {
    let expect = "{ equals_reference: true }"
    #expect(try result(expect, reference: "[{ say: 'No.' }]", [.call("look", ["at": "a"])]).verdict == .passed)
    #expect(try result(expect, reference: "[{ say: 'No.' }]", [.call("take", ["at": "a"])]).verdict == .failed)
  }

  /// As in tau-bench.
  @Test func refusedCallsOfTheReferenceChangeNothing() throws {
    let reference = "[{ name: 'refuse' }, { name: 'put', arguments: { at: 'a', what: 2 } }]"
    let result = try result(
      "{ equals_reference: true }", reference: reference, [.call("put", ["at": "a", "what": 2])])
    #expect(result.verdict == .passed)
  }

  @Test func callsOfTheUserCount() throws {
    let evidence = try Evidence.make(expect: "{ state: { equals_reference: true } }", reference: "[]")
    var shelf = Shelf(evidence.initial.snapshot)
    let call = ToolCall(name: "take", arguments: ["at": "a"])
    let events: [Event] = [.call(by: .user, call), .result(for: .user, shelf.call(call, by: .user))]
    let touched = Evidence(
      scenario: evidence.scenario, trajectory: Trajectory(events: events), initial: evidence.initial,
      final: shelf.snapshot)
    #expect(try touched.results().first?.findings == [Finding("a: expected 1, found nothing", event: 0)])
  }

  // MARK: where

  @Test(arguments: [
    ("world.a == 2", Verdict.passed, []), ("world.a == 1", .failed, ["'world.a == 1' is not so"]),
    // What a condition speaks of may not be there because the agent did not do its work.
    ("world.q == 1", .failed, ["'world.q == 1' is not so: there is no key 'q'"]),
    ("world.a", .failed, ["'world.a' is not so"]),
  ])
  func conditionIsJudgedOnTheLastWorld(condition: String, verdict: Verdict, findings: [String]) throws {
    let result = try result("{ where: [\"\(condition)\"] }", Self.right)
    #expect(result.verdict == verdict)
    #expect(result.findings.map(\.message) == findings)
  }

  @Test func allConditionsAreReported() throws {
    let result = try result("{ where: ['world.a == 1', 'world.a == 2', '!has(world.b.d)'] }", Self.right)
    #expect(result.findings.map(\.message) == ["'world.a == 1' is not so", "'!has(world.b.d)' is not so"])
  }

  // MARK: unchanged_except

  @Test(arguments: [
    ("[]", ["a", "b.d"]), ("['a']", ["b.d"]), ("['a', 'b']", []), ("['a', 'b.d']", []), ("['a', 'b.d.e']", ["b.d"]),
    ("['a', 'b.c']", ["b.d"]),
  ])
  func onlyNamedPlacesMayChange(allowed: String, strays: [String]) throws {
    let result = try result("{ unchanged_except: \(allowed) }", Self.right)
    #expect(result.verdict == (strays.isEmpty ? .passed : .failed))
    let places = result.findings.map { $0.message.split(separator: ":")[1].dropFirst() }
    #expect(places.map(String.init) == strays)
  }

  @Test func strayPointsAtItsCall() throws {
    let result = try result("{ unchanged_except: ['b'] }", Self.right)
    #expect(result.findings == [Finding("changed without leave: a: expected 1, found 2.0", event: 3)])
  }
}
