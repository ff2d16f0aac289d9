/// Our own functions over numbers: `round` and `arithmetic`.
enum Numbers {
  static let functions: [Function] = [
    .global("arithmetic", 1, arithmetic),
    .global("round", 2, round),
  ]

  private static let mostDigits = 300

  /// Rounds to digits after the point: to the nearest decimal, and to the even one when the number lies exactly
  /// between two, as `round` does in Python.
  private static func round(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    let digits = try call.int(1)
    guard (0...mostDigits).contains(digits) else {
      throw EvaluationError("'round' takes 0 to \(mostDigits) digits, not \(digits)")
    }
    try budget.spend(digits / 8)
    switch call[0] {
    case .int, .uint: return call[0]
    case .double(let double):
      guard double.isFinite else { return call[0] }
      return .double(Double(Decimals.fixed(double, digits: digits)) ?? double)
    default: throw call.mismatch
    }
  }

  private static func arithmetic(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    let text = try call.string(0)
    try budget.spend(text.utf8.count)
    return try .double(Calculation.evaluate(text))
  }
}
