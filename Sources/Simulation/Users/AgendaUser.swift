import JSON

/// A user who pursues a goal without a model: answers what is asked, agrees to what fits the goal, repeats itself once,
/// loses patience, and leaves when the goal is reached.
public struct AgendaUser: Participant {
  private let profile: UserProfile
  private let topics: Lexicon
  private var phrasebook: Phrasebook
  private var goal = 0
  private var fruitless = 0
  private var objected = false

  init(_ briefing: Briefing) {
    profile = briefing.scenario.user
    topics = briefing.domain.topics
    phrasebook = Phrasebook(seed: briefing.seed)
  }

  /// Answers what was heard last.
  public mutating func takeTurn(_ view: View) -> Turn {
    guard goal < profile.goals.count else { return farewell(.satisfied) }
    guard view.lastOwn != nil else { return .say(phrasebook.opening(profile.goals[goal])) }
    let heard = Utterance(view.heard.joined(separator: "\n"), topics: topics)
    if heard.transfers { return farewell(.transferred) }
    if heard.proposes { return consider(heard, in: view) }
    if !heard.asked.isEmpty { return answer(heard.asked) }
    if heard.refuses { return object() }
    if heard.claims || (heard.offersMore && heard.informs) { return goOn(objected ? .gaveUp : .satisfied) }
    return objected ? goOn(.gaveUp) : insist()
  }
}

// MARK: - What it says

extension AgendaUser {
  private mutating func consider(_ heard: Utterance, in view: View) -> Turn {
    guard accepts(heard.text, in: view) else {
      fruitless += 1
      return fruitless > profile.patience
        ? farewell(.gaveUp) : .say(phrasebook.disagreement(profile.goals[goal]))
    }
    return .say(([phrasebook.agreement()] + facts(for: heard.asked)).joined(separator: " "))
  }

  private mutating func answer(_ asked: [String]) -> Turn {
    let facts = facts(for: asked)
    if !asked.contains(where: { profile.known[$0] != nil }) { fruitless += 1 }
    if fruitless > profile.patience { return farewell(.gaveUp) }
    return .say(facts.isEmpty ? phrasebook.ignorance(asked) : facts.joined(separator: " "))
  }

  private mutating func object() -> Turn {
    if objected { return goOn(.gaveUp) }
    objected = true
    return .say(phrasebook.objection(profile.goals[goal]))
  }

  /// What is repeated once is the goal, in the hope that it was not understood.
  private mutating func insist() -> Turn {
    fruitless += 1
    return fruitless > profile.patience
      ? farewell(.gaveUp) : .say(phrasebook.repetition(profile.goals[goal], times: fruitless))
  }

  private mutating func goOn(_ ending: StopReason.Ending) -> Turn {
    goal += 1
    objected = false
    fruitless = 0
    return goal < profile.goals.count ? .say(phrasebook.next(profile.goals[goal])) : farewell(ending)
  }

  private mutating func farewell(_ ending: StopReason.Ending) -> Turn {
    Turn(messages: [phrasebook.farewell(ending)], ending: ending)
  }
}

// MARK: - What it knows

extension AgendaUser {
  private func facts(for topics: [String]) -> [String] {
    topics.compactMap { topic in
      if let fact = profile.known[topic] { return "My \(topic.spoken) is \(fact.spoken)." }
      return profile.unknown.contains(topic) ? "I don't know my \(topic.spoken), sorry." : nil
    }
  }

  /// A proposal contradicts the goal when it holds something the user refuses, or names a number of the same shape as
  /// one of the user's own (an order, say) that never came up.
  private func accepts(_ proposal: String, in view: View) -> Bool {
    if profile.refuse.contains(where: { (try? $0.matches(proposal)) == true }) { return false }
    let said = view.events.compactMap { event in
      if case .message(.user, let text) = event { text } else { nil }
    }
    let own = Set(
      Identifier.all(in: (said + profile.goals + profile.known.entries.map(\.value.spoken)).joined(separator: " ")))
    let shapes = Set(own.map(\.shape))
    return Identifier.all(in: proposal).allSatisfy { own.contains($0) || !shapes.contains($0.shape) }
  }
}

extension Participant where Self == AgendaUser {
  /// A user who pursues the goal of a scenario by itself.
  static func agenda(_ briefing: Briefing) -> AgendaUser { AgendaUser(briefing) }
}
