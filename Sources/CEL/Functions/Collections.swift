/// Functions over several kinds of values.
enum Collections {
  static let functions: [Function] = [
    .global("size", 1, size),
    .method("size", 0, size),
    .method("reverse", 0, reverse),
  ]

  private static func size(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    switch call[0] {
    case .string(let text):
      try budget.spend(bytes: text.utf8.count)
      return .int(text.unicodeScalars.count)
    case .bytes(let bytes): return .int(bytes.count)
    case .list(let list): return .int(list.count)
    case .map(let map): return .int(map.count)
    default: throw call.mismatch
    }
  }

  private static func reverse(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    switch call[0] {
    case .string(let text):
      try budget.spend(bytes: text.utf8.count)
      return .string(String(String.UnicodeScalarView(text.unicodeScalars.reversed())))
    case .list(let list):
      try budget.spend(list.count)
      return .list(CELValue.List(list.reversed()))
    default: throw call.mismatch
    }
  }
}
