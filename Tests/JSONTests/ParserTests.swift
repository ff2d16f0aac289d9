import JSON
import Testing

/// What is JSON and what is not: cases in the spirit of the JSON test suites, written for this parser.
struct ParserTests {
  struct Reading: Sendable, CustomTestStringConvertible {
    let text: String
    let value: Value
    var testDescription: String { text.debugDescription }

    init(_ text: String, _ value: Value) {
      self.text = text
      self.value = value
    }
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let text: String
    let error: String
    var testDescription: String { text.debugDescription }

    init(_ text: String, _ error: String) {
      self.text = text
      self.error = error
    }
  }

  @Test(arguments: [
    Reading("null", .null), Reading("true", true), Reading("false", false), Reading("\"\"", ""), Reading("0", 0),
    Reading("[]", []), Reading("{}", [:]), Reading(" \t\r\n[ \t\r\n] \t\r\n", []), Reading("{ \n }", [:]),
    Reading("[1,2]", [1, 2]), Reading("[ 1 , 2 ]", [1, 2]), Reading("[[[]],{}]", [[[]], [:]]),
    Reading("[null,true,false]", [.null, true, false]),
    Reading("{\"a\":1,\"b\":[]}", ["a": 1, "b": []]), Reading("{ \"a\" : { \"b\" : null } }", ["a": ["b": .null]]),
    Reading("{\"\":0}", ["": 0]), Reading("{\"a\\u0000b\":0}", ["a\u{0}b": 0]),
    Reading("{\"é\":1,\"e\u{301}\":2}", ["é": 1, "e\u{301}": 2]),
  ])
  func jsonIsRead(_ reading: Reading) throws {
    #expect(try Value(parsing: reading.text) == reading.value)
    #expect(try Value(parsing: reading.text, as: .json5) == reading.value)
  }

  @Test(arguments: [
    Refusal("", "1:1: expected a value, found the end of the text"),
    Refusal(" \n ", "2:2: expected a value, found the end of the text"),
    Refusal("[", "1:2: expected a value, found the end of the text"),
    Refusal("[1", "1:3: expected ',' or ']', found the end of the text"),
    Refusal("[1,", "1:4: expected a value, found the end of the text"),
    Refusal("]", "1:1: expected a value, found ']'"),
    Refusal("[1}", "1:3: expected ',' or ']', found '}'"),
    Refusal("[1 2]", "1:4: expected ',' or ']', found '2'"),
    Refusal("[,]", "1:2: expected a value, found ','"),
    Refusal("[1,,2]", "1:4: expected a value, found ','"),
    Refusal("[1]]", "1:4: expected nothing after the value, found ']'"),
    Refusal("1 2", "1:3: expected nothing after the value, found '2'"),
    Refusal("{", "1:2: expected a key in double quotes, found the end of the text"),
    Refusal("{\"a\"", "1:5: expected ':' after the key, found the end of the text"),
    Refusal("{\"a\" 1}", "1:6: expected ':' after the key, found '1'"),
    Refusal("{\"a\":}", "1:6: expected a value, found '}'"),
    Refusal("{\"a\":1", "1:7: expected ',' or '}', found the end of the text"),
    Refusal("{\"a\":1 \"b\":2}", "1:8: expected ',' or '}', found '\"'"),
    Refusal("{\"a\":1]", "1:7: expected ',' or '}', found ']'"),
    Refusal("{1:1}", "1:2: expected a key in double quotes, found '1'"),
    Refusal("{null:1}", "1:2: expected a key in double quotes, found 'n'"),
    Refusal("nul", "1:1: expected a value, found 'n'"),
    Refusal("True", "1:1: expected a value, found 'T'"),
    Refusal("truer", "1:5: expected nothing after the value, found 'r'"),
    Refusal("é", "1:1: expected a value, found 'é'"),
    Refusal("\u{1}", "1:1: expected a value, found U+0001"),
    Refusal("\u{0}", "1:1: expected a value, found U+0000"),
    Refusal("{\n  \"a\": 1,\n  \"é\": 2, \"a\": 3\n}", "3:11: the key 'a' is there twice"),
    Refusal("{\"a\":1,\"\\u0061\":2}", "1:8: the key 'a' is there twice"),
  ])
  func whatIsNoJSONIsReportedAtItsPlace(_ refusal: Refusal) {
    #expect(message(for: refusal.text) == refusal.error)
  }

  @Test(arguments: [
    "[1,]", "{\"a\":1,}", "[1 /* one */]", "// one\n1", "{a:1}", "{'a':1}", "'a'", "NaN", "Infinity", "-Infinity", "+1",
    ".5", "5.", "0x10", "\u{FEFF}1", "\u{A0}1", "\u{B}1", "\u{C}1", "\u{2028}1", "\"\\x41\"", "\"\\v\"", "\"\\0\"",
    "\"\\'\"", "\"a\\\nb\"", "\"\t\"",
  ])
  func whatOnlyJSON5AllowsIsNoJSON(_ text: String) {
    #expect(throws: SyntaxError.self) { try Value(parsing: text) }
  }

  @Test func theCommaAfterTheLastOneIsNamed() {
    #expect(message(for: "[1,\n2,\n]") == "2:2: JSON allows no ',' after the last one; only JSON5 does")
    #expect(message(for: "{\"a\":1, }") == "1:7: JSON allows no ',' after the last one; only JSON5 does")
  }

  @Test(arguments: [12, 13, 40])
  func aKeyThatIsThereTwiceIsFoundInLongObjectsToo(count: Int) {
    let members = (0..<count).map { "\"k\($0)\":0" } + ["\"k3\":1"]
    let text = "{\(members.joined(separator: ","))}"
    #expect(message(for: text)?.hasSuffix("the key 'k3' is there twice") == true)
  }

  /// On the main thread, whose stack is the same everywhere: unoptimized code needs more than the 512 KB of the others.
  @Test(arguments: [Dialect.json, .json5]) @MainActor
  func nestingStopsAt512(dialect: Dialect) throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[{\"a\":", count: depth / 2) + "0" + String(repeating: "}]", count: depth / 2)
    }
    #expect(throws: Never.self) { try Value(parsing: nested(512), as: dialect) }
    #expect(message(for: nested(514), as: dialect) == "1:1537: values are nested more than 512 deep")
    #expect(throws: SyntaxError.self) { try Value(parsing: String(repeating: "[", count: 1_000_000), as: dialect) }
  }

  @Test func siblingsDoNotCountAsNesting() throws {
    let many = "[" + String(repeating: "[],", count: 2000) + "{}]"
    #expect(try Value(parsing: many).elements?.count == 2001)
  }

  private func message(for text: String, as dialect: Dialect = .json) -> String? {
    do throws(SyntaxError) {
      _ = try Value(parsing: text, as: dialect)
      return nil
    } catch {
      return error.description
    }
  }
}
