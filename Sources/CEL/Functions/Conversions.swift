/// Conversions between types; none of them loses a value without an error.
enum Conversions {
  static let functions: [Function] = [
    .global("bool", 1, bool),
    .global("bytes", 1, bytes),
    .global("double", 1, double),
    .global("duration", 1, duration),
    .global("dyn", 1) { call, _ in call[0] },
    .global("int", 1, int),
    .global("string", 1, string),
    .global("timestamp", 1, timestamp),
    .global("type", 1) { call, _ in .type(call[0].kind) },
    .global("uint", 1, uint),
  ]

  private static func bool(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    switch call[0] {
    case .bool: return call[0]
    case .string(let text):
      if ["1", "t", "T", "true", "TRUE", "True"].contains(text) { return .bool(true) }
      if ["0", "f", "F", "false", "FALSE", "False"].contains(text) { return .bool(false) }
      throw unreadable(call)
    default: throw call.mismatch
    }
  }

  private static func bytes(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    switch call[0] {
    case .bytes: return call[0]
    case .string(let text):
      try budget.spend(bytes: text.utf8.count)
      return .bytes(Array(text.utf8))
    default: throw call.mismatch
    }
  }

  private static func double(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    switch call[0] {
    case .double: return call[0]
    case .int(let int): return .double(Double(int))
    case .uint(let uint): return .double(Double(uint))
    case .string(let text):
      guard let number = Decimals.parse(text) else { throw unreadable(call) }
      return .double(number)
    default: throw call.mismatch
    }
  }

  private static func int(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    switch call[0] {
    case .int: return call[0]
    case .uint(let uint):
      guard let int = Int(exactly: uint) else { throw outOfRange(call) }
      return .int(int)
    case .double(let double):
      guard double > -0x1p63, double < 0x1p63 else { throw outOfRange(call) }
      return .int(Int(double))
    case .string(let text):
      guard let int = Int(text) else { throw unreadable(call) }
      return .int(int)
    case .timestamp(let timestamp): return .int(timestamp.seconds)
    default: throw call.mismatch
    }
  }

  private static func uint(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    switch call[0] {
    case .uint: return call[0]
    case .int(let int):
      guard let uint = UInt64(exactly: int) else { throw outOfRange(call) }
      return .uint(uint)
    case .double(let double):
      guard double >= 0, double < 0x1p64 else { throw outOfRange(call) }
      return .uint(UInt64(double))
    case .string(let text):
      guard let uint = UInt64(text), !text.hasPrefix("+"), !text.hasPrefix("-") else { throw unreadable(call) }
      return .uint(uint)
    default: throw call.mismatch
    }
  }

  private static func string(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    switch call[0] {
    case .string: return call[0]
    case .bool, .int, .uint, .double, .timestamp, .duration: return .string(call[0].scalarText)
    case .bytes(let bytes):
      try budget.spend(bytes: bytes.count)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw EvaluationError("these bytes are no text in UTF-8")
      }
      return .string(text)
    default: throw call.mismatch
    }
  }

  private static func timestamp(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    switch call[0] {
    case .timestamp: return call[0]
    case .int(let seconds):
      guard let moment = CELValue.Timestamp(seconds: seconds) else { throw outOfRange(call) }
      return .timestamp(moment)
    case .string(let text):
      guard let moment = CELValue.Timestamp(text) else { throw unreadable(call) }
      return .timestamp(moment)
    default: throw call.mismatch
    }
  }

  private static func duration(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    switch call[0] {
    case .duration: return call[0]
    case .string(let text):
      guard let length = CELValue.Duration(text) else { throw unreadable(call) }
      return .duration(length)
    default: throw call.mismatch
    }
  }

  private static func unreadable(_ call: Arguments) -> EvaluationError {
    EvaluationError("\(call[0].quoted) cannot be read as \(call.name == "int" ? "an" : "a") \(call.name)")
  }

  private static func outOfRange(_ call: Arguments) -> EvaluationError {
    EvaluationError("\(call[0].quoted) is out of range for \(call.name == "int" ? "an" : "a") \(call.name)")
  }
}
