/// What a command was given, and where it may write.
struct Arguments: Sendable {
  /// The words that are no options, in order.
  let positionals: [String]
  /// Where results go.
  let output: Console
  /// Where complaints go.
  let errors: Console

  private let manual: Manual
  private let values: [String: String]
  private let flags: Set<String>

  /// Sorts words into positionals and options; throws at the first that the manual does not explain.
  init(
    _ words: some Sequence<String>, of manual: Manual, output: Console = .standardOutput,
    errors: Console = .standardError
  ) throws(UsageError) {
    var sorter = WordSorter(manual: manual)
    for word in words { try sorter.take(word) }
    try sorter.finish()
    self.manual = manual
    self.output = output
    self.errors = errors
    positionals = sorter.positionals
    values = sorter.values
    flags = sorter.flags
  }
}

// MARK: - Options

extension Arguments {
  /// The value of an option, or its default; `nil` when it has neither.
  func text(_ option: String) -> String? {
    values[option] ?? manual.option(named: option)?.default
  }

  /// Whether a flag was given.
  func flag(_ option: String) -> Bool { flags.contains(option) }

  /// The value of an option as a whole number within bounds.
  func number<Number: FixedWidthInteger & Sendable>(
    _ option: String, in range: ClosedRange<Number>
  ) throws(UsageError) -> Number? {
    guard let text = text(option) else { return nil }
    if let number = Number(text), range.contains(number) { return number }
    let bounds =
      range.upperBound == .max ? "of \(range.lowerBound) or more" : "from \(range.lowerBound) to \(range.upperBound)"
    throw UsageError("'\(option)' takes a whole number \(bounds), not '\(text)'")
  }

  /// The value of an option as one of the words that an enumeration lists.
  func choice<Choice>(_ option: String, of type: Choice.Type) throws(UsageError) -> Choice?
  where Choice: RawRepresentable<String> & CaseIterable {
    guard let text = text(option) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    throw UsageError(text, isNoneOf: Choice.allCases.map(\.rawValue), for: option)
  }
}
