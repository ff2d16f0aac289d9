import Simulation

/// A participant that does what a closure says.
public struct ImprovisedParticipant: Participant {
  private let answer: @Sendable (View) async -> Turn

  /// Answers with a closure.
  public init(_ answer: @escaping @Sendable (View) async -> Turn) {
    self.answer = answer
  }

  /// Asks the closure.
  public mutating func takeTurn(_ view: View) async -> Turn {
    await answer(view)
  }
}

extension Participant where Self == ImprovisedParticipant {
  /// A participant that does what a closure says.
  public static func improvised(_ answer: @escaping @Sendable (View) async -> Turn) -> ImprovisedParticipant {
    ImprovisedParticipant(answer)
  }
}
