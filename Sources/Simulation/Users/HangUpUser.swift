/// A user who has nothing more to say and gives up.
public struct HangUpUser: Participant {
  /// Ends the dialogue without a word.
  public mutating func takeTurn(_ view: View) -> Turn {
    Turn(ending: .gaveUp)
  }
}

extension Participant where Self == HangUpUser {
  /// A user who gives up at once.
  public static var hangUp: HangUpUser { HangUpUser() }
}
