import CEL
import Testing

struct ParseErrorTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let source: String
    let message: String

    init(_ source: String, _ message: String) {
      self.source = source
      self.message = message
    }

    var testDescription: String { source }
  }

  @Test(arguments: [
    Mistake("1 +", "1:4: expected a value, found the end"),
    Mistake("", "1:1: expected a value, found the end"),
    Mistake("a b", "1:3: expected an operator or the end, found 'b'"),
    Mistake("'é' + \n  (1", "2:5: expected ')', found the end"),
    Mistake("'é' ; 1", "1:5: there is no ';' in the language"),
    Mistake("'open", "1:1: this string has no end"),
    Mistake("f(1,)", "1:5: expected a value, found ')'"),
    Mistake("{1, 2}", "1:3: expected ':', found ','"),
    Mistake("for + 1", "1:1: 'for' is a word of the language and cannot be a name"),
    Mistake("a.in", "1:3: expected a name after '.', found 'in'"),
    Mistake("has(x)", "1:5: 'has' asks for a field, as in 'has(order.status)'"),
    Mistake("x.all(1, true)", "1:7: 'all' expects the name of a new variable here"),
    Mistake("x.all(i, i, true)", "1:10: the two variables of 'all' need different names"),
    Mistake("Point{x: 1}", "1:6: there are no message types; a map is written without a name before its brace"),
    Mistake("9223372036854775808", "1:1: this number is too large for an int"),
    Mistake("1e999", "1:1: this number is too large for a double"),
    Mistake(#"'\ud800'"#, "1:2: there is no such character"),
    Mistake(#"b'\u0041'"#, "1:3: there is no such escape sequence"),
    Mistake("-!true", "1:2: expected a value, found '!'"),
    Mistake("a.`b*`", "1:3: a name in backticks has letters, digits, '_', '.', '-', '/' and spaces, and ends with '`'"),
  ])
  func theErrorSaysWhereAndWhat(_ mistake: Mistake) {
    let error = #expect(throws: ParseError.self) { try Program(parsing: mistake.source) }
    #expect(error?.description == mistake.message)
  }

  @Test func theOffsetCountsBytesAndTheColumnCharacters() throws {
    let error = try #require(throws: ParseError.self) { try Program(parsing: "'é' + ?") }
    #expect(error.offset == 7)
    #expect(error.column == 7)
  }

  @Test(arguments: ["(", "[", "{1:", "a ? ", "f(", "a.f(", "!(", "1 + (", "[1].map(x, "])
  func deepNestingIsAnError(_ opening: String) {
    #expect(throws: ParseError.self) { try Program(parsing: String(repeating: opening, count: 9000)) }
  }

  @Test(arguments: [".a", "+1", "[0]", ".f()", "?a:a", " in a", "==a"])
  func longChainsAreErrors(_ link: String) {
    #expect(throws: ParseError.self) { try Program(parsing: "a" + String(repeating: link, count: 15_000)) }
  }

  @Test func longSourcesAreErrors() {
    let error = #expect(throws: ParseError.self) { try Program(parsing: String(repeating: " ", count: 200_000)) }
    #expect(error?.message == "an expression may have 100000 bytes, this has 200000")
  }

  @Test func longButFlatExpressionsAreFine() throws {
    expect(Case(String(repeating: "!", count: 50_000) + "true", true))
    expect(Case(String(repeating: "-", count: 50_001) + "1", -1))
    expect(Case(String(repeating: "true && ", count: 10_000) + "true", true))
    expect(Case("size([" + String(repeating: "1, ", count: 30_000) + "])", 30_000))
    expect(Case(String(repeating: "1 + ", count: 300) + "1", 301))
    expect(Case(String(repeating: "(", count: 190) + "1" + String(repeating: ")", count: 190), 1))
  }
}
