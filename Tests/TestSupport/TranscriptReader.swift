import JSON
import Simulation

/// Reads the lines of a ``Transcript`` one after the other.
struct TranscriptReader {
  struct Puzzle: Error, CustomStringConvertible {
    let line: String

    var description: String { "'\(line)' is no line of a transcript" }
  }

  private(set) var events: [Event] = []
  private var calls = 0
  private var last: ToolCall?

  mutating func read(_ line: String) throws {
    if line.first?.isWhitespace == true, case .message(let seat, let text)? = events.last {
      events[events.count - 1] = .message(from: seat, text: "\(text)\n\(line.drop(while: \.isWhitespace))")
    } else if let reason = Self.rest(of: line, after: "stop ") {
      events.append(.stop(try Self.reason(reason, in: line)))
    } else {
      try event(line)
    }
  }

  private mutating func event(_ line: String) throws {
    for seat in Seat.allCases {
      if let text = Self.rest(of: line, after: "\(seat.rawValue): ") {
        events.append(.message(from: seat, text: text))
      } else if let call = Self.rest(of: line, after: "\(seat.rawValue) -> ") {
        try self.call(call, by: seat)
      } else if let value = Self.rest(of: line, after: "\(seat.rawValue) <- ") {
        try result(value, for: seat, isError: false, in: line)
      } else if let value = Self.rest(of: line, after: "\(seat.rawValue) <! ") {
        try result(value, for: seat, isError: true, in: line)
      } else {
        continue
      }
      return
    }
    throw Puzzle(line: line)
  }

  private mutating func call(_ text: String, by seat: Seat) throws {
    let parts = text.split(separator: " ", maxSplits: 1)
    let arguments = try parts.count < 2 ? [:] : Value(parsing: String(parts[1]), as: .json5)
    calls += 1
    let call = ToolCall(id: "call-\(calls)", name: String(parts[0]), arguments: arguments)
    last = call
    events.append(.call(by: seat, call))
  }

  private mutating func result(_ text: String, for seat: Seat, isError: Bool, in line: String) throws {
    guard let call = last else { throw Puzzle(line: line) }
    let value = try Value(parsing: text, as: .json5)
    events.append(.result(for: seat, ToolResult(id: call.id, name: call.name, value: value, isError: isError)))
  }

  private static func rest(of line: String, after start: String) -> String? {
    line.hasPrefix(start) ? String(line.dropFirst(start.count)) : nil
  }

  /// Reads `satisfied`, `agent`, `limit:turns`, or `fault:user` with a sentence behind it.
  private static func reason(_ text: String, in line: String) throws -> StopReason {
    if text == "agent" { return .agent }
    if let ending = StopReason.Ending(rawValue: text) { return .user(ending) }
    if let limit = rest(of: text, after: "limit:").flatMap(StopReason.Limit.init) { return .limit(limit) }
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard let owner = rest(of: parts[0], after: "fault:").flatMap(Fault.Owner.init) else { throw Puzzle(line: line) }
    return .fault(Fault(owner: owner, says: parts.count < 2 ? "" : parts[1]))
  }
}
