import CEL
import JSON

/// A function that a pack defines for its expressions: `owner: { of: ["call"], is: "…" }`.
///
/// Its body sees its parameters, `world` and `now`, and the functions defined above it. So no function can call itself,
/// and every evaluation ends.
public struct Function: Sendable {
  /// The name.
  public let name: String
  /// The names of its parameters.
  public let parameters: [String]
  /// Its body.
  public let body: Program
}

/// The functions of a pack, in the order of the file.
public struct FunctionTable: Sendable {
  private var functions: [Function] = []

  /// What load-time checks need to know: each name with its number of parameters. A function whose body is wrong is among
  /// them, so that its mistake is not reported again wherever it is used.
  public private(set) var arities: [String: Int] = [:]

  /// Reads `functions` of `domain.json5`.
  init?(_ node: inout Node) {
    var table = FunctionTable()
    let read = node.entries { name, entry -> Void? in
      table.add(name, &entry)
    }
    guard read != nil else { return nil }
    self = table
  }

  init() {}

  /// Makes the functions usable in a scope whose `world` and `now` they shall see.
  public func bind(in scope: inout Scope, world: CELValue, now: CELValue) {
    var inner = Scope(variables: ["world": world, "now": now])
    for function in functions {
      let visible = inner
      let body: @Sendable ([CELValue]) throws(EvaluationError) -> CELValue = { arguments throws(EvaluationError) in
        var scope = visible
        for (name, value) in zip(function.parameters, arguments) { scope[variable: name] = value }
        return try function.body.evaluate(in: scope)
      }
      inner.add(function.name, body)
      scope.add(function.name, body)
    }
  }

  private mutating func add(_ name: String, _ node: inout Node) -> Void? {
    node.object { fields in
      fields.checkName(name, except: Language.functions)
      var known = Vocabulary(variables: ["world", "now"], functions: arities)
      let parameters = fields.list("of") { node in
        let parameter = node.newName(except: known.variables)
        if let parameter, !known.variables.contains(parameter) { known.variables.append(parameter) }
        return parameter
      }
      let body = fields.need("is") { $0.program(known) }
      arities[name] = parameters.count
      if let body { functions.append(Function(name: name, parameters: parameters, body: body)) }
      return ()
    }
  }
}
