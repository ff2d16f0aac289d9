import JSON

/// An agent that follows the reference of a scenario as a good clerk would: it asks for the facts it needs, proposes each
/// change and waits for a yes, and says what the reference says.
public struct ReferenceAgent: Participant {
  fileprivate enum Manners { case careful, hasty }

  private let writes: Set<String>
  private let known: Object
  private let manners: Manners
  /// A world of its own, in which it knows how each call comes out.
  private var world: any Environment
  private var steps: ArraySlice<Scenario.Step>
  private var proposed = false
  private var confirmed = false
  private var changed: String?
  private var lastReport: String?
  private var asked: Set<String> = []

  fileprivate init(_ briefing: Briefing, steps: [Scenario.Step], manners: Manners) {
    writes = Set(briefing.tools.filter { $0.effect == .write }.map(\.name))
    world = briefing.world
    known = briefing.scenario.user.known
    self.manners = manners
    self.steps = steps[...]
  }

  /// Goes on with the reference as far as it can without the customer.
  public mutating func takeTurn(_ view: View) -> Turn {
    let heard = Utterance(view.heard.joined(separator: "\n"))
    if proposed {
      proposed = false
      confirmed = heard.agrees
    }
    switch steps.first {
    case .call(let call): return approach(call, in: view)
    case .say(let text):
      steps.removeFirst()
      return report(text)
    case nil:
      if let changed { return report("That has been done: \(changed).") }
      return .say(heard.takesLeave ? "You're welcome. Have a good day!" : lastReport ?? "I understand.")
    }
  }

  private mutating func approach(_ call: ToolCall, in view: View) -> Turn {
    let isWrite = writes.contains(call.name)
    if manners == .careful {
      let missing = facts(for: call, unsaidIn: view)
      if !missing.isEmpty { return ask(for: missing) }
      if isWrite, !confirmed { return propose(call) }
    }
    confirmed = false
    changed = isWrite ? phrase(for: call) : changed
    steps.removeFirst()
    _ = world.call(call, by: .agent)
    return .call([call])
  }
}

// MARK: - What it says

extension ReferenceAgent {
  private mutating func ask(for facts: [String]) -> Turn {
    asked.formUnion(facts)
    return .say("May I ask for your \(facts.map(\.spoken).joined(separator: " and ")), please?")
  }

  private mutating func propose(_ call: ToolCall) -> Turn {
    proposed = true
    let news = changed.map { "That has been done: \($0). Next, " } ?? ""
    changed = nil
    return .say("\(news)I can \(phrase(for: call)). Shall I go ahead? (yes/no)")
  }

  /// Hands the word back, with an offer to do more when something has been finished.
  private mutating func report(_ news: String) -> Turn {
    let isOver = steps.isEmpty || changed != nil
    changed = nil
    lastReport = news
    guard isOver, !Utterance(news).transfers else { return .say(news) }
    return .say("\(news) Is there anything else I can help you with?")
  }

  /// The call in the words of the pack, or else of the call itself.
  private func phrase(for call: ToolCall) -> String {
    if let phrase = world.phrase(for: call) { return phrase }
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
      guard !asked.contains(entry.key), needed.contains(where: { $0 == fact || words.contains($0) }) else {
        return false
      }
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
