import Foundation

/// Parts of timestamps and durations.
enum Times {
  static let functions: [Function] = [
    .method("getDate", 0...1) { call, _ throws(EvaluationError) in try .int(civil(call).date.day) },
    .method("getDayOfMonth", 0...1) { call, _ throws(EvaluationError) in try .int(civil(call).date.day - 1) },
    .method("getDayOfWeek", 0...1) { call, _ throws(EvaluationError) in try .int(civil(call).dayOfWeek) },
    .method("getDayOfYear", 0...1) { call, _ throws(EvaluationError) in try .int(civil(call).dayOfYear) },
    .method("getFullYear", 0...1) { call, _ throws(EvaluationError) in try .int(civil(call).date.year) },
    .method("getHours", 0...1) { call, _ throws(EvaluationError) in
      try clock(call, \.hour, unit: 3_600_000_000_000)
    },
    .method("getMilliseconds", 0...1) { call, _ throws(EvaluationError) in try milliseconds(call) },
    .method("getMinutes", 0...1) { call, _ throws(EvaluationError) in
      try clock(call, \.minute, unit: 60_000_000_000)
    },
    .method("getMonth", 0...1) { call, _ throws(EvaluationError) in try .int(civil(call).date.month - 1) },
    .method("getSeconds", 0...1) { call, _ throws(EvaluationError) in
      try clock(call, \.second, unit: 1_000_000_000)
    },
  ]

  /// The whole units of so many nanoseconds, if the method is called on a duration.
  private static func length(_ call: Arguments, in unit: Int) throws(EvaluationError) -> Int? {
    guard case .duration(let duration) = call[0] else { return nil }
    guard call.count == 1 else { throw call.mismatch }
    return duration.nanoseconds / unit
  }

  /// What a clock shows, or how many whole units a duration has.
  private static func clock(
    _ call: Arguments, _ hand: KeyPath<CivilTime, Int>, unit: Int
  ) throws(EvaluationError) -> CELValue {
    if let length = try length(call, in: unit) { return .int(length) }
    return try .int(civil(call)[keyPath: hand])
  }

  /// The milliseconds after the whole second, of a duration too.
  private static func milliseconds(_ call: Arguments) throws(EvaluationError) -> CELValue {
    if let length = try length(call, in: 1_000_000) { return .int(length % 1000) }
    guard case .timestamp(let moment) = call[0] else { throw call.mismatch }
    _ = try civil(call)
    return .int(Int(moment.nanoseconds) / 1_000_000)
  }

  /// What clock and calendar show at a moment, in UTC or in the time zone that is the second argument.
  private static func civil(_ call: Arguments) throws(EvaluationError) -> CivilTime {
    guard case .timestamp(let moment) = call[0] else { throw call.mismatch }
    let offset = call.count > 1 ? try offset(of: call.string(1), at: moment) : 0
    return CivilTime(secondsSince1970: moment.seconds + offset)
  }

  /// The distance from UTC in seconds, of a zone given as `+05:30` or by its name in the IANA database.
  private static func offset(of zone: String, at moment: CELValue.Timestamp) throws(EvaluationError) -> Int {
    if zone.isEmpty || zone == "UTC" || zone == "Z" { return 0 }
    if zone.utf8.contains(UInt8(ascii: ":")) {
      var scanner = DigitScanner(zone)
      let isNegative = scanner.skip("-")
      if !isNegative { _ = scanner.skip("+") }
      if let offset = scanner.hoursAndMinutes(), scanner.isAtEnd { return isNegative ? -offset : offset }
    } else if let zone = TimeZone(identifier: zone) {
      return zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment.seconds)))
    }
    throw EvaluationError("there is no time zone '\(zone)'")
  }
}
