/// Why an expression has no value.
public struct EvaluationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The sentence for people, without a full stop.
  public let message: String

  /// An error with this sentence.
  public init(_ message: String) { self.message = message }

  /// The sentence for people.
  public var description: String { message }
}

extension EvaluationError {
  /// The error of an operator or function that does not take values of these types.
  static func noOverload(_ name: String, _ values: CELValue...) -> EvaluationError { noOverload(name, values) }

  static func noOverload(_ name: String, _ values: [CELValue]) -> EvaluationError {
    let kinds = values.map(\.kind.phrase)
    let list =
      kinds.count > 1 ? "\(kinds.dropLast().joined(separator: ", ")) and \(kinds[kinds.count - 1])" : kinds.joined()
    return EvaluationError("'\(name)' does not take \(list.isEmpty ? "no arguments" : list)")
  }
}
