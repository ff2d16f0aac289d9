/// Takes the words of a command line one by one and sorts them into positionals, values and flags.
struct WordSorter {
  let manual: Manual
  private(set) var positionals: [String] = []
  private(set) var values: [String: String] = [:]
  private(set) var flags: Set<String> = []

  /// The option that waits for its value.
  private var waiting: Option?
  private var isPastOptions = false

  init(manual: Manual) {
    self.manual = manual
  }

  mutating func take(_ word: String) throws(UsageError) {
    if let option = waiting {
      waiting = nil
      guard word != "--", !Self.isOption(word) || Int(word) != nil else { throw Self.missingValue(of: option) }
      try set(option, to: word)
    } else if isPastOptions || !Self.isOption(word) {
      positionals.append(word)
    } else if word == "--" {
      isPastOptions = true
    } else {
      try takeOption(word)
    }
  }

  /// Throws what only the end of the line shows: a value or a positional that is missing, a positional too many.
  func finish() throws(UsageError) {
    if let waiting { throw Self.missingValue(of: waiting) }
    if let most = manual.synopsis.most, positionals.count > most {
      throw UsageError("unexpected argument '\(positionals[most])'")
    }
    if positionals.count < manual.synopsis.needed.count {
      throw UsageError("missing argument '\(manual.synopsis.needed[positionals.count])'")
    }
  }

  /// A lone dash stands for standard input, which is a positional.
  static func isOption(_ word: String) -> Bool { word.hasPrefix("-") && word != "-" }
}

// MARK: - Options

extension WordSorter {
  private mutating func takeOption(_ word: String) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = manual.option(named: name) else {
      let names = (manual.options + [.help]).map(\.name)
      throw UsageError("unknown option '\(name)'", for: name, among: names)
    }
    if parts.count > 1 {
      try set(option, to: String(parts[1]))
    } else if option.placeholder != nil {
      waiting = option
    } else if !flags.insert(name).inserted {
      throw Self.repetition(of: option)
    }
  }

  private mutating func set(_ option: Option, to value: String) throws(UsageError) {
    if option.placeholder == nil { throw UsageError("'\(option.name)' takes no value, not even '\(value)'") }
    if value.isEmpty { throw Self.missingValue(of: option) }
    if values.updateValue(value, forKey: option.name) != nil { throw Self.repetition(of: option) }
  }

  private static func missingValue(of option: Option) -> UsageError {
    UsageError("missing value for '\(option.label)'")
  }

  private static func repetition(of option: Option) -> UsageError {
    UsageError("'\(option.name)' is given twice")
  }
}
