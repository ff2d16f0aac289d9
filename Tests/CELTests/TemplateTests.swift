import CEL
import JSON
import Testing

struct TemplateTests {
  private static let scope = Scope(variables: [
    "known": CELValue(["order": "#W1", "items": ["a", "b\"c"], "price": 10.5, "count": 2]), "when": "now",
  ])

  @Test(arguments: [
    ("It's {known.order}.", "It's #W1."),
    ("{known.price} {known.count} {2.0} {null} {true}", "10.5 2 2 null true"),
    ("{known.items} {known}", ##"["a","b\"c"] {"order":"#W1","items":["a","b\"c"],"price":10.5,"count":2}"##),
    ("{{{when}}}", "{now}"),
    ("{{}} {{x}}", "{} {x}"),
    ("{ {'a': '}'}.a }", "}"),
    ("{'}'}{timestamp(0)} {duration('90s')}", "}1970-01-01T00:00:00Z 90s"),
    ("", ""), ("é{when}é", "énowé"),
  ])
  func expressionsInBracesAreFilledIn(_ source: String, _ expected: String) throws {
    #expect(try Template(parsing: source).render(in: Self.scope) == expected)
  }

  @Test(arguments: [
    ("a {", "1:4: expected a value, found the end"),
    ("a } b", "1:3: '}' without '{' before it; a brace is written '}}'"),
    ("é {known", "1:9: expected '}' after the expression, found the end"),
    ("{}", "1:2: expected a value, found '}'"),
    ("x\ny {1 2}", "2:6: expected '}' after the expression, found a number"),
  ])
  func mistakesAreFoundWhereTheyStand(_ source: String, _ message: String) {
    let error = #expect(throws: ParseError.self) { try Template(parsing: source) }
    #expect(error?.description == message)
  }

  @Test func referencesHaveOffsetsIntoTheText() throws {
    #expect(try Template(parsing: "a {b} {c.d}").references.map(\.offset) == [3, 7])
  }

  @Test func errorsOfExpressionsAreErrorsOfTheText() {
    #expect(throws: EvaluationError("there is no variable 'b'")) { try Template(parsing: "a {b}").render(in: Scope()) }
  }
}
