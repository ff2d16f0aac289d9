import CEL
import JSON

/// The functions that a pack defines for its expressions, in the order of the file: `owner: { of: ["call"], is: "…" }`.
///
/// A body sees its parameters, `world` and `now`, and the functions defined above it. So no function can call itself,
/// and every evaluation ends.
struct FunctionTable: Sendable {
  /// What load-time checks need to know: each name with its number of parameters. A function whose body is wrong is among
  /// them, so that its mistake is not reported again wherever it is used.
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
      fields.checkName(name, except: Language.functions)
      var known = Vocabulary(variables: ["world", "now"], functions: arities)
      let parameters = fields.list("of") { node in
        let parameter = node.newName(except: known.variables)
        if let parameter, !known.variables.contains(parameter) { known.variables.append(parameter) }
        return parameter
      }
      let body = fields.need("is") { $0.program(known) }
      arities[name] = parameters.count
      if let body { definitions[name] = .program(parameters: parameters, body: body) }
      return ()
    }
  }
}
