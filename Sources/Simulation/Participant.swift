/// Somebody in a seat: a script, a simulation, a model, a person, a process, or a recording.
///
/// A conformer answers from what it is shown and from what it keeps itself; asked the same in the same state it should
/// answer the same. It may be copied at any time, and the copy goes on by itself.
public protocol Participant: Sendable {
  /// Answers. Throws a ``Fault`` when no answer can be had; the dialogue then ends without a score.
  mutating func takeTurn(_ view: View) async throws(Fault) -> Turn

  /// Is told how an episode went, so that it may remember something for the next one.
  mutating func episodeEnded(_ events: [Event]) async
}

extension Participant {
  /// Forgets.
  public mutating func episodeEnded(_ events: [Event]) async {}
}
