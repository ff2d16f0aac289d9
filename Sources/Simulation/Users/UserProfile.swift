import CEL
import JSON

/// The customer of a scenario: who they are, what they want, what they know, and what they will say.
public struct UserProfile: Sendable {
  /// Who the user pretends to be.
  public let persona: String
  /// What the user wants, one thing after the other, each written so that it reads after "I'd like to".
  public let goals: [String]
  /// The facts that the user can give: topic → value.
  public let known: Object
  /// The topics that the user cannot answer.
  public let unknown: [String]
  /// What a proposal must not contain for the user to agree.
  public let refuse: [Pattern]
  /// How many fruitless answers the user puts up with.
  public let patience: Int
  /// What the user says when; tried from top to bottom before `otherwise`.
  public let moves: [ScriptedUser.Move]
  /// Who goes on when no move applies: a name from the ``UserCatalog``.
  public let otherwise: String

  /// Reads the `user` of a scenario.
  init?(_ node: inout Node, domain: Domain) {
    let profile: UserProfile? = node.object { fields in UserProfile(fields: &fields, domain: domain) }
    guard let profile else { return nil }
    self = profile
  }

  private init(fields: inout Node, domain: Domain) {
    persona = fields.read("persona") { $0.text() } ?? ""
    goals =
      fields.read("goal") { node in
        if let goal = node.value.text { [goal] } else { node.list { $0.text() } }
      } ?? []
    known = fields.read("known") { Self.facts(&$0, domain: domain) } ?? Object()
    unknown = fields.list("unknown") { $0.text() }
    refuse = fields.list("refuse") { $0.pattern() }
    patience = fields.read("patience") { $0.int() } ?? 3
    moves = fields.list("moves") { ScriptedUser.Move(&$0, topics: domain.topics.names) }
    otherwise = fields.read("otherwise") { UserCatalog.name(in: &$0) } ?? "agenda"
    if goals.isEmpty, moves.isEmpty, fields.mistakes.isEmpty { fields.report("a user needs a 'goal' or 'moves'") }
  }

  /// Facts are found by the topic that the agent asks for, so a key that is no topic would never be told.
  private static func facts(_ node: inout Node, domain: Domain) -> Object? {
    let topics = domain.topics.names
    let entries = node.entries { key, fact -> Value? in
      if !topics.isEmpty, !topics.contains(key) {
        let suggestion = closest(to: key, among: topics).map { "Did you mean '\($0)'?" } ?? "Add it to domain.json5."
        fact.report("'\(key)' is not one of the domain's topics. \(suggestion)")
      }
      return fact.value
    }
    return entries.map { Object($0.map { Object.Entry(key: $0.key, value: $0.value) }) }
  }
}

extension Node {
  /// A regular expression that ignores case.
  public mutating func pattern() -> Pattern? {
    guard let source = text() else { return nil }
    do throws(Pattern.Failure) { return try Pattern(source, ignoringCase: true) } catch { report("\(error)") }
    return nil
  }
}
