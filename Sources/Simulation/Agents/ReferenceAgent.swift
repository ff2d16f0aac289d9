import CEL
import JSON

/// An agent that follows the reference of a scenario as a good clerk would: it asks for the facts it needs, proposes each
/// change and waits for a yes, and says what the reference says.
public struct ReferenceAgent: Participant {
  fileprivate enum Manners { case careful, hasty }

  private let tools: [String: ToolSpec]
  private let transferTool: String?
  private let known: Object
  private let manners: Manners
  private var steps: ArraySlice<Scenario.Step>
  private var proposed = false
  private var confirmed = false
  private var changed: String?
  private var asked: Set<String> = []

  fileprivate init(_ briefing: Briefing, steps: [Scenario.Step], manners: Manners) {
    tools = Dictionary(briefing.tools.map { ($0.name, $0) }) { first, _ in first }
    transferTool = briefing.domain.transferTool
    known = briefing.scenario.user.known
    self.manners = manners
    self.steps = steps[...]
  }

  /// Goes on with the reference as far as it can without the customer.
  public mutating func takeTurn(_ view: View) -> Turn {
    guard !steps.isEmpty || changed != nil else { return .say("You're welcome. Have a good day!") }
    if proposed {
      proposed = false
      confirmed = Utterance(view.heard.joined(separator: "\n")).agrees
    }
    var messages: [String] = []
    while case .say(let text)? = steps.first {
      messages.append(text)
      steps.removeFirst()
    }
    if !messages.isEmpty || steps.isEmpty { return report(messages) }
    guard case .call(let call)? = steps.first else { return .say("I'm sorry?") }
    return approach(call, in: view)
  }

  private mutating func approach(_ call: ToolCall, in view: View) -> Turn {
    let isWrite = tools[call.name]?.effect == .write
    if manners == .careful {
      let missing = facts(for: call, unsaidIn: view)
      if !missing.isEmpty { return ask(for: missing) }
      if isWrite, !confirmed { return propose(call) }
    }
    confirmed = false
    changed = isWrite ? phrase(for: call) : changed
    steps.removeFirst()
    return .call([call])
  }
}

// MARK: - What it says

extension ReferenceAgent {
  private mutating func ask(for facts: [String]) -> Turn {
    asked.formUnion(facts)
    return .say("May I have your \(facts.map(\.spoken).joined(separator: " and ")), please?")
  }

  private mutating func propose(_ call: ToolCall) -> Turn {
    proposed = true
    let news = changed.map { "That has been done: \($0). Next, " } ?? ""
    changed = nil
    return .say("\(news)I can \(phrase(for: call)). Shall I go ahead? (yes/no)")
  }

  private mutating func report(_ messages: [String]) -> Turn {
    defer { changed = nil }
    let isOver = steps.isEmpty || changed != nil
    let news = messages.isEmpty ? changed.map { ["That has been done: \($0)."] } ?? [] : messages
    let handedOver = Utterance(news.joined(separator: " ")).transfers
    let offer = isOver && !handedOver ? ["Is there anything else I can help you with?"] : []
    return .say((news + offer).joined(separator: " "))
  }

  /// The call in the words of the pack, or else of the call itself.
  private func phrase(for call: ToolCall) -> String {
    let scope = Scope(variables: ["args": CELValue(call.arguments)])
    if let phrase = try? tools[call.name]?.phrase?.render(in: scope) { return phrase }
    let arguments = call.arguments.object?.entries.map { "\($0.key.spoken) \($0.value.spoken)" } ?? []
    return "\(call.name.spoken) (\(arguments.joined(separator: ", ")))"
  }
}

// MARK: - What it must ask

extension ReferenceAgent {
  /// The topics of the customer's facts that the call needs and that were neither said nor asked for.
  private func facts(for call: ToolCall, unsaidIn view: View) -> [String] {
    let needed = call.arguments.leaves.map { $0.lowercased() }
    let said = view.events.compactMap { event in
      if case .message(.user, let text) = event { text.lowercased() } else { nil }
    }.joined(separator: "\n")
    return known.entries.filter { entry in
      let fact = entry.value.spoken.lowercased()
      let words = fact.split(separator: " ").map(String.init)
      guard !asked.contains(entry.key), needed.contains(where: { $0 == fact || words.contains($0) }) else { return false }
      return !said.contains(fact)
    }.map(\.key)
  }
}

extension Participant where Self == ReferenceAgent {
  /// An agent that does everything right.
  static func reference(_ briefing: Briefing) -> ReferenceAgent {
    ReferenceAgent(briefing, steps: briefing.scenario.reference, manners: .careful)
  }

  /// An agent that does everything at once, without asking.
  static func hasty(_ briefing: Briefing) -> ReferenceAgent {
    ReferenceAgent(briefing, steps: briefing.scenario.reference, manners: .hasty)
  }

  /// An agent that leaves out the last change and says that it made it.
  static func sloppy(_ briefing: Briefing) -> ReferenceAgent {
    let writes = Set(briefing.tools.filter { $0.effect == .write }.map(\.name))
    var steps = briefing.scenario.reference
    let last = steps.lastIndex { step in
      if case .call(let call) = step { writes.contains(call.name) } else { false }
    }
    if let last { steps.remove(at: last) }
    return ReferenceAgent(briefing, steps: steps, manners: .careful)
  }
}
