import JSON

extension Compiler {
  mutating func compileCall(
    _ name: String, _ arguments: [Expression], at expression: Expression
  ) throws(ParseError) -> Node {
    if name == "has", arguments.count == 1 { return try compileHas(arguments[0]) }
    if deferring.contains(name) { return try compileDeferred(name, arguments, at: expression) }
    let nodes = try compile(arguments)
    if let function = Function.named(name, .global, taking: nodes.count) { return makeCall(function, nodes) }
    let kind = Reference.Kind.function(arity: nodes.count, isMethod: false)
    references.append(Reference(name: name, kind: kind, offset: expression.range.lowerBound))
    return .hostCall(name, nodes)
  }

  mutating func compileMethod(
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
      if let pattern = try? Pattern(source) { return .matches(nodes[0], pattern) }
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

// MARK: - Deferred calls

extension Compiler {
  /// A call left to the host becomes a variable, its arguments become programs of their own.
  private mutating func compileDeferred(
    _ name: String, _ arguments: [Expression], at expression: Expression
  ) throws(ParseError) -> Node {
    var programs: [Program] = []
    for argument in arguments {
      let program = try Program(argument, in: source, container: container, deferring: deferring)
      if let bound = program.references.first(where: { $0.kind == .variable && locals.contains($0.name) }) {
        throw ParseError(
          "'\(name)' cannot use '\(bound.name)', which has a value inside a macro only", at: bound.offset, in: source)
      }
      programs.append(program)
    }
    // No name in an expression can have this character.
    let variable = "\(name)#\(expression.range.lowerBound)"
    let offset = expression.range.lowerBound
    deferredCalls.append(DeferredCall(function: name, arguments: programs, variable: variable, offset: offset))
    references += programs.flatMap(\.references)
    return .name(Name(root: variable, fields: [], prefixes: [""], type: nil))
  }
}
