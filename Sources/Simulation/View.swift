/// What a participant is shown when it is asked.
public struct View: Sendable {
  /// The seat that is asked.
  public let seat: Seat
  /// What this seat may know of the dialogue so far.
  public let events: [Event]
  /// The agent's tools that have been called with success, whichever seat is asked: the stage directions of a script
  /// may depend on them, what a user says may not.
  public let called: Set<String>

  /// Shows a seat what it may see of some events.
  public init(_ events: [Event], for seat: Seat) {
    self.seat = seat
    self.events = events.visible(to: seat)
    called = Set(
      events.compactMap { event in
        if case .result(.agent, let result) = event, !result.isError { result.name } else { nil }
      })
  }

  /// What the other side has said since this seat last spoke, oldest first.
  public var heard: [String] { Array(said(by: seat.other)) }

  /// What this seat said last.
  public var lastOwn: String? {
    events.lazy.reversed().compactMap { event in
      if case .message(seat, let text) = event { text } else { nil }
    }.first
  }

  /// How often this seat has been given the word by the other side's messages.
  public var turns: Int {
    var turns = 0
    var last: Seat?
    for case .message(let seat, _) in events where seat != last {
      if seat == self.seat { turns += 1 }
      last = seat
    }
    return turns
  }

  private func said(by other: Seat) -> [String] {
    var texts: [String] = []
    for event in events.reversed() {
      guard case .message(let seat, let text) = event else { continue }
      if seat != other { break }
      texts.append(text)
    }
    return texts.reversed()
  }
}
