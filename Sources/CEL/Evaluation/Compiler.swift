import JSON

/// Turns an expression as written into one ready to be evaluated: resolves names, expands macros, finds functions,
/// folds constants.
struct Compiler {
  let source: [UInt8]
  let container: String
  private let prefixes: [String]
  var locals: [String] = []
  /// How many variables of macros are alive at the same time.
  var places = 0
  /// The free names and foreign functions met on the way.
  var references: [Reference] = []
  /// Functions whose calls are left to the host, and the calls met on the way.
  let deferring: Set<String>
  var deferredCalls: [DeferredCall] = []

  private static let foldingSteps = 1000

  init(_ source: [UInt8], container: String, deferring: Set<String> = []) {
    self.source = source
    self.container = container
    self.deferring = deferring
    var parts = container.split(separator: ".")
    var prefixes: [String] = []
    while !parts.isEmpty {
      prefixes.append(parts.joined(separator: ".") + ".")
      parts.removeLast()
    }
    self.prefixes = prefixes + [""]
  }

  mutating func compile(_ expression: Expression) throws(ParseError) -> Node {
    switch expression.kind {
    case .constant(let value): return .constant(value)
    case .group(let inner): return try compile(inner)
    case .identifier, .select: return try compilePath(expression)
    case .index(let operand, let index): return fold(.index(try compile(operand), try compile(index)))
    case .call(let name, let arguments): return try compileCall(name, arguments, at: expression)
    case .method(let target, let name, let arguments):
      return try compileMethod(target, name, arguments, at: expression)
    case .list(let elements): return fold(.list(try compile(elements)))
    case .map(let entries): return fold(.map(try compile(entries)))
    case .not(let operand): return fold(.not(try compile(operand)))
    case .negate(let operand): return fold(.negate(try compile(operand)))
    case .and(let operands): return .and(try compile(operands))
    case .or(let operands): return .or(try compile(operands))
    case .binary(let operation, let left, let right):
      return fold(.binary(operation, try compile(left), try compile(right)))
    case .conditional(let condition, let yes, let no):
      return .conditional(try compile(condition), try compile(yes), try compile(no))
    }
  }

  func error(_ message: String, at expression: Expression) -> ParseError {
    ParseError(message, at: expression.range.lowerBound, in: source)
  }

  mutating func compile(_ expressions: [Expression]) throws(ParseError) -> [Node] {
    var nodes: [Node] = []
    for expression in expressions { nodes.append(try compile(expression)) }
    return nodes
  }

  private mutating func compile(_ entries: [(key: Expression, value: Expression)]) throws(ParseError) -> [Node.Entry] {
    var compiled: [Node.Entry] = []
    for entry in entries { compiled.append(Node.Entry(key: try compile(entry.key), value: try compile(entry.value))) }
    return compiled
  }

  /// Evaluates now what needs no variables. What fails stays: its error belongs to the evaluation.
  func fold(_ node: Node) -> Node {
    guard node.hasConstantParts else { return node }
    var evaluator = Evaluator(scope: Scope(), places: 0, budget: Budget(steps: Self.foldingSteps))
    guard let value = try? evaluator.evaluate(node) else { return node }
    return .constant(value)
  }
}

// MARK: - Names

extension Compiler {
  private mutating func compilePath(_ expression: Expression) throws(ParseError) -> Node {
    if let path = Path(expression), let node = compile(path, at: expression) { return node }
    guard case .select(let operand, let field, _) = expression.kind else { return .constant(.null) }
    return fold(.select(try compile(operand), field))
  }

  /// The place of a macro's variable, innermost first.
  func place(of path: Path) -> Int? {
    path.isAbsolute ? nil : locals.lastIndex(of: path.root)
  }

  private mutating func compile(_ path: Path, at expression: Expression) -> Node? {
    if let place = place(of: path) {
      return path.fields.reduce(.local(place)) { .select($0, $1) }
    }
    let type = CELValue.Kind(rawValue: path.text)
    let isQualifiedType = type != nil && !path.fields.isEmpty
    if let type, isQualifiedType {
      return .name(Name(root: path.root, fields: path.fields, prefixes: prefixes, type: type))
    }
    if type == nil {
      references.append(Reference(name: path.root, kind: .variable, offset: path.offset))
    }
    let prefixes = path.isAbsolute ? [""] : self.prefixes
    return .name(Name(root: path.root, fields: path.fields, prefixes: prefixes, type: type))
  }
}

extension Node {
  /// Whether all parts of a node are constants, so that it has the same value always.
  fileprivate var hasConstantParts: Bool {
    switch self {
    case .index(let left, let right), .binary(_, let left, let right): left.isConstant && right.isConstant
    case .select(let operand, _), .has(let operand, _), .not(let operand), .negate(let operand):
      operand.isConstant
    case .list(let elements), .call(_, let elements): elements.allSatisfy(\.isConstant)
    case .map(let entries): entries.allSatisfy { $0.key.isConstant && $0.value.isConstant }
    default: false
    }
  }

  private var isConstant: Bool {
    if case .constant = self { true } else { false }
  }
}
