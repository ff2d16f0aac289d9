import CEL
import Testing

/// An expression with the literal of what should come out of it.
struct Case: Sendable, CustomTestStringConvertible {
  let source: String
  let expected: CELValue

  init(_ source: String, _ expected: CELValue) {
    self.source = source
    self.expected = expected
  }

  var testDescription: String { source }
}

/// The value of an expression, or the sentence of its error.
func evaluate(_ source: String, in scope: Scope = Scope()) -> Result<CELValue, EvaluationError> {
  do {
    let program = try Program(parsing: source)
    return .success(try program.evaluate(in: scope))
  } catch let error as EvaluationError {
    return .failure(error)
  } catch {
    return .failure(EvaluationError("\(error)"))
  }
}

/// The sentence of the error, if there is one.
func failure(_ source: String, in scope: Scope = Scope()) -> String? {
  if case .failure(let error) = evaluate(source, in: scope) { error.message } else { nil }
}

/// Expects that an expression has a value of the same type.
func expect(_ test: Case, in scope: Scope = Scope(), sourceLocation: SourceLocation = #_sourceLocation) {
  switch evaluate(test.source, in: scope) {
  case .success(let value):
    #expect(TypedValue.isSame(value, test.expected), "\(test.source)", sourceLocation: sourceLocation)
  case .failure(let error): Issue.record("\(test.source): \(error)", sourceLocation: sourceLocation)
  }
}
