import JSON
import Testing

struct PathTests {
  @Test(
    arguments: [
      ("", []), ("orders", [.key("orders")]), ("a.b_2.C", [.key("a"), .key("b_2"), .key("C")]),
      ("orders['#W1'].items[0].price", [.key("orders"), .key("#W1"), .key("items"), .index(0), .key("price")]),
      ("[0][12]", [.index(0), .index(12)]), ("['']", [.key("")]), ("a['1']", [.key("a"), .key("1")]),
      ("['it\\'s']", [.key("it's")]), ("['a\\\\b']", [.key("a\\b")]), ("['\\n\\t\\r\\u0001']", [.key("\n\t\r\u{1}")]),
      ("['é']['e\u{301}']", [.key("é"), .key("e\u{301}")]), ("['a.b']", [.key("a.b")]), ("['\"']", [.key("\"")]),
    ] as [(String, [Path.Step])])
  func pathsAreReadAsTheyArePrinted(text: String, steps: [Path.Step]) throws {
    #expect(try Path(parsing: text).steps == steps)
    #expect(Path(steps).description == text)
  }

  @Test(arguments: [
    ("orders[\"#W1\"]", "orders['#W1']"), ("['plain'].x", "plain.x"), ("a[007]", "a[7]"),
    ("['\\x41\\u00e9']", "['Aé']"),
  ])
  func otherSpellingsMeanTheSame(text: String, printed: String) throws {
    #expect(try Path(parsing: text).description == printed)
  }

  @Test(arguments: [
    (".a", "1:1: expected a name (other keys are written like ['#1']), found '.'"),
    ("a.", "1:3: expected a name (other keys are written like ['#1']), found the end of the text"),
    ("a..b", "1:3: expected a name (other keys are written like ['#1']), found '.'"),
    ("a.1", "1:3: expected a name (other keys are written like ['#1']), found '1'"),
    ("1", "1:1: expected a name (other keys are written like ['#1']), found '1'"),
    ("a b", "1:2: expected '.' or '[', found U+0020"),
    ("a-b", "1:2: expected '.' or '[', found '-'"),
    ("a[", "1:3: expected an index or a key in quotes, found the end of the text"),
    ("a[]", "1:3: expected an index or a key in quotes, found ']'"),
    ("a[-1]", "1:3: expected an index or a key in quotes, found '-'"),
    ("a[b]", "1:3: expected an index or a key in quotes, found 'b'"),
    ("a[1", "1:4: expected ']', found the end of the text"),
    ("a['b", "1:3: this text has no closing '"),
    ("a['b'", "1:6: expected ']', found the end of the text"),
    ("a[99999999999999999999]", "1:3: this index is too big"),
    ("é", "1:1: expected a name (other keys are written like ['#1']), found 'é'"),
  ])
  func brokenPathsAreReportedAtTheirPlace(text: String, message: String) {
    #expect {
      try Path(parsing: text)
    } throws: { error in
      "\(error)" == message
    }
  }

  @Test func pathsGrowAtTheirEnd() throws {
    let path = try Path(parsing: "a.b")
    #expect(path.appending(.index(1)).description == "a.b[1]")
    #expect(path.appending(try Path(parsing: "['c d'].e")).description == "a.b['c d'].e")
  }

  @Test func keysAreComparedByteByByte() {
    #expect(Path([.key("é")]) != Path([.key("e\u{301}")]))
    #expect(Path([.key("0")]) != Path([.index(0)]))
  }
}
