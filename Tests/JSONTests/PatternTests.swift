import JSON
import Testing

struct PatternTests {
  @Test func textsAreSearched() throws {
    #expect(try Pattern("#W[0-9]{7}").matches("order #W0000012, please"))
    #expect(try !Pattern("^#W[0-9]{7}$").matches("order #W0000012"))
    #expect(try Pattern("YES", ignoringCase: true).matches("yes"))
    #expect(try !Pattern("YES").matches("yes"))
    #expect(try Pattern("").matches(""))
  }

  @Test func theMatchIsARangeOfTheText() throws {
    let text = "😀 caféé"
    let range = try #require(try Pattern("é+").firstMatch(in: text))
    #expect(text[range] == "éé")
    #expect(try Pattern("x").firstMatch(in: text) == nil)
  }

  @Test(arguments: ["(", "[a", "a{2", "*", "\\"])
  func whatIsNoPatternIsAnError(source: String) {
    #expect(throws: Pattern.Failure.malformed(source)) { try Pattern(source) }
  }

  @Test(arguments: ["(a+)+$", "(a|aa)+$", "^(a|a?)+$"])
  func patternsThatWouldTakeForeverAreGivenUp(source: String) throws {
    let pattern = try Pattern(source)
    #expect(throws: Pattern.Failure.tooManySteps(source)) {
      try pattern.matches(String(repeating: "a", count: 60) + "b")
    }
  }

  @Test func aStackThatGrowsTooHighIsAnErrorAndNotNoMatch() throws {
    let pattern = try Pattern("^(a|b)*c")
    let text = String(repeating: "ab", count: 500_000) + "c"
    #expect(throws: Pattern.Failure.tooManySteps("^(a|b)*c")) { try pattern.matches(text) }
  }

  @Test func longTextsWithoutAMatchAreNoError() throws {
    let text = String(repeating: "no such word ", count: 2_000)
    #expect(try !Pattern("zip").matches(text))
    #expect(try !Pattern("(?i)\\b(yes|confirm|go ahead)\\b").matches(text))
    #expect(try Pattern("zip$").matches(text + "zip"))
  }
}
