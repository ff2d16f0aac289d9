import CEL
import Testing

struct BudgetTests {
  @Test(arguments: [
    "lists.range(1000000000)",
    "lists.range(1000).all(a, lists.range(1000).all(b, lists.range(1000).all(c, true)))",
    "lists.range(1000).exists(a, lists.range(1000).exists(b, 1 / 0 == b))",
    "lists.range(900000).map(i, lists.range(900000))",
    "'%.1001f'.format([1.0])",
    "'%.99999999999999999999f'.format([1.0])",
    "lists.range(700000).map(i, 'abcdefghijklmnopqrstuvwxyz').join('abcdefghijklmnopqrstuvwxyz')",
    "lists.range(500000).sort()",
    "lists.range(2000).map(i, b'x').distinct() + lists.range(2000).map(i, [i]).distinct()",
  ])
  func whatWouldTakeTooLongIsAnError(_ source: String) {
    #expect(failure(source, in: Scope(budget: 100_000)) != nil)
  }

  @Test(arguments: ["x + x", "[x, x]", "{'a': x, 'b': x}", "x + x + x"])
  func doublingAgainAndAgainIsAnError(_ body: String) {
    let start = body == "x + x" ? "'0123456789abcdef'" : body == "x + x + x" ? "[1, 2, 3]" : "[1]"
    let source = (0..<60).reduce("x == x") { inner, _ in "cel.bind(x, \(body), \(inner))" }
    #expect(failure("cel.bind(x, \(start), \(source))", in: Scope(budget: 100_000))?.contains("steps") == true)
  }

  @Test func theStandardBudgetIsAMillionSteps() {
    #expect(failure("lists.range(1000000000)") == "the expression needs more than the 1000000 steps it may take")
  }

  @Test func sharedPartsCannotBeWrittenOutForEver() throws {
    let source = (0..<40).reduce("x") { inner, _ in "cel.bind(x, [x, x], \(inner))" }
    let value = try again(source)
    #expect(throws: EvaluationError.self) { try value.json() }
    #expect(throws: EvaluationError.self) {
      try Template(parsing: "{x}").render(in: Scope(variables: ["x": value], budget: 100_000))
    }
    let scope = Scope(variables: ["x": value, "y": try again(source)], budget: 100_000)
    #expect(failure("'%s'.format([x])", in: scope) != nil)
    #expect(failure("x == y", in: scope) != nil)
    #expect(value.description == "a list too large to show")
  }

  private func again(_ source: String) throws -> CELValue {
    try Program(parsing: "cel.bind(x, [1], \(source))").evaluate(in: Scope())
  }

  @Test func anExhaustedBudgetIsNotAbsorbed() {
    let scope = Scope(budget: 100)
    #expect(failure("lists.range(1000) == [] || true", in: scope)?.contains("100 steps") == true)
    #expect(failure("[1, 2].exists(x, lists.range(1000) == [])", in: scope)?.contains("100 steps") == true)
  }

  @Test func theExpressionsOfATextShareOneBudget() throws {
    let text = try Template(parsing: String(repeating: "{lists.range(n).size()}", count: 10))
    #expect(throws: EvaluationError.self) { try text.render(in: Scope(variables: ["n": 60], budget: 200)) }
  }

  @Test func patternsThatTakeLongCostMuch() {
    let source = "lists.range(n).exists(i, ('aaaaaaaaaaaaaaaaaaaaaaaaaaaa' + string(i)).matches('(a*)*b'))"
    #expect(failure(source, in: Scope(variables: ["n": 1000], budget: 100_000))?.contains("steps") == true)
  }

  @Test func theBudgetIsPerEvaluation() throws {
    let program = try Program(parsing: "lists.range(60).all(i, true)")
    let scope = Scope(budget: 200)
    for _ in 0..<10 { #expect(try program.evaluate(in: scope) == true) }
  }
}
