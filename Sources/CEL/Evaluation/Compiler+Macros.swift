extension Compiler {
  mutating func compileBind(_ arguments: [Expression]) throws(ParseError) -> Node {
    let name = try variable(arguments[0], of: "cel.bind")
    let value = try compile(arguments[1])
    let place = declare(name)
    let body = try compile(arguments[2])
    locals.removeLast()
    return .bind(place: place, value, in: body)
  }

  mutating func compile(
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
