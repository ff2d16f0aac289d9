/// What an evaluation may still spend: one unit for each step, for each element of a list it builds and for each
/// sixteen bytes of text.
public struct Budget: Sendable {
  private var remaining: Int
  private let steps: Int
  private var depth = 0

  /// How deep functions of a host may call each other; what they nest themselves comes on top, and all of it is stack.
  private static let deepest = 8

  /// Allows so many units.
  public init(steps: Int) {
    remaining = steps
    self.steps = steps
  }

  /// Whether everything is spent; an error met in this state must not be absorbed.
  var isExhausted: Bool { remaining < 0 }

  /// Begins a call of a function of the host's, which ends with ``leave()``.
  mutating func enter(_ name: String) throws(EvaluationError) {
    guard depth < Self.deepest else {
      throw EvaluationError("'\(name)' is called \(depth) functions deep; \(Self.deepest) is the limit")
    }
    depth += 1
  }

  /// Ends such a call.
  mutating func leave() { depth -= 1 }

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
