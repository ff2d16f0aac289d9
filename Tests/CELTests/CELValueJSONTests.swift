import CEL
import JSON
import Testing

struct CELValueJSONTests {
  @Test func jsonComesBackAsItWas() throws {
    let json: JSON.Value = ["a": [1, 2.5, .null, true, "x"], "b": ["c": [:]], "one": 1.0]
    #expect(try CELValue(json).json() == json)
  }

  @Test func integersAndDoublesStayApart() throws {
    let scope = Scope(variables: ["x": CELValue(["int": 1, "double": 1.0])])
    expect(Case("[type(x.int) == int, type(x.double) == double, x.int == x.double]", [true, true, true]), in: scope)
  }

  @Test func objectsKeepTheirOrder() throws {
    let json: JSON.Value = ["z": 1, "a": 2, "m": 3]
    expect(Case("x.map(k, k)", ["z", "a", "m"]), in: Scope(variables: ["x": CELValue(json)]))
  }

  @Test func whatJSONHasNotIsWrittenAsText() throws {
    expectJSON("[5u, timestamp(0), duration('90s'), b'abc']", [5, "1970-01-01T00:00:00Z", "90s", "YWJj"])
    expectJSON("{1: 'a', true: 'b', 2u: 'c'}", ["1": "a", "true": "b", "2": "c"])
    expectJSON("[1.0, -0.5]", [1.0, -0.5])
  }

  private func expectJSON(
    _ source: String, _ expected: JSON.Value, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(throws: Never.self, sourceLocation: sourceLocation) {
      let json = try evaluate(source).get().json()
      #expect(json == expected, sourceLocation: sourceLocation)
    }
  }

  @Test(arguments: [
    ("0.0 / 0.0", "JSON has no NaN"), ("[1.0 / 0.0]", "JSON has no Infinity"),
    ("18446744073709551615u", "18446744073709551615 is too large for JSON"), ("int", "JSON has no types such as 'int'"),
    ("{1: 'a', '1': 'b'}", "two keys of a map become '1' in JSON"),
  ])
  func whatCannotBeWrittenIsAnError(_ source: String, _ message: String) throws {
    let value = try evaluate(source).get()
    let error = #expect(throws: EvaluationError.self) { try value.json() }
    #expect(error?.message == message)
  }
}
