import JSON

/// The bounds of one dialogue.
public struct Limits: Sendable, Hashable {
  /// The most turns a user may take.
  public var turns: Int
  /// The most calls in one turn.
  public var calls: Int
  /// The most seconds, by the clock on the wall.
  public var seconds: Double

  /// Sets bounds; the defaults suit a customer on the phone.
  public init(turns: Int = 30, calls: Int = 50, seconds: Double = 600) {
    self.turns = turns
    self.calls = calls
    self.seconds = seconds
  }

  /// Reads the `limits` of a scenario.
  public init?(_ node: inout Node) {
    var limits = Limits()
    let read: Void? = node.object { fields in
      if let turns = fields.read("turns", { $0.positive() }) { limits.turns = Int(turns) }
      if let calls = fields.read("calls", { $0.positive() }) { limits.calls = Int(calls) }
      if let seconds = fields.read("seconds", { $0.positive() }) { limits.seconds = seconds }
      return ()
    }
    guard read != nil else { return nil }
    self = limits
  }
}

extension Node {
  /// A number above zero and below a million.
  fileprivate mutating func positive() -> Double? {
    guard let number = number() else { return nil }
    guard number >= 1, number <= 1_000_000 else {
      report("'\(path)' must be between 1 and 1000000")
      return nil
    }
    return number
  }
}
