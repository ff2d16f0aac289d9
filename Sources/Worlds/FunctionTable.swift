import CEL
import JSON

/// The functions that a pack defines for its expressions, in the order of the file: `owner: { of: ["call"], is: "…" }`.
///
/// A body sees its parameters, `world` and `now`, and the functions defined above it. So no function can call itself,
/// and every evaluation ends.
struct FunctionTable: Sendable {
  /// What load-time checks need to know: each name with its number of parameters.
  private(set) var arities: [String: Int] = [:]
  /// What evaluations need.
  private(set) var definitions: [String: Scope.Function] = [:]

  init() {}

  /// Reads `functions` of `domain.json5`.
  init?(_ node: inout Node) {
    var table = FunctionTable()
    let read = node.entries { name, entry -> Void? in
      table.add(name, &entry)
    }
    guard read != nil else { return nil }
    self = table
  }

  private mutating func add(_ name: String, _ node: inout Node) -> Void? {
    node.object { fields in
      let parameters = fields.list("of") { $0.text() }
      let vocabulary = Vocabulary(variables: parameters + ["world", "now"], functions: arities)
      guard let body = fields.need("is", { $0.program(vocabulary) }) else { return nil }
      arities[name] = parameters.count
      definitions[name] = .program(parameters: parameters, body: body)
      return ()
    }
  }
}
