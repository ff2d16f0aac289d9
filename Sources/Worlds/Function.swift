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

  /// What load-time checks need to know: each name with its number of parameters.
  public var arities: [String: Int] {
    Dictionary(functions.map { ($0.name, $0.parameters.count) }) { _, last in last }
  }

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
      let parameters = fields.list("of") { $0.text() }
      let vocabulary = Vocabulary(variables: parameters + ["world", "now"], functions: arities)
      guard let body = fields.need("is", { $0.program(vocabulary) }) else { return nil }
      functions.append(Function(name: name, parameters: parameters, body: body))
      return ()
    }
  }
}
