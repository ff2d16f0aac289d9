/// An agent that says everything is done and does nothing.
public struct YesManAgent: Participant {
  /// Claims success.
  public mutating func takeTurn(_ view: View) -> Turn {
    .say("Of course! That has been done for you. Is there anything else I can help you with?")
  }
}

extension Participant where Self == YesManAgent {
  /// An agent that says everything is done and does nothing.
  static var yesMan: YesManAgent { YesManAgent() }
}
