import CEL
import JSON
import Simulation

/// A tool of a pack: what is shown of it, and the steps that a call runs.
public struct Tool: Sendable {
  /// What is shown to the one who may call it.
  public let spec: ToolSpec
  /// How a call is put to a customer.
  public let phrase: Template?
  /// What a call does.
  public let steps: [Step]

  /// What the expressions of steps may use; a pack adds its functions.
  static let variables = ["args", "world", "now"]

  /// Reads a tool; `vocabulary` has the pack's functions.
  init?(_ node: inout Node, functions: [String: Int]) {
    let tool: Tool? = node.object { fields in
      let vocabulary = Vocabulary(variables: Self.variables, functions: functions)
      let name = fields.need("name") { $0.text() }
      let description = fields.need("description") { $0.text() }
      let effect = fields.need("effect") { $0.choice(of: ToolSpec.Effect.self) }
      let parameters = fields.need("parameters") { $0.schema() }
      let phrase = fields.read("phrase") { $0.template(vocabulary) }
      let steps = fields.need("steps") { Step.list(&$0, vocabulary) }
      guard let name, let description, let effect, let parameters, let steps else { return nil }
      return Tool(
        spec: ToolSpec(name: name, description: description, parameters: parameters, effect: effect),
        phrase: phrase, steps: steps)
    }
    guard let tool else { return nil }
    self = tool
  }

  init(spec: ToolSpec, phrase: Template? = nil, steps: [Step]) {
    self.spec = spec
    self.phrase = phrase
    self.steps = steps
  }
}

extension Node {
  /// A JSON Schema for arguments.
  fileprivate mutating func schema() -> Schema? {
    do throws(SchemaError) { return try Schema(value) } catch { report("\(error)") }
    return nil
  }
}
