/// What an evaluation may still spend: one unit for each step, for each element of a list it builds and for each
/// sixteen bytes of text.
struct Budget {
  private var remaining: Int
  private let steps: Int

  init(steps: Int) {
    remaining = steps
    self.steps = steps
  }

  /// Whether everything is spent; an error met in this state must not be absorbed.
  var isExhausted: Bool { remaining < 0 }

  mutating func spend(_ units: Int) throws(EvaluationError) {
    guard remaining >= units else {
      remaining = -1
      throw EvaluationError("the expression needs more than the \(steps) steps it may take")
    }
    remaining -= units
  }

  /// Pays for comparing or hashing a value; only long ones cost anything.
  mutating func spend(onReading value: CELValue) throws(EvaluationError) {
    switch value {
    case .string(let text): try spend(text.utf8.count / 16)
    case .bytes(let bytes): try spend(bytes.count / 16)
    default: break
    }
  }

  mutating func spend(bytes: Int) throws(EvaluationError) {
    try spend(bytes / 16)
  }
}
