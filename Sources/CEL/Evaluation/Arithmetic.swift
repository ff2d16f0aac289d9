/// The arithmetic operators. Integers do not wrap around; an int meets a double as a double, which is ours.
enum Arithmetic {
  static func negate(_ value: CELValue) throws(EvaluationError) -> CELValue {
    switch value {
    case .int(let int):
      guard int != .min else { throw overflow("-", value) }
      return .int(-int)
    case .double(let double): return .double(-double)
    default: throw .noOverload("-", value)
    }
  }

  static func add(_ left: CELValue, _ right: CELValue, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    switch (left, right) {
    case (.int(let left), .int(let right)): return try int(left.addingReportingOverflow(right), "+")
    case (.uint(let left), .uint(let right)): return try uint(left.addingReportingOverflow(right), "+")
    case (.string(let left), .string(let right)):
      try budget.spend(bytes: left.utf8.count + right.utf8.count)
      return .string(left + right)
    case (.bytes(let left), .bytes(let right)):
      try budget.spend(bytes: left.count + right.count)
      return .bytes(left + right)
    case (.list(let left), .list(let right)):
      try budget.spend(left.count + right.count)
      return .list(CELValue.List(left.values + right.values))
    case (.timestamp(let moment), .duration(let length)), (.duration(let length), .timestamp(let moment)):
      return try timestamp(moment.adding(length))
    case (.duration(let left), .duration(let right)):
      return try duration(left.nanoseconds.addingReportingOverflow(right.nanoseconds))
    default: return try doubles("+", left, right, +)
    }
  }

  static func subtract(_ left: CELValue, _ right: CELValue) throws(EvaluationError) -> CELValue {
    switch (left, right) {
    case (.int(let left), .int(let right)): return try int(left.subtractingReportingOverflow(right), "-")
    case (.uint(let left), .uint(let right)): return try uint(left.subtractingReportingOverflow(right), "-")
    case (.timestamp(let moment), .duration(let length)):
      guard length.nanoseconds != .min else { throw overflow("-", right) }
      return try timestamp(moment.adding(CELValue.Duration(nanoseconds: -length.nanoseconds)))
    case (.timestamp(let left), .timestamp(let right)):
      guard let length = left.since(right) else { throw overflow("-", .timestamp(left)) }
      return .duration(length)
    case (.duration(let left), .duration(let right)):
      return try duration(left.nanoseconds.subtractingReportingOverflow(right.nanoseconds))
    default: return try doubles("-", left, right, -)
    }
  }

  static func multiply(_ left: CELValue, _ right: CELValue) throws(EvaluationError) -> CELValue {
    switch (left, right) {
    case (.int(let left), .int(let right)): try int(left.multipliedReportingOverflow(by: right), "*")
    case (.uint(let left), .uint(let right)): try uint(left.multipliedReportingOverflow(by: right), "*")
    default: try doubles("*", left, right, *)
    }
  }

  static func divide(_ left: CELValue, _ right: CELValue) throws(EvaluationError) -> CELValue {
    switch (left, right) {
    case (.int(_), .int(0)), (.uint(_), .uint(0)): throw EvaluationError("division by zero")
    case (.int(let left), .int(let right)): try int(left.dividedReportingOverflow(by: right), "/")
    case (.uint(let left), .uint(let right)): .uint(left / right)
    default: try doubles("/", left, right, /)
    }
  }

  static func remainder(_ left: CELValue, _ right: CELValue) throws(EvaluationError) -> CELValue {
    switch (left, right) {
    case (.int(_), .int(0)), (.uint(_), .uint(0)): throw EvaluationError("division by zero")
    case (.int(let left), .int(let right)): try int(left.remainderReportingOverflow(dividingBy: right), "%")
    case (.uint(let left), .uint(let right)): .uint(left % right)
    default: throw .noOverload("%", left, right)
    }
  }

  // MARK: - Results

  private static func doubles(
    _ sign: String, _ left: CELValue, _ right: CELValue, _ operation: (Double, Double) -> Double
  ) throws(EvaluationError) -> CELValue {
    switch (left, right) {
    case (.double(let left), .double(let right)): .double(operation(left, right))
    case (.int(let left), .double(let right)): .double(operation(Double(left), right))
    case (.double(let left), .int(let right)): .double(operation(left, Double(right)))
    default: throw .noOverload(sign, left, right)
    }
  }

  private static func int(
    _ result: (partialValue: Int, overflow: Bool), _ sign: String
  ) throws(EvaluationError) -> CELValue {
    guard !result.overflow else { throw EvaluationError("the result of '\(sign)' is out of range for an int") }
    return .int(result.partialValue)
  }

  private static func uint(
    _ result: (partialValue: UInt64, overflow: Bool), _ sign: String
  ) throws(EvaluationError) -> CELValue {
    guard !result.overflow else { throw EvaluationError("the result of '\(sign)' is out of range for a uint") }
    return .uint(result.partialValue)
  }

  private static func duration(_ result: (partialValue: Int, overflow: Bool)) throws(EvaluationError) -> CELValue {
    guard !result.overflow else { throw EvaluationError("the duration is out of range, which is 292 years") }
    return .duration(CELValue.Duration(nanoseconds: result.partialValue))
  }

  private static func timestamp(_ moment: CELValue.Timestamp?) throws(EvaluationError) -> CELValue {
    guard let moment else { throw EvaluationError("the timestamp is out of range, which is the years 1 to 9999") }
    return .timestamp(moment)
  }

  private static func overflow(_ sign: String, _ value: CELValue) -> EvaluationError {
    EvaluationError("the result of '\(sign)' is out of range for \(value.kind.phrase)")
  }
}
