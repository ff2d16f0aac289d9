import CEL
import JSON

extension Step {
  /// The verbs, each by the key that tells it from the others, with its reader. A new verb is a new line.
  private static let verbs: [(key: String, read: @Sendable (inout Node, inout Vocabulary) -> Step?)] = [
    ("let", assign), ("set", set), ("append", append), ("remove", remove), ("for", each), ("raise", raise),
    ("return", giveBack), ("if", choose),
  ]

  /// Reads a list of steps. Names that a step introduces are known to those that follow it.
  static func list(_ node: inout Node, _ vocabulary: Vocabulary) -> [Step]? {
    var vocabulary = vocabulary
    return node.list { step(&$0, &vocabulary) }
  }

  private static func step(_ node: inout Node, _ vocabulary: inout Vocabulary) -> Step? {
    node.object { fields in
      for verb in verbs where fields.has(verb.key) { return verb.read(&fields, &vocabulary) }
      let hint = fields.value.object?.keys.lazy.compactMap { closest(to: $0, among: verbs.map(\.key)) }.first
      fields.report(
        "a step is one of \(verbs.map { "'\($0.key)'" }.joined(separator: ", "))\(hint.map { ". Did you mean '\($0)'?" } ?? "")"
      )
      fields.forgive()
      return nil
    }
  }

  private static func assign(_ fields: inout Node, _ vocabulary: inout Vocabulary) -> Step? {
    fields.read("let") { node in
      var known = vocabulary
      let values = node.entries { name, value -> Program? in
        value.checkName(name, except: Tool.variables)
        defer { known.variables.append(name) }
        return value.program(known)
      }
      vocabulary = known
      return values.map { .assign($0.map { ($0.key, $0.value) }) }
    }
  }

  private static func set(_ fields: inout Node, _ vocabulary: inout Vocabulary) -> Step? {
    let target = fields.read("set") { $0.worldTarget(vocabulary) }
    let value = fields.need("to") { $0.program(vocabulary) }
    guard let target, let value else { return nil }
    return .set(target, to: value)
  }

  private static func append(_ fields: inout Node, _ vocabulary: inout Vocabulary) -> Step? {
    let target = fields.read("append") { $0.worldTarget(vocabulary) }
    let value = fields.need("value") { $0.program(vocabulary) }
    guard let target, let value else { return nil }
    return .append(to: target, value: value)
  }

  private static func remove(_ fields: inout Node, _ vocabulary: inout Vocabulary) -> Step? {
    fields.read("remove") { node in
      let target = node.worldTarget(vocabulary)
      if let target, target.steps.isEmpty { node.report("the world itself cannot be removed, only a place in it") }
      return target.map(Step.remove)
    }
  }

  private static func choose(_ fields: inout Node, _ vocabulary: inout Vocabulary) -> Step? {
    let condition = fields.read("if") { $0.program(vocabulary) }
    let then = fields.need("then") { list(&$0, vocabulary) }
    let otherwise = fields.read("else") { list(&$0, vocabulary) } ?? []
    guard let condition, let then else { return nil }
    return .choose(if: condition, then: then, else: otherwise)
  }

  private static func each(_ fields: inout Node, _ vocabulary: inout Vocabulary) -> Step? {
    let name = fields.read("for") { $0.newName(except: Tool.variables) }
    let elements = fields.need("in") { $0.program(vocabulary) }
    var inner = vocabulary
    inner.variables += [name].compactMap(\.self)
    let steps = fields.need("do") { list(&$0, inner) }
    guard let name, let elements, let steps else { return nil }
    return .each(name: name, in: elements, do: steps)
  }

  private static func raise(_ fields: inout Node, _ vocabulary: inout Vocabulary) -> Step? {
    let text = fields.read("raise") { $0.program(vocabulary) }
    let condition = fields.read("if") { $0.program(vocabulary) }
    return text.map { .raise($0, if: condition) }
  }

  private static func giveBack(_ fields: inout Node, _ vocabulary: inout Vocabulary) -> Step? {
    fields.read("return") { $0.program(vocabulary) }.map(Step.return)
  }
}

extension Node {
  /// A place inside the world: tools may change nothing else.
  fileprivate mutating func worldTarget(_ vocabulary: Vocabulary) -> Target? {
    guard let target = target(vocabulary) else { return nil }
    if target.root == "world" { return target }
    report("'\(target.root)' cannot be changed; a place in the world begins with 'world.'")
    return nil
  }
}
