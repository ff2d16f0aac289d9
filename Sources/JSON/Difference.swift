/// One place at which a value is not what was expected.
public struct Difference: Sendable, Equatable {
  /// In what way a place differs.
  public enum Kind: Sendable, Equatable {
    /// Something else is there.
    case changed
    /// What was expected is not there.
    case missing
    /// Something is there that was not expected.
    case added
  }

  /// Where.
  public let path: Path
  /// What should be there; `nil` when nothing should.
  public let expected: Value?
  /// What is there; `nil` when nothing is.
  public let actual: Value?

  /// A difference at a place.
  public init(path: Path, expected: Value?, actual: Value?) {
    self.path = path
    self.expected = expected
    self.actual = actual
  }

  /// In what way the place differs.
  public var kind: Kind {
    actual == nil ? .missing : expected == nil ? .added : .changed
  }
}

extension Difference: CustomStringConvertible {
  /// The place, what was expected there and what is there.
  public var description: String {
    let place = path.steps.isEmpty ? "the value" : path.description
    return "\(place): expected \(Self.text(of: expected)), found \(Self.text(of: actual))"
  }

  private static func text(of value: Value?) -> String { value?.text(.compact) ?? "nothing" }
}

extension Value {
  /// Where this value is not the expected one: as deep as possible, in the expected order, additions after the rest.
  ///
  /// A part that only one of the two has is one difference. Lists are compared element by element. Parts that share
  /// storage are passed over, so that comparing a changed copy costs what was changed.
  public func differences(from expected: Value) -> [Difference] {
    var differences: [Difference] = []
    compare(with: expected, at: Path(), into: &differences)
    return differences
  }

  /// The path is made only for what may differ: most members of most objects are scalars that do not.
  private func compare(
    with expected: Value, at path: @autoclosure () -> Path, into differences: inout [Difference]
  ) {
    if isPlainlyEqual(to: expected) { return }
    switch (expected, self) {
    case (.object(let expected), .object(let actual)):
      Self.compare(actual, with: expected, at: path(), into: &differences)
    case (.array(let expected), .array(let actual)):
      Self.compare(actual, with: expected, at: path(), into: &differences)
    default:
      differences.append(Difference(path: path(), expected: expected, actual: self))
    }
  }

  private static func compare(
    _ actual: Object, with expected: Object, at path: Path, into differences: inout [Difference]
  ) {
    for (position, entry) in expected.entries.enumerated() {
      let place = Path.Step.key(entry.key)
      if let value = actual.value(for: entry.key, probablyAt: position) {
        value.compare(with: entry.value, at: path.appending(place), into: &differences)
      } else {
        differences.append(Difference(path: path.appending(place), expected: entry.value, actual: nil))
      }
    }
    for (position, entry) in actual.entries.enumerated()
    where expected.value(for: entry.key, probablyAt: position) == nil {
      differences.append(Difference(path: path.appending(.key(entry.key)), expected: nil, actual: entry.value))
    }
  }

  private static func compare(
    _ actual: [Value], with expected: [Value], at path: Path, into differences: inout [Difference]
  ) {
    let common = min(actual.count, expected.count)
    for index in 0..<common {
      actual[index].compare(with: expected[index], at: path.appending(.index(index)), into: &differences)
    }
    for index in common..<expected.count {
      differences.append(Difference(path: path.appending(.index(index)), expected: expected[index], actual: nil))
    }
    for index in common..<actual.count {
      differences.append(Difference(path: path.appending(.index(index)), expected: nil, actual: actual[index]))
    }
  }

  /// Whether two values are equal scalars or the same memory, which shows without a look inside.
  private func isPlainlyEqual(to other: Value) -> Bool {
    switch (self, other) {
    case (.array(let left), .array(let right)): left.sharesStorage(with: right)
    case (.object(let left), .object(let right)): left.entries.sharesStorage(with: right.entries)
    default: self == other
    }
  }
}
