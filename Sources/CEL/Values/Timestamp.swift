extension CELValue {
  /// A moment between the years 1 and 9999, to the nanosecond.
  public struct Timestamp: Sendable, Hashable {
    /// Seconds since 1970-01-01T00:00:00Z.
    public let seconds: Int
    /// Nanoseconds after that second, from 0 to 999999999.
    public let nanoseconds: Int32

    static let validSeconds = -62_135_596_800...253_402_300_799

    /// The moment so many seconds and nanoseconds after 1970; `nil` outside the years 1 to 9999.
    public init?(seconds: Int, nanoseconds: Int = 0) {
      let (carry, rest) = nanoseconds.flooredDivision(by: 1_000_000_000)
      let (sum, overflow) = seconds.addingReportingOverflow(carry)
      guard !overflow, Self.validSeconds.contains(sum) else { return nil }
      self.seconds = sum
      self.nanoseconds = Int32(rest)
    }

    /// Reads a moment written as RFC 3339, such as `2026-11-22T15:04:05.5+01:00`.
    public init?(_ text: String) {
      var scanner = DigitScanner(text)
      guard let date = scanner.date(), scanner.skip("T"), let time = scanner.time(), let zone = scanner.zone(),
        scanner.isAtEnd
      else { return nil }
      let seconds = date.daysSince1970 * 86_400 + time.seconds - zone
      self.init(seconds: seconds, nanoseconds: time.nanoseconds)
    }

    /// The moment this much later; `nil` outside the years 1 to 9999.
    func adding(_ duration: Duration) -> Timestamp? {
      let (whole, rest) = duration.nanoseconds.flooredDivision(by: 1_000_000_000)
      return Timestamp(seconds: seconds + whole, nanoseconds: Int(nanoseconds) + rest)
    }

    /// The time from another moment to this one; `nil` if it is longer than a duration can be.
    func since(_ other: Timestamp) -> Duration? {
      let (whole, overflow) = (seconds - other.seconds).multipliedReportingOverflow(by: 1_000_000_000)
      let (sum, overflow2) = whole.addingReportingOverflow(Int(nanoseconds) - Int(other.nanoseconds))
      return overflow || overflow2 ? nil : Duration(nanoseconds: sum)
    }
  }
}

extension CELValue.Timestamp: Comparable {
  /// Whether the left moment is earlier.
  public static func < (left: CELValue.Timestamp, right: CELValue.Timestamp) -> Bool {
    (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
  }
}

extension CELValue.Timestamp: CustomStringConvertible {
  /// RFC 3339 in UTC, with as many digits after the second as there are.
  public var description: String {
    let clock = CivilTime(secondsSince1970: seconds)
    let date = "\(clock.date.year.padded(4))-\(clock.date.month.padded(2))-\(clock.date.day.padded(2))"
    let time = "\(clock.hour.padded(2)):\(clock.minute.padded(2)):\(clock.second.padded(2))"
    return "\(date)T\(time)\(Int(nanoseconds).asFraction)Z"
  }
}

extension Int {
  /// Quotient rounded down and the remainder, which is never negative, for a positive divisor.
  func flooredDivision(by divisor: Int) -> (quotient: Int, remainder: Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }

  /// The number with zeros before it.
  fileprivate func padded(_ width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }

  /// Nanoseconds as `.5`, or nothing.
  var asFraction: String {
    guard self != 0 else { return "" }
    var digits = padded(9)
    while digits.hasSuffix("0") { digits.removeLast() }
    return "." + digits
  }
}
