import Checks
import JSON
import Testing

struct SaysCheckTests {
  private func result(_ demand: String, _ lines: [Line]) throws -> CheckResult {
    try #require(Evidence.make(lines, expect: "{ says: [\(demand)] }").results().first)
  }

  @Test(arguments: [
    ("refund", "Your REFUND is here", true), ("REFUND", "your refund", true), ("refund", "re-fund", false),
    ("1234.50", "That is $1,234.50.", true), ("1,234.50", "That is $1234.50.", true),
    ("1,234,567", "1234,567", true), ("1,234", "1, 234", false), ("Paris, France", "paris, france", true),
    ("Paris, France", "Paris France", false), ("a,b", "ab", false),
    ("two words", "two\n\t words", true), ("two  words", "Two words", true), ("two words", "two\u{A0}words", true),
    ("twowords", "two words", false), ("cafe\u{301}", "CAFÉ", true),
    // Parts of words and numbers count, as in tau-bench.
    ("10", "2100", true), ("10.5", "10.50", true), ("10.50", "10.5", false),
  ])
  func textIsFoundWhateverItsFormat(wanted: String, text: String, isFound: Bool) throws {
    let contains = try result("{ contains: \"\(wanted)\" }", [.agent("Hello."), .agent(text)])
    #expect(contains.name == "says[0]")
    #expect(contains.verdict == (isFound ? .passed : .failed))
    #expect(contains.findings == (isFound ? [] : [Finding("the agent never said '\(wanted)'")]))
    let containsNot = try result("{ not_contains: \"\(wanted)\" }", [.agent("Hello."), .agent(text)])
    #expect(containsNot.verdict == (isFound ? .failed : .passed))
    #expect(containsNot.findings == (isFound ? [Finding("the agent said '\(wanted)'", event: 1)] : []))
  }

  @Test func everyForbiddenMessageIsPointedAt() throws {
    let lines: [Line] = [.user("A refund?"), .agent("Refund issued."), .call("look", ["at": "a"]), .agent("A refund!")]
    let result = try result("{ not_contains: 'refund' }", lines)
    #expect(result.findings.map(\.event) == [1, 4])
  }

  @Test func onlyTheAgentsMessagesCount() throws {
    let lines: [Line] = [.user("I want 50 back"), .call("put", ["at": "a", "what": "50"]), .agent("No.")]
    #expect(try result("{ contains: '50' }", lines).verdict == .failed)
    #expect(try result("{ not_contains: '50' }", lines).verdict == .passed)
    #expect(try result("{ matches: '50' }", lines).verdict == .failed)
  }

  @Test func textMustStandInOneMessage() throws {
    #expect(try result("{ contains: 'two words' }", [.agent("two"), .agent("words")]).verdict == .failed)
  }

  @Test(arguments: [
    (#"\\b10\\b"#, "It costs 10 dollars", true), (#"\\b10\\b"#, "It costs 2100 dollars", false),
    ("REFUND(ed)?", "it was refunded", true), ("^done$", "all done", false),
  ])
  func patternIsLookedFor(pattern: String, text: String, isFound: Bool) throws {
    let result = try result("{ matches: '\(pattern)' }", [.agent(text)])
    let source = pattern.replacing(#"\\"#, with: #"\"#)
    #expect(result.verdict == (isFound ? .passed : .failed))
    #expect(result.findings == (isFound ? [] : [Finding("the agent said nothing that matches '\(source)'")]))
  }

  @Test func patternThatTakesTooLongIsUndecided() throws {
    let text = String(repeating: "a", count: 60) + "b"
    let result = try result("{ matches: '^(a|a)*$' }", [.agent(text)])
    #expect(result.verdict == .undecided)
    #expect(
      result.findings.map(\.message) == ["the regular expression '^(a|a)*$' takes too many steps on this text"])
  }

  @Test func agentThatSaysNothingNeverSaidIt() throws {
    #expect(try result("{ contains: 'a' }", []).verdict == .failed)
    #expect(try result("{ not_contains: 'a' }", []).verdict == .passed)
  }
}
