import Simulation

/// A participant that answers from a list and is silent when the list is used up.
public struct FakeParticipant: Participant {
  private var turns: ArraySlice<Turn>

  /// Learns its answers.
  public init(_ turns: [Turn]) {
    self.turns = turns[...]
  }

  /// Gives the next answer.
  public mutating func takeTurn(_ view: View) -> Turn {
    turns.popFirst() ?? Turn()
  }
}

extension Participant where Self == FakeParticipant {
  /// A participant that answers with these turns, then with silence.
  public static func fake(_ turns: Turn...) -> FakeParticipant { FakeParticipant(turns) }

  /// A participant that says these lines, one in each turn.
  public static func saying(_ lines: String...) -> FakeParticipant { FakeParticipant(lines.map(Turn.say)) }

  /// A participant that acts out its seat of a transcript.
  public static func playing(_ seat: Seat, of transcript: Transcript) -> FakeParticipant {
    FakeParticipant(transcript.turns(of: seat))
  }
}
