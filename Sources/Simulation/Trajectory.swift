/// The recorded events of a dialogue: what is scored. Checking it again needs neither model nor network.
public struct Trajectory: Sendable, Hashable {
  /// A call with what came of it and where it stands.
  public struct Exchange: Sendable, Hashable {
    /// The index of the call among the events.
    public let index: Int
    /// Who called.
    public let seat: Seat
    /// The call.
    public let call: ToolCall
    /// What came of it; `nil` when the dialogue ended before that.
    public let result: ToolResult?
  }

  /// What happened, in order. Findings point at these by index.
  public let events: [Event]

  /// Keeps events.
  public init(events: [Event]) {
    self.events = events
  }

  /// Why the dialogue ended; `nil` while it goes on.
  public var stop: StopReason? {
    if case .stop(let reason)? = events.last { reason } else { nil }
  }

  /// The calls with their results, in order.
  public var exchanges: [Exchange] {
    events.indices.compactMap { index in
      guard case .call(let seat, let call) = events[index] else { return nil }
      var result: ToolResult?
      if index + 1 < events.count, case .result(seat, let next) = events[index + 1] { result = next }
      return Exchange(index: index, seat: seat, call: call, result: result)
    }
  }

  /// What a seat said, with the index of each message.
  public func messages(from seat: Seat) -> [(index: Int, text: String)] {
    events.enumerated().compactMap { index, event in
      if case .message(seat, let text) = event { (index, text) } else { nil }
    }
  }

  /// The world after the recorded calls, run again on a copy of the world they began in. `departures` are the indices of
  /// results that came out differently this time, which means that the world or its tools have changed since.
  public func replay<World: Environment>(in world: World) -> (world: World, departures: [Int]) {
    var world = world
    var departures: [Int] = []
    for exchange in exchanges {
      let result = world.call(exchange.call, by: exchange.seat)
      if let recorded = exchange.result, recorded != result { departures.append(exchange.index + 1) }
    }
    return (world, departures)
  }
}
