import CEL
import Testing

struct EvaluatorTests {
  @Test(arguments: [
    Case("1 + 2.5", 3.5), Case("2.5 + 1", 3.5), Case("3 - 0.5", 2.5), Case("2 * 1.5", 3.0), Case("1.0 / 4", 0.25),
    Case("1 / 2.0", 0.5), Case("5 > 4.5 && 4.5 < 5", true),
  ])
  func integersAndDoublesMix(_ test: Case) { expect(test) }

  @Test(arguments: ["1 + 1u", "1u * 2.0", "7 % 2.0", "1.5 % 0.5", "1 + '1'", "-true", "'a' * 2"])
  func otherMixturesAreErrors(_ source: String) {
    #expect(failure(source)?.contains("does not take") == true)
  }

  @Test(arguments: [
    ("9223372036854775807 + 1", "the result of '+' is out of range for an int"),
    ("-9223372036854775808 / -1", "the result of '/' is out of range for an int"),
    ("-9223372036854775808 % -1", "the result of '%' is out of range for an int"),
    ("0u - 1u", "the result of '-' is out of range for a uint"),
    ("1 / 0", "division by zero"), ("1u % 0u", "division by zero"),
    ("-(-9223372036854775808)", "the result of '-' is out of range for an int"),
    ("int(1e19)", "'10000000000000000000' is out of range for an int"),
    ("uint(-1.5)", "'-1.5' is out of range for a uint"),
    ("int(0.0 / 0.0)", "'NaN' is out of range for an int"),
    ("duration('292y')", "'292y' cannot be read as a duration"),
    ("duration('9223372036s') + duration('9223372036s')", "the duration is out of range, which is 292 years"),
    (
      "timestamp('9999-12-31T23:59:59Z') + duration('1s')",
      "the timestamp is out of range, which is the years 1 to 9999"
    ),
    ("math.abs(-9223372036854775808)", "the result of 'math.abs' is out of range for an int"),
    ("[1][9223372036854775807]", "there is no index 9223372036854775807 in a list of 1"),
    ("[1][1e300]", "a double cannot be the index of a list"),
    ("{'a': 1}.b", "there is no key 'b'"), ("{'a': 1}['b']", "there is no key 'b'"),
    ("[1].a", "a list has no field 'a'; only maps have fields"),
    ("{'a': 1, 'a': 2}", "the key 'a' occurs twice in a map"), ("{null: 1}", "null cannot be the key of a map"),
    ("x", "there is no variable 'x'"), ("'a'.matches('(')", "'(' is not a regular expression"),
    ("'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab'.matches('(a*)*c')", nil),
  ])
  func edgesAreErrorsNotCrashes(_ source: String, _ message: String?) {
    let found = failure(source)
    if let message { #expect(found == message) }
  }

  @Test(arguments: [
    Case("1 / 0 == 1 || true", true), Case("'x' || true", true), Case("false && 1 / 0 == 1", false),
    Case("x.y && false", false), Case("[0, 1].exists(i, 1 / i == 1)", true), Case("[0, 2].all(i, 1 / i == 1)", false),
    Case("true ? 1 : 1 / 0", 1),
  ])
  func errorsThatDoNotMatterAreAbsorbed(_ test: Case) { expect(test) }

  @Test func membersOfALargeDocumentAreReadAlone() {
    let scope = Scope(variables: ["x": ["a": ["b": [1, 2, ["c": "d"]]]]])
    expect(Case("x.a.b[2].c", "d"), in: scope)
    expect(Case("has(x.a.c) || has(x.a.b)", true), in: scope)
    expect(Case("x.a['b'].size()", 3), in: scope)
  }
}
