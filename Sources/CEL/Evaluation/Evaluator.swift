import JSON

/// One evaluation of one expression.
struct Evaluator {
  let scope: Scope
  var budget: Budget
  var locals: [CELValue]

  init(scope: Scope, places: Int, budget: Budget) {
    self.scope = scope
    self.budget = budget
    locals = places == 0 ? [] : Array(repeating: .null, count: places)
  }

  mutating func evaluate(_ node: Node) throws(EvaluationError) -> CELValue {
    try budget.spend(1)
    switch node {
    case .constant(let value): return value
    case .local(let place): return locals[place]
    case .name(let name): return try evaluate(name)
    case .select(let operand, let field): return try Self.select(field, of: evaluate(operand))
    case .has(let operand, let field): return try .bool(Self.has(field, in: evaluate(operand)))
    case .index(let operand, let index): return try evaluateIndex(operand, index)
    case .list(let elements): return try evaluateList(elements)
    case .map(let entries): return try evaluateMap(entries)
    case .not(let operand): return try evaluateNot(operand)
    case .negate(let operand): return try Arithmetic.negate(evaluate(operand))
    case .and(let operands): return try evaluateChain(operands, deciding: false)
    case .or(let operands): return try evaluateChain(operands, deciding: true)
    case .conditional(let condition, let yes, let no):
      return try evaluate(isTrue(condition, in: "?:") ? yes : no)
    case .binary(let operation, let left, let right): return try evaluateBinary(operation, left, right)
    case .call(let function, let arguments): return try evaluateCall(function, arguments)
    case .hostCall(let name, let arguments): return try evaluateHostCall(name, arguments)
    case .matches(let text, let pattern): return try evaluateMatches(text, pattern)
    case .bind(let place, let value, let body): return try evaluateBind(place, value, body)
    case .comprehension(let comprehension): return try evaluate(comprehension)
    }
  }
}

// MARK: - Literals and operators

extension Evaluator {
  private mutating func evaluateList(_ nodes: [Node]) throws(EvaluationError) -> CELValue {
    var values: [CELValue] = []
    values.reserveCapacity(nodes.count)
    for node in nodes { values.append(try evaluate(node)) }
    return .list(CELValue.List(values))
  }

  private mutating func evaluateMap(_ entries: [Node.Entry]) throws(EvaluationError) -> CELValue {
    var map = CELValue.Map()
    for entry in entries { try map.insert(evaluate(entry.key), evaluate(entry.value), &budget) }
    return .map(map)
  }

  private mutating func evaluateNot(_ node: Node) throws(EvaluationError) -> CELValue {
    let value = try evaluate(node)
    guard case .bool(let bool) = value else { throw .noOverload("!", value) }
    return .bool(!bool)
  }

  private mutating func evaluateBinary(
    _ operation: BinaryOperator, _ left: Node, _ right: Node
  ) throws(EvaluationError) -> CELValue {
    let left = try evaluate(left)
    let right = try evaluate(right)
    switch operation {
    case .equal: return try .bool(left.equals(right, &budget))
    case .notEqual: return try .bool(!left.equals(right, &budget))
    case .contained: return try .bool(right.contains(left, &budget))
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      try budget.spend(onReading: left)
      return try .bool(operation.holds(left, right))
    case .add: return try Arithmetic.add(left, right, &budget)
    case .subtract: return try Arithmetic.subtract(left, right)
    case .multiply: return try Arithmetic.multiply(left, right)
    case .divide: return try Arithmetic.divide(left, right)
    case .remainder: return try Arithmetic.remainder(left, right)
    }
  }

  /// `&&` and `||`: the deciding value settles it, whatever errors stand before or after.
  private mutating func evaluateChain(_ nodes: [Node], deciding: Bool) throws(EvaluationError) -> CELValue {
    var failure: EvaluationError?
    for node in nodes {
      do {
        if try isTrue(node, in: deciding ? "||" : "&&") == deciding { return .bool(deciding) }
      } catch {
        if budget.isExhausted { throw error }
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
    return .bool(!deciding)
  }

  /// The truth of an operand that has to be a boolean.
  mutating func isTrue(_ node: Node, in operation: String) throws(EvaluationError) -> Bool {
    let value = try evaluate(node)
    guard case .bool(let bool) = value else { throw .noOverload(operation, value) }
    return bool
  }
}

// MARK: - Calls

extension Evaluator {
  private mutating func evaluateAll(_ nodes: [Node]) throws(EvaluationError) -> [CELValue] {
    var values: [CELValue] = []
    values.reserveCapacity(nodes.count)
    for node in nodes { values.append(try evaluate(node)) }
    return values
  }

  private mutating func evaluateCall(_ function: Function, _ nodes: [Node]) throws(EvaluationError) -> CELValue {
    let arguments = Arguments(name: function.name, values: try evaluateAll(nodes))
    return try function.body(arguments, &budget)
  }

  private mutating func evaluateHostCall(_ name: String, _ nodes: [Node]) throws(EvaluationError) -> CELValue {
    guard let function = scope.functions[name] else {
      throw EvaluationError("there is no function '\(name)' with \(nodes.count) arguments")
    }
    let arguments = try evaluateAll(nodes)
    switch function {
    case .host(let function): return try function(arguments)
    case .program(let parameters, let body):
      try budget.enter(name)
      defer { budget.leave() }
      var scope = scope
      for (name, value) in zip(parameters, arguments) { scope[variable: name] = value }
      return try body.evaluate(in: scope, &budget)
    }
  }

  private mutating func evaluateMatches(_ node: Node, _ pattern: Pattern) throws(EvaluationError) -> CELValue {
    let value = try evaluate(node)
    guard case .string(let text) = value else { throw .noOverload("matches", value, .string("")) }
    return try .bool(Strings.matches(text, pattern, &budget))
  }

  private mutating func evaluateBind(_ place: Int, _ value: Node, _ body: Node) throws(EvaluationError) -> CELValue {
    locals[place] = try evaluate(value)
    return try evaluate(body)
  }
}
