import JSON

/// Why a dialogue ended.
public enum StopReason: Sendable, Hashable {
  /// How a user may end a dialogue.
  public enum Ending: String, Sendable, CaseIterable {
    /// The user has what they came for.
    case satisfied
    /// The user saw no point in going on.
    case gaveUp = "gave_up"
    /// The user was handed over to a person.
    case transferred
    /// The scenario says nothing about what the agent wants to know.
    case outOfScope = "out_of_scope"
  }

  /// A bound of the scenario, reached before either side was done.
  public enum Limit: String, Sendable, CaseIterable {
    /// Too many turns of the user.
    case turns
    /// Too many calls in one turn.
    case calls
    /// Too much time.
    case seconds
    /// Too many answers without a word or a call.
    case silence
  }

  /// The user ended the dialogue and the agent answered that last message.
  case user(Ending)
  /// The agent ended the dialogue.
  case agent
  /// A bound was reached.
  case limit(Limit)
  /// Something broke that is nobody's doing in the dialogue: no score comes of it.
  case fault(Fault)
}

// MARK: - As JSON

extension StopReason {
  /// One word, or one word with its kind: `satisfied`, `limit:turns`, `fault:user`.
  public var name: String {
    switch self {
    case .user(let ending): ending.rawValue
    case .agent: "agent"
    case .limit(let limit): "limit:\(limit.rawValue)"
    case .fault(let fault): "fault:\(fault.owner.rawValue)"
    }
  }

  /// The reason as it stands in files.
  public var json: Value {
    switch self {
    case .user(let ending): ["by": "user", "how": .string(ending.rawValue)]
    case .agent: ["by": "agent"]
    case .limit(let limit): ["by": "limit", "how": .string(limit.rawValue)]
    case .fault(let fault): ["by": "fault", "how": .string(fault.owner.rawValue), "says": .string(fault.says)]
    }
  }

  private enum By: String, CaseIterable { case user, agent, limit, fault }

  /// Reads a reason back.
  public init?(_ node: inout Node) {
    let reason: StopReason? = node.object { fields in
      switch fields.need("by", { $0.choice(of: By.self) }) {
      case .user: return fields.need("how") { $0.choice(of: Ending.self) }.map(StopReason.user)
      case .agent: return .agent
      case .limit: return fields.need("how") { $0.choice(of: Limit.self) }.map(StopReason.limit)
      case .fault: return Self.fault(in: &fields)
      case nil:
        fields.forgive()
        return nil
      }
    }
    guard let reason else { return nil }
    self = reason
  }

  private static func fault(in fields: inout Node) -> StopReason? {
    let owner = fields.need("how") { $0.choice(of: Fault.Owner.self) }
    let says = fields.need("says") { $0.text() }
    guard let owner, let says else { return nil }
    return .fault(Fault(owner: owner, says: says))
  }
}
