extension CELValue {
  /// A length of time, positive or negative, to the nanosecond; at most about 292 years.
  public struct Duration: Sendable, Hashable {
    /// The whole length in nanoseconds.
    public let nanoseconds: Int

    /// So many nanoseconds.
    public init(nanoseconds: Int) { self.nanoseconds = nanoseconds }

    /// So many seconds; `nil` if that is too long.
    public init?(seconds: Int, nanoseconds: Int = 0) {
      let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
      let (sum, overflow2) = whole.addingReportingOverflow(nanoseconds)
      guard !overflow, !overflow2 else { return nil }
      self.nanoseconds = sum
    }

    /// Reads numbers with units, such as `1h30m`, `-1.5s` or `250ms`.
    public init?(_ text: String) {
      var scanner = DigitScanner(text)
      let isNegative = scanner.skip("-")
      if !isNegative { _ = scanner.skip("+") }
      if scanner.rest == "0" {
        self.init(nanoseconds: 0)
        return
      }
      var sum = 0
      repeat {
        guard let part = scanner.lengthOfTime() else { return nil }
        let (next, overflow) = isNegative ? sum.subtractingReportingOverflow(part) : sum.addingReportingOverflow(part)
        guard !overflow else { return nil }
        sum = next
      } while !scanner.isAtEnd
      self.init(nanoseconds: sum)
    }
  }
}

extension CELValue.Duration: Comparable {
  /// Whether the left one is shorter (or more negative).
  public static func < (left: CELValue.Duration, right: CELValue.Duration) -> Bool {
    left.nanoseconds < right.nanoseconds
  }
}

extension CELValue.Duration: CustomStringConvertible {
  /// Seconds with their unit, such as `5400s` or `-1.5s`.
  public var description: String {
    let (seconds, rest) = nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
    return (nanoseconds < 0 ? "-" : "") + "\(seconds.magnitude)\(Int(rest.magnitude).asFraction)s"
  }
}
