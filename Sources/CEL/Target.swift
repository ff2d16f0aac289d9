/// A place that can be assigned to, such as `world.orders[args.order_id].payments`.
public struct Target: Sendable {
  /// One step from a value to a value in it.
  public enum Step: Sendable {
    /// A field with this name.
    case field(String)
    /// What the value of an expression selects: a key or a position.
    case index(Program)
  }

  /// A step whose expression has been evaluated.
  public enum ResolvedStep: Sendable, Hashable {
    /// The key of an object.
    case key(String)
    /// The position in a list; never negative.
    case index(Int)
  }

  /// The place as it was written.
  public let source: String
  /// The variable in which the place lies.
  public let root: String
  /// The way from the variable to the place.
  public let steps: [Step]
  /// The root, and every free name and foreign function in the expressions of its steps.
  public let references: [Reference]

  /// Parses a name followed by fields and indexes.
  public init(parsing source: String) throws(ParseError) {
    let bytes = Array(source.utf8)
    var expression = try Parser.parse(bytes)
    var steps: [Step] = []
    walk: while true {
      switch expression.kind {
      case .select(let operand, let field, _):
        steps.append(.field(field))
        expression = operand
      case .index(let operand, let index):
        steps.append(.index(try Program(index, in: bytes)))
        expression = operand
      default: break walk
      }
    }
    guard case .identifier(let root, isAbsolute: false) = expression.kind else {
      throw ParseError(
        "a place is a name followed by fields and indexes, as in 'world.orders[id].status'",
        at: expression.range.lowerBound, in: bytes)
    }
    self.source = source
    self.root = root
    self.steps = steps.reversed()
    let own = Reference(name: root, kind: .variable, offset: expression.range.lowerBound)
    references =
      [own]
      + self.steps.flatMap { step -> [Reference] in
        if case .index(let program) = step { program.references } else { [] }
      }
  }

  /// The way with the values of its expressions.
  public func resolve(in scope: Scope) throws(EvaluationError) -> [ResolvedStep] {
    var budget = Budget(steps: scope.budget)
    return try resolve(in: scope, &budget)
  }

  /// The same as one of several evaluations that share what they may take.
  public func resolve(in scope: Scope, _ budget: inout Budget) throws(EvaluationError) -> [ResolvedStep] {
    var resolved: [ResolvedStep] = []
    for step in steps { resolved.append(try Self.resolve(step, in: scope, &budget)) }
    return resolved
  }

  private static func resolve(
    _ step: Step, in scope: Scope, _ budget: inout Budget
  ) throws(EvaluationError) -> ResolvedStep {
    switch step {
    case .field(let field): return .key(field)
    case .index(let program):
      let value = try program.evaluate(in: scope, &budget)
      if case .string(let key) = value { return .key(key) }
      guard let position = value.exactInt, position >= 0 else {
        throw EvaluationError(
          "'\(program.source)' is \(value.kind.phrase) \(value.quoted), which is no key and no index")
      }
      return .index(position)
    }
  }
}
