/// A dialogue as a value: it says what must happen next and is told what happened.
///
/// Nothing here talks to anybody. Copying a state forks the dialogue.
public struct DialogueState: Sendable {
  /// What must happen next.
  public enum Action: Sendable, Hashable {
    /// Somebody must be asked for a turn.
    case ask(Seat)
    /// A call must be run in the world.
    case execute(ToolCall, by: Seat)
    /// Nothing more; the dialogue is over.
    case finish(StopReason)
  }

  /// What has happened.
  public private(set) var events: [Event] = []
  /// What must happen next.
  public private(set) var action: Action

  private let limits: Limits
  private var pending: [ToolCall] = []
  private var ending: StopReason.Ending?
  private var isLeaving = false
  private var userTurns = 0
  private var callsInTurn = 0
  private var silences = 0
  private var callCount = 0

  /// How often an empty answer is asked for again before the dialogue ends.
  private static let patience = 2

  /// Begins a dialogue. When there is an opening text, the other seat is asked first.
  public init(opening: Domain.Opening, limits: Limits = Limits()) {
    self.limits = limits
    if let text = opening.text {
      events.append(.message(from: opening.seat, text: text))
      if opening.seat == .user { userTurns = 1 }
      action = .ask(opening.seat.other)
    } else {
      action = .ask(opening.seat)
    }
  }

  /// Takes the answer of the seat that was asked; ignored when nobody was.
  public mutating func receive(_ turn: Turn) {
    guard case .ask(let seat) = action else { return }
    let messages = turn.messages.filter { text in text.contains { !$0.isWhitespace } }
    guard !messages.isEmpty || !turn.calls.isEmpty || turn.ending != nil else { return silence(of: seat) }
    silences = 0
    events += messages.map { .message(from: seat, text: $0) }
    pending = turn.calls.map { numbered($0) }
    if seat == .user { ending = turn.ending }
    isLeaving = turn.ending != nil
    proceed(with: seat)
  }

  /// Takes the result of the call that was to be run; ignored when there was none.
  public mutating func receive(_ result: ToolResult) {
    guard case .execute(_, let seat) = action else { return }
    events.append(.result(for: seat, result))
    // Who leaves with a call does not wait for its result.
    if pending.isEmpty, !isLeaving { action = .ask(seat) } else { proceed(with: seat) }
  }

  /// Ends the dialogue at once.
  public mutating func finish(_ reason: StopReason) {
    if case .finish = action { return }
    events.append(.stop(reason))
    action = .finish(reason)
  }

  private mutating func proceed(with seat: Seat) {
    guard !pending.isEmpty else { return handOver(from: seat) }
    guard callsInTurn < limits.calls else { return finish(.limit(.calls)) }
    callsInTurn += 1
    let call = pending.removeFirst()
    events.append(.call(by: seat, call))
    action = .execute(call, by: seat)
  }

  /// The user's last message is answered before the dialogue ends: ending at the moment of agreeing, before the agent
  /// has acted, is the best-known fault of simulators (tau2-bench #182).
  private mutating func handOver(from seat: Seat) {
    callsInTurn = 0
    switch seat {
    case .user:
      userTurns += 1
      action = .ask(.agent)
    case .agent:
      if isLeaving {
        finish(.agent)
      } else if let ending {
        finish(.user(ending))
      } else if userTurns >= limits.turns {
        finish(.limit(.turns))
      } else {
        action = .ask(.user)
      }
    }
  }

  private mutating func silence(of seat: Seat) {
    silences += 1
    guard silences > Self.patience else { return }
    switch seat {
    case .user: finish(.fault(Fault(owner: .user, says: "the user said nothing, \(silences) times in a row")))
    case .agent: finish(ending.map(StopReason.user) ?? .limit(.silence))
    }
  }

  private mutating func numbered(_ call: ToolCall) -> ToolCall {
    callCount += 1
    guard call.id.isEmpty else { return call }
    var call = call
    call.id = "call-\(callCount)"
    return call
  }
}
