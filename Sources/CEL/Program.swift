/// An expression, parsed once and evaluated often.
public struct Program: Sendable {
  /// The expression as it was written.
  public let source: String
  /// Every free name and every function that is not part of the language, in the order of the source.
  public let references: [Reference]

  /// The calls that were left to the host.
  public let deferredCalls: [DeferredCall]

  private let root: Node
  private let places: Int

  /// Parses an expression. Names are looked for in the container first: in `a.b`, `x` may be `a.b.x`, `a.x` or `x`.
  ///
  /// Calls of the functions named last are not evaluated: each becomes a variable to be set in the scope, and its
  /// arguments become programs. That is how a host gives meaning to operators such as `once(p)` which need to see `p`
  /// at other times than now.
  public init(
    parsing source: String, container: String = "", deferring functions: Set<String> = []
  ) throws(ParseError) {
    let bytes = Array(source.utf8)
    try self.init(Parser.parse(bytes), in: bytes, source: source, container: container, deferring: functions)
  }

  /// Compiles an expression that was found in a larger source, to which all offsets refer.
  init(
    _ expression: Expression, in bytes: [UInt8], source: String? = nil, container: String = "",
    deferring functions: Set<String> = []
  ) throws(ParseError) {
    var compiler = Compiler(bytes, container: container, deferring: functions)
    root = try compiler.compile(expression)
    places = compiler.places
    deferredCalls = compiler.deferredCalls
    references = compiler.references.sorted { $0.offset < $1.offset }
    self.source = source ?? String(decoding: bytes[expression.range], as: UTF8.self)
  }

  /// The value of the expression, or why it has none.
  public func evaluate(in scope: Scope) throws(EvaluationError) -> CELValue {
    var budget = Budget(steps: scope.budget)
    return try evaluate(in: scope, &budget)
  }

  /// The same as one of several evaluations that share what they may take.
  public func evaluate(in scope: Scope, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    var evaluator = Evaluator(scope: scope, places: places, budget: budget)
    defer { budget = evaluator.budget }
    return try evaluator.evaluate(root)
  }
}
