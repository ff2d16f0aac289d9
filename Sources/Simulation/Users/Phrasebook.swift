/// The lines of a user without a model, with a little variety that comes from the trial's seed.
struct Phrasebook {
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  mutating func opening(_ goal: String) -> String {
    "\(pick("Hi", "Hello", "Hi there", "Good day")). \(wish(goal))"
  }

  mutating func next(_ goal: String) -> String {
    "\(pick("Thanks.", "Thank you.", "All right."))"
      + " \(pick("One more thing:", "There is something else:", "And another thing:")) \(wish(goal))"
  }

  mutating func agreement() -> String {
    pick("Yes, please go ahead.", "Yes, please do.", "Yes, that's right. Please go ahead.")
  }

  mutating func disagreement(_ goal: String) -> String {
    "\(pick("No, that's not what I want.", "No, please don't do that.")) \(wish(goal))"
  }

  mutating func objection(_ goal: String) -> String {
    "\(pick("Is there really nothing you can do?", "Are you sure there is no way?")) \(wish(goal))"
  }

  mutating func repetition(_ goal: String, times: Int) -> String {
    times == 1
      ? "\(pick("As I said:", "To say it again:")) \(wish(goal))"
      : pick("That doesn't help me. \(wish(goal))", "I still have the same request. \(wish(goal))")
  }

  mutating func ignorance(_ topics: [String]) -> String {
    "I'm sorry, I don't know my \(topics.map(\.spoken).joined(separator: " or "))."
  }

  mutating func farewell(_ ending: StopReason.Ending) -> String {
    switch ending {
    case .satisfied: pick("Thank you, that's all.", "Great, thanks. That's everything.", "Perfect, thank you. Bye!")
    case .gaveUp: pick("Then I'll leave it at that. Goodbye.", "I see. Then there is no point in going on. Goodbye.")
    case .transferred: pick("All right, I'll wait. Thank you.", "Fine, thank you.")
    case .outOfScope: pick("I don't know what to say to that. Goodbye.")
    }
  }

  /// "Cancel my order." becomes "I'd like to cancel my order."
  private mutating func wish(_ goal: String) -> String {
    let goal = goal.prefix(1).lowercased() + goal.dropFirst()
    return
      "\(pick("I'd like to", "I want to", "I would like to")) \(goal)\(".!?".contains(goal.last ?? " ") ? "" : ".")"
  }

  private mutating func pick(_ lines: String...) -> String {
    lines[Int(random.next() % UInt64(lines.count))]
  }
}

extension String {
  /// A topic as people say it: `payment_method` is "payment method".
  var spoken: String { replacing("_", with: " ") }
}
