/// An agent that is polite and does nothing.
public struct IdleAgent: Participant {
  /// Answers with a courtesy.
  public mutating func takeTurn(_ view: View) -> Turn {
    .say("Thank you for letting me know. I understand.")
  }
}

extension Participant where Self == IdleAgent {
  /// An agent that is polite and does nothing.
  static var idle: IdleAgent { IdleAgent() }
}
