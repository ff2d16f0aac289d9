import JSON
import Simulation

/// A dialogue as people write it down, one event to a line:
///
///     user: Hi
///     agent: One moment, please.
///       Indented lines go on with the message above them.
///     agent -> find_order {order: '#W1000001'}
///     agent <- {status: 'pending'}
///     agent <! "there is no such order"
///     stop satisfied
///
/// Values are JSON5, calls are numbered `call-1`, `call-2` and so on, as in a dialogue.
public struct Transcript: Sendable {
  /// What happened.
  public let events: [Event]

  /// Keeps events.
  public init(_ events: [Event]) {
    self.events = events
  }

  /// Reads the notation.
  public init(_ text: String) throws {
    var reader = TranscriptReader()
    for line in text.split(separator: "\n") { try reader.read(String(line)) }
    events = reader.events
  }

  /// The notation, with values as compact JSON and without the ids of calls.
  public var text: String {
    events.map(\.line).joined(separator: "\n")
  }

  /// What a participant must answer, turn by turn, for this to happen: a result or somebody else's event ends a turn.
  public func turns(of seat: Seat) -> [Turn] {
    var turns: [Turn] = []
    var isOpen = false
    for event in events {
      var addition = Turn()
      switch event {
      case .message(seat, let text): addition.messages = [text]
      case .call(seat, let call): addition.calls = [ToolCall(name: call.name, arguments: call.arguments)]
      default:
        isOpen = false
        continue
      }
      if !isOpen { turns.append(Turn()) }
      isOpen = true
      turns[turns.count - 1].messages += addition.messages
      turns[turns.count - 1].calls += addition.calls
    }
    return turns
  }
}

// MARK: - Comparing

extension Transcript {
  /// Where events depart from this transcript, in which `…` stands for any words; `nil` when they do not.
  public func departure(of events: [Event]) -> String? {
    let wanted = self.events.map(\.line)
    let found = events.map(\.line)
    for index in 0..<max(wanted.count, found.count) {
      let want = index < wanted.count ? wanted[index] : "nothing more"
      let have = index < found.count ? found[index] : "nothing more"
      if !Self.fits(have, want) {
        return "line \(index + 1) should read\n  \(want)\nbut reads\n  \(have)\nin\n\(found.joined(separator: "\n"))"
      }
    }
    return nil
  }

  private static func fits(_ line: String, _ pattern: String) -> Bool {
    var rest = line[...]
    let parts = pattern.split(separator: "…", omittingEmptySubsequences: false)
    guard let first = parts.first, let last = parts.last, rest.hasPrefix(first) else { return false }
    if parts.count == 1 { return line == pattern }
    rest = rest.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let range = rest.firstRange(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    return rest.hasSuffix(last)
  }
}

extension Event {
  /// The event in the notation of a ``Transcript``.
  public var line: String {
    switch self {
    case .message(let seat, let text): "\(seat.rawValue): \(text.replacing("\n", with: "\n  "))"
    case .call(let seat, let call): "\(seat.rawValue) -> \(call.name) \(call.arguments.text(.compact))"
    case .result(let seat, let result):
      "\(seat.rawValue) <\(result.isError ? "!" : "-") \(result.value.text(.compact))"
    case .stop(.fault(let fault)): "stop fault:\(fault.owner.rawValue) \(fault.says)"
    case .stop(let reason): "stop \(reason.name)"
    }
  }
}
