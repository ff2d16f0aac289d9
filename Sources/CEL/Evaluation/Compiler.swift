import JSON

/// Turns an expression as written into one ready to be evaluated: resolves names, expands macros, finds functions,
/// folds constants.
struct Compiler {
  private let source: [UInt8]
  private let prefixes: [String]
  private var locals: [String] = []
  /// How many variables of macros are alive at the same time.
  private(set) var places = 0
  /// The free names and foreign functions met on the way.
  private(set) var references: [Reference] = []

  private static let foldingSteps = 1000

  init(_ source: [UInt8], container: String) {
    self.source = source
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

  private mutating func compile(_ expressions: [Expression]) throws(ParseError) -> [Node] {
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
  private func fold(_ node: Node) -> Node {
    guard node.hasConstantParts else { return node }
    var evaluator = Evaluator(scope: Scope(budget: Self.foldingSteps), places: 0)
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
  private func place(of path: Path) -> Int? {
    path.isAbsolute ? nil : locals.lastIndex(of: path.root)
  }

  private mutating func compile(_ path: Path, at expression: Expression) -> Node? {
    if let place = place(of: path) {
      return path.fields.reduce(.local(place)) { .select($0, $1) }
    }
    let type = CELValue.Kind(rawValue: path.text)
    let isQualifiedType = type != nil && !path.fields.isEmpty
    if let type, isQualifiedType { return .name(Name(root: path.root, fields: path.fields, prefixes: prefixes, type: type)) }
    if type == nil {
      references.append(Reference(name: path.root, kind: .variable, offset: path.offset))
    }
    let prefixes = path.isAbsolute ? [""] : self.prefixes
    return .name(Name(root: path.root, fields: path.fields, prefixes: prefixes, type: type))
  }
}

/// A name and the fields after it, as far as points alone connect them.
private struct Path {
  let root: String
  let fields: [String]
  let isAbsolute: Bool
  let offset: Int

  init?(_ expression: Expression) {
    var fields: [String] = []
    var expression = expression
    while case .select(let operand, let field, isQuoted: false) = expression.kind {
      fields.append(field)
      expression = operand
    }
    guard case .identifier(let root, let isAbsolute) = expression.kind else { return nil }
    self.root = root
    self.fields = fields.reversed()
    self.isAbsolute = isAbsolute
    offset = expression.range.lowerBound
  }

  var text: String { ([root] + fields).joined(separator: ".") }
}

// MARK: - Calls

extension Compiler {
  private mutating func compileCall(
    _ name: String, _ arguments: [Expression], at expression: Expression
  ) throws(ParseError) -> Node {
    if name == "has", arguments.count == 1 { return try compileHas(arguments[0]) }
    let nodes = try compile(arguments)
    if let function = Function.named(name, .global, taking: nodes.count) { return makeCall(function, nodes) }
    let kind = Reference.Kind.function(arity: nodes.count, isMethod: false)
    references.append(Reference(name: name, kind: kind, offset: expression.range.lowerBound))
    return .hostCall(name, nodes)
  }

  private mutating func compileMethod(
    _ target: Expression, _ name: String, _ arguments: [Expression], at expression: Expression
  ) throws(ParseError) -> Node {
    if let path = Path(target), place(of: path) == nil {
      let qualified = "\(path.text).\(name)"
      if qualified == "cel.bind", arguments.count == 3 { return try compileBind(arguments) }
      if let function = Function.named(qualified, .global, taking: arguments.count) {
        return makeCall(function, try compile(arguments))
      }
    }
    if let macro = Macro(name, argumentCount: arguments.count) {
      return try compile(macro, over: target, arguments)
    }
    let nodes = [try compile(target)] + (try compile(arguments))
    if let function = Function.named(name, .method, taking: nodes.count) { return makeCall(function, nodes) }
    let kind = Reference.Kind.function(arity: arguments.count, isMethod: true)
    references.append(Reference(name: name, kind: kind, offset: expression.range.lowerBound))
    return .hostCall(name, nodes)
  }

  private func makeCall(_ function: Function, _ nodes: [Node]) -> Node {
    if function.name == "matches", case .constant(.string(let source)) = nodes[1] {
      if let pattern = try? Pattern(source) { return fold(.matches(nodes[0], pattern)) }
    }
    return fold(.call(function, nodes))
  }

  private mutating func compileHas(_ argument: Expression) throws(ParseError) -> Node {
    var argument = argument
    while case .group(let inner) = argument.kind { argument = inner }
    guard case .select(let operand, let field, _) = argument.kind else {
      throw error("'has' asks for a field, as in 'has(order.status)'", at: argument)
    }
    return fold(.has(try compile(operand), field))
  }
}

// MARK: - Macros

extension Compiler {
  private mutating func compileBind(_ arguments: [Expression]) throws(ParseError) -> Node {
    let name = try variable(arguments[0], of: "cel.bind")
    let value = try compile(arguments[1])
    let place = declare(name)
    let body = try compile(arguments[2])
    locals.removeLast()
    return .bind(place: place, value, in: body)
  }

  private mutating func compile(
    _ macro: Macro, over target: Expression, _ arguments: [Expression]
  ) throws(ParseError) -> Node {
    let range = try compile(target)
    var names: [String] = []
    for argument in arguments.prefix(macro.variables) { names.append(try variable(argument, of: macro.name)) }
    guard Set(names).count == names.count else {
      throw error("the two variables of '\(macro.name)' need different names", at: arguments[1])
    }
    let places = names.map { declare($0) }
    let condition = macro.hasCondition ? try compile(arguments[macro.variables]) : nil
    let body = macro.kind == .filter ? Node.local(places[0]) : try compile(arguments[arguments.count - 1])
    locals.removeLast(names.count)
    return .comprehension(
      Comprehension(
        kind: macro.kind, range: range, place: places[0], valuePlace: places.count > 1 ? places[1] : nil,
        condition: condition, body: body))
  }

  private func variable(_ expression: Expression, of macro: String) throws(ParseError) -> String {
    guard case .identifier(let name, isAbsolute: false) = expression.kind else {
      throw error("'\(macro)' expects the name of a new variable here", at: expression)
    }
    return name
  }

  private mutating func declare(_ name: String) -> Int {
    locals.append(name)
    places = max(places, locals.count)
    return locals.count - 1
  }
}

extension Node {
  /// Whether all parts of a node are constants, so that it has the same value always.
  fileprivate var hasConstantParts: Bool {
    switch self {
    case .index(let left, let right), .binary(_, let left, let right): left.isConstant && right.isConstant
    case .select(let operand, _), .has(let operand, _), .not(let operand), .negate(let operand),
      .matches(let operand, _):
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
