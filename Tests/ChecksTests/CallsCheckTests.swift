import Checks
import JSON
import Testing

struct CallsCheckTests {
  private func result(_ expect: String, _ lines: [Line]) throws -> CheckResult {
    try #require(Evidence.make(lines, expect: "{ calls: \(expect) }").results().first)
  }

  private func look(_ place: String) -> Line { .call("look", ["at": .string(place)]) }
  private func put(_ place: String, _ what: Value) -> Line { .call("put", ["at": .string(place), "what": what]) }

  // MARK: Milestones

  private static let diamond = """
    { milestones: [
      { id: "seen", call: "look" },
      { id: "left", call: "put", arguments: { at: "a" }, after: ["seen"] },
      { id: "right", call: "put", arguments: { at: "b" }, after: ["seen"] },
      { id: "end", call: "take", after: ["left", "right"] },
    ] }
    """

  private static let take: Line = .call("take", ["at": "a"])

  @Test func anyOrderThatKeepsTheArrowsPasses() throws {
    let orders = [
      [look("a"), put("a", 1), put("b", 2), Self.take],
      [look("a"), put("b", 1), .agent("So."), put("a", 2), Self.take],
      // Calls before their time do no harm, if they come again.
      [Self.take, put("a", 1), look("a"), look("b"), put("b", 1), put("a", 2), put("z", 1), Self.take],
    ]
    for order in orders { #expect(try result(Self.diamond, order) == CheckResult(name: "calls", verdict: .passed)) }
  }

  @Test func callsOutOfOrderAreMissed() throws {
    let result = try result(Self.diamond, [put("a", 1), look("a"), put("b", 2), Self.take])
    #expect(result.verdict == .failed)
    #expect(
      result.findings == [
        Finding("milestone 'left' was not reached: no call of 'put' with {\"at\":\"a\"} after 'seen'"),
        Finding("milestone 'end' was not reached: no call of 'take' after 'left', 'right'"),
      ])
  }

  @Test func lastMilestoneBeforeOneOfItsArrowsIsMissed() throws {
    let result = try result(Self.diamond, [look("a"), put("a", 1), Self.take, put("b", 2)])
    #expect(
      result.findings.map(\.message) == ["milestone 'end' was not reached: no call of 'take' after 'left', 'right'"])
  }

  @Test func refusedAndUnansweredCallsReachNothing() throws {
    for line in [Line.call("look", [:]), .call("refuse"), .unanswered("look", ["at": "a"])] {
      let result = try result("{ milestones: [{ call: 'look' }] }", [line])
      #expect(result.findings == [Finding("milestone '1' was not reached: no call of 'look'")])
    }
  }

  /// To ask for a call twice, let the second stand after the first.
  @Test func oneCallMayReachTwoMilestonesUnlessOneIsAfterTheOther() throws {
    let free = "{ milestones: [{ id: 'x', call: 'look' }, { id: 'y', call: 'look' }] }"
    let twice = "{ milestones: [{ id: 'x', call: 'look' }, { id: 'y', call: 'look', after: ['x'] }] }"
    #expect(try result(free, [look("a")]).verdict == .passed)
    #expect(try result(twice, [look("a")]).verdict == .failed)
    #expect(try result(twice, [look("a"), look("a")]).verdict == .passed)
  }

  // MARK: Patterns

  @Test(arguments: [
    ("{ call: 'put' }", true), ("{ call: 'look' }", false), ("{ call: 'put', arguments: { at: 'a' } }", true),
    ("{ call: 'put', arguments: {} }", true), ("{ call: 'put', arguments: { at: 'b' } }", false),
    ("{ call: 'put', arguments: { what: { n: 1.0, m: [2] } } }", true),
    ("{ call: 'put', arguments: { what: { n: 1 } } }", false),
    ("{ when: \"call.name == 'put' && call.arguments.what.n == 1\" }", true),
    ("{ when: \"call.by == 'agent' && result.ok && result.value == 1\" }", true),
    ("{ call: 'put', when: 'call.arguments.what.n > 1' }", false),
    ("{ call: 'look', when: 'call.arguments.q' }", false),
  ])
  func patternsMeanSomeCalls(pattern: String, isMeant: Bool) throws {
    let call = put("a", ["n": 1, "m": [2]])
    #expect(try result("{ milestones: [\(pattern)] }", [call]).verdict == (isMeant ? .passed : .failed))
    let forbidden = try result("{ forbidden: [\(pattern)] }", [.agent("Hm."), call])
    #expect(forbidden.verdict == (isMeant ? .failed : .passed))
    #expect(forbidden.findings.map(\.event) == (isMeant ? [1] : []))
  }

  @Test(arguments: [
    ("call.arguments.q == 1", "a condition broke: there is no key 'q'"),
    ("call.name", "a condition broke: 'call.name' is neither true nor false"),
  ])
  func brokenConditionIsUndecided(condition: String, finding: String) throws {
    for list in ["milestones", "forbidden"] {
      let result = try result("{ \(list): [{ when: '\(condition)' }] }", [look("a")])
      #expect(result.verdict == .undecided)
      #expect(result.findings == [Finding(finding)])
    }
  }

  // MARK: Forbidden

  @Test func everyForbiddenCallIsPointedAtAlsoARefusedOne() throws {
    let lines = [look("a"), .agent("Hm."), .call("look"), .unanswered("look", ["at": "b"])]
    let result = try result("{ forbidden: [{ call: 'look' }] }", lines)
    #expect(result.findings.map(\.event) == [0, 3, 5])
    #expect(Set(result.findings.map(\.message)) == ["'look' is forbidden here"])
  }

  @Test func forbiddenCallIsExplainedInItsOwnWords() throws {
    let expect = "{ forbidden: [{ call: 'take', says: 'nothing may be taken' }, { when: 'call.by == \"agent\"' }] }"
    #expect(
      try result(expect, [Self.take]).findings == [
        Finding("nothing may be taken", event: 0),
        Finding("a call where call.by == \"agent\" is forbidden here", event: 0),
      ])
  }

  @Test func milestonesAndForbiddenCallsAreReportedTogether() throws {
    let result = try result("{ milestones: [{ call: 'take' }], forbidden: [{ call: 'look' }] }", [look("a")])
    #expect(result.findings.count == 2)
  }
}
