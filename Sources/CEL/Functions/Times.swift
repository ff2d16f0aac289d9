import Foundation

/// Parts of timestamps and durations.
enum Times {
  static let functions: [Function] = [
    .method("getDate", 0...1) { call, budget throws(EvaluationError) in try .int(civil(call, &budget).date.day) },
    .method("getDayOfMonth", 0...1) { call, budget throws(EvaluationError) in
      try .int(civil(call, &budget).date.day - 1)
    },
    .method("getDayOfWeek", 0...1) { call, budget throws(EvaluationError) in try .int(civil(call, &budget).dayOfWeek) },
    .method("getDayOfYear", 0...1) { call, budget throws(EvaluationError) in try .int(civil(call, &budget).dayOfYear) },
    .method("getFullYear", 0...1) { call, budget throws(EvaluationError) in try .int(civil(call, &budget).date.year) },
    .method("getHours", 0...1) { call, budget throws(EvaluationError) in
      try clock(call, &budget, \.hour, unit: 3_600_000_000_000)
    },
    .method("getMilliseconds", 0...1) { call, budget throws(EvaluationError) in try milliseconds(call, &budget) },
    .method("getMinutes", 0...1) { call, budget throws(EvaluationError) in
      try clock(call, &budget, \.minute, unit: 60_000_000_000)
    },
    .method("getMonth", 0...1) { call, budget throws(EvaluationError) in try .int(civil(call, &budget).date.month - 1)
    },
    .method("getSeconds", 0...1) { call, budget throws(EvaluationError) in
      try clock(call, &budget, \.second, unit: 1_000_000_000)
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
    _ call: Arguments, _ budget: inout Budget, _ hand: KeyPath<CivilTime, Int>, unit: Int
  ) throws(EvaluationError) -> CELValue {
    if let length = try length(call, in: unit) { return .int(length) }
    return try .int(civil(call, &budget)[keyPath: hand])
  }

  /// The milliseconds after the whole second, of a duration too.
  private static func milliseconds(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    if let length = try length(call, in: 1_000_000) { return .int(length % 1000) }
    guard case .timestamp(let moment) = call[0] else { throw call.mismatch }
    _ = try civil(call, &budget)
    return .int(Int(moment.nanoseconds) / 1_000_000)
  }

  /// What clock and calendar show at a moment, in UTC or in the time zone that is the second argument.
  private static func civil(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CivilTime {
    guard case .timestamp(let moment) = call[0] else { throw call.mismatch }
    let offset = call.count > 1 ? try offset(of: call.string(1), at: moment, &budget) : 0
    return CivilTime(secondsSince1970: moment.seconds + offset)
  }

  /// What looking up a time zone costs in steps of an evaluation.
  private static let zoneSteps = 50

  /// The distance from UTC in seconds, of a zone given as `+05:30` or by its name in the IANA database.
  private static func offset(
    of zone: String, at moment: CELValue.Timestamp, _ budget: inout Budget
  ) throws(EvaluationError) -> Int {
    if zone.isEmpty || zone == "UTC" || zone == "Z" { return 0 }
    if zone.utf8.contains(UInt8(ascii: ":")) {
      var scanner = DigitScanner(zone)
      let isNegative = scanner.skip("-")
      if !isNegative { _ = scanner.skip("+") }
      if let offset = scanner.hoursAndMinutes(hourDigits: 1...2), scanner.isAtEnd {
        return isNegative ? -offset : offset
      }
    } else {
      try budget.spend(zoneSteps)
      guard let zone = TimeZone(identifier: zone) else { throw EvaluationError("there is no time zone '\(zone)'") }
      return zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment.seconds)))
    }
    throw EvaluationError("there is no time zone '\(zone)'")
  }
}
