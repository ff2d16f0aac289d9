import CEL
import JSON

/// One test case: who calls, what they want, one way to do it right, and what is checked.
public struct Scenario: Sendable {
  /// One item of the reference: a way to do it right.
  public enum Step: Sendable, Hashable {
    /// A call that a right agent makes.
    case call(ToolCall)
    /// What a right agent tells the customer at this point.
    case say(String)
  }

  /// The name of the file without its ending.
  public let id: String
  /// One line for people.
  public let title: String
  /// Words to find scenarios by.
  public let tags: [String]
  /// The customer.
  public let user: UserProfile
  /// What is changed in the pack's world before this scenario, still to be read by the world: path → expression.
  public let patch: Node?
  /// One way to do it right.
  public let reference: [Step]
  /// What is checked, still to be read by the checks.
  public let expect: Node?
  /// The bounds of the dialogue.
  public let limits: Limits
  /// The scenario as it was read, for digests and for reports.
  public let source: Document

  /// The calls of the reference, in order.
  public var referenceCalls: [ToolCall] {
    reference.compactMap { if case .call(let call) = $0 { call } else { nil } }
  }

  /// Reads a scenario; its user may ask about the topics of a domain.
  public init(_ document: Document, id: String, domain: Domain) throws(Mistakes) {
    self = try document.read { node in
      node.object { fields in Scenario(&fields, id: id, domain: domain) }
    }
  }

  private init?(_ fields: inout Node, id: String, domain: Domain) {
    self.id = id
    source = fields.document
    title = fields.need("title") { $0.text() } ?? id
    tags = fields.list("tags") { $0.text() }
    patch = fields.read("world") { node in
      node.object { world in
        world.read("patch") { $0 }
      }
    }
    reference = fields.list("reference") { Step(&$0) }
    expect = fields.read("expect") { $0 }
    limits = fields.read("limits") { Limits(&$0) } ?? Limits()
    guard let user = fields.need("user", { UserProfile(&$0, domain: domain) }) else { return nil }
    self.user = user
  }
}

extension Scenario.Step {
  /// Reads `{ name, arguments }` or `{ say }`.
  init?(_ node: inout Node) {
    let step: Self? = node.object { fields in
      if let text = fields.read("say", { $0.text() }) { return .say(text) }
      let name = fields.need("name") { $0.text() }
      let arguments = fields.read("arguments") { $0.value } ?? [:]
      return name.map { .call(ToolCall(name: $0, arguments: arguments)) }
    }
    guard let step else { return nil }
    self = step
  }
}
