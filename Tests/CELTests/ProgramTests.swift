import CEL
import JSON
import Testing

struct ProgramTests {
  @Test func freeNamesAndForeignFunctionsAreReferences() throws {
    let program = try Program(parsing: "size(world.orders) > limit && owner(call).has_paid(1, 2) && has(memory.x)")
    let found = program.references.map { "\($0.offset) \($0.name) \(Self.describe($0.kind))" }
    #expect(
      found == [
        "5 world variable", "21 limit variable", "30 owner function of 1", "30 has_paid method of 2",
        "36 call variable", "64 memory variable",
      ])
  }

  @Test(arguments: [
    "[1].all(x, x > 0)", "cel.bind(y, 2, y * y)", "type(1) == int", "math.greatest(1, 2)", "strings.quote('a')",
    "google.protobuf.Timestamp == type(timestamp(0))", "{'a': 1}.transformMap(k, v, v).a",
  ])
  func whatTheLanguageDefinesIsNoReference(_ source: String) throws {
    #expect(try Program(parsing: source).references.isEmpty)
  }

  @Test func aFunctionWithTheWrongNumberOfArgumentsIsAReference() throws {
    let program = try Program(parsing: "'a'.charAt()")
    #expect(program.references.map(\.kind) == [.function(arity: 0, isMethod: true)])
  }

  @Test func macroVariablesHideVariablesButNotBeforeTheMacro() throws {
    let program = try Program(parsing: "x.exists(x, x == .x)")
    #expect(program.references.map(\.offset) == [0, 17])
    #expect(try program.evaluate(in: Scope(variables: ["x": [[3]]])) == false)
  }

  @Test func hostFunctionsReceiveTheReceiverFirst() throws {
    var scope = Scope()
    scope.add("minus") { values throws(EvaluationError) in
      guard case .int(let left) = values[0], case .int(let right) = values[1] else { throw EvaluationError("no") }
      return .int(left - right)
    }
    expect(Case("5.minus(3) + minus(1, 2)", 1), in: scope)
    #expect(failure("minus('a', 1)", in: scope) == "no")
    #expect(failure("plus(1)", in: scope) == "there is no function 'plus' with 1 arguments")
  }

  @Test func namesAreFoundInTheContainerFirst() throws {
    let scope = Scope(variables: ["a.b.x": 1, "a.x": 2, "x": 3, "a.y": 4])
    #expect(try Program(parsing: "[x, .x, y]", container: "a.b").evaluate(in: scope) == [1, 3, 4])
  }

  @Test func parenthesesKeepANameFromGrowing() throws {
    let scope = Scope(variables: ["a.b": 1, "a": ["b": 2]])
    expect(Case("[a.b, (a).b]", [1, 2]), in: scope)
  }

  @Test func deferredCallsAreLeftToTheHost() throws {
    let program = try Program(parsing: "since(a > 1, once(b)) && c", deferring: ["since", "once"])
    let call = try #require(program.deferredCalls.first)
    #expect(call.function == "since")
    #expect(call.arguments.map(\.source) == ["a > 1", "once(b)"])
    #expect(call.arguments[1].deferredCalls.map(\.function) == ["once"])
    #expect(program.references.map(\.name) == ["a", "b", "c"])
    #expect(try program.evaluate(in: Scope(variables: [call.variable: true, "c": true])) == true)
  }

  @Test func deferredCallsCannotUseMacroVariables() {
    #expect(throws: ParseError.self) { try Program(parsing: "[1].all(x, once(x > 0))", deferring: ["once"]) }
  }

  private static func describe(_ kind: Reference.Kind) -> String {
    switch kind {
    case .variable: "variable"
    case .function(let arity, let isMethod): "\(isMethod ? "method" : "function") of \(arity)"
    }
  }
}
