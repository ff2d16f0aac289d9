import JSON

/// Functions over texts. Positions count code points.
enum Strings {
  static let functions: [Function] = [
    .method("charAt", 1, charAt),
    .method("contains", 1, contains),
    .method("endsWith", 1, endsWith),
    .method("format", 1, format),
    .method("indexOf", 1...2, indexOf),
    .method("join", 0...1, join),
    .method("lastIndexOf", 1...2, lastIndexOf),
    .method("lowerAscii", 0, lowerAscii),
    .global("matches", 2, matches),
    .method("matches", 1, matches),
    .method("replace", 2...3, replace),
    .method("split", 1...2, split),
    .method("startsWith", 1, startsWith),
    .global("strings.quote", 1, quote),
    .method("substring", 1...2, substring),
    .method("trim", 0, trim),
    .method("upperAscii", 0, upperAscii),
  ]

  // MARK: - Tests

  private static func contains(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    let (text, part) = try (call.string(0), call.string(1))
    try budget.spend(bytes: text.utf8.count + part.utf8.count)
    return .bool(Search(part.utf8).first(in: Array(text.utf8)) != nil)
  }

  private static func startsWith(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    let (text, part) = try (call.string(0), call.string(1))
    try budget.spend(bytes: part.utf8.count)
    return .bool(text.utf8.starts(with: part.utf8))
  }

  private static func endsWith(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    let (text, part) = try (call.string(0), call.string(1))
    try budget.spend(bytes: part.utf8.count)
    return .bool(text.utf8.reversed().starts(with: part.utf8.reversed()))
  }

  private static func matches(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    let (text, source) = try (call.string(0), call.string(1))
    try budget.spend(compilation + source.utf8.count)
    let pattern: Pattern
    do throws(Pattern.Failure) { pattern = try Pattern(source) } catch { throw EvaluationError(error.description) }
    return try .bool(matches(text, pattern, &budget))
  }

  static func matches(_ text: String, _ pattern: Pattern, _ budget: inout Budget) throws(EvaluationError) -> Bool {
    try budget.spend(bytes: text.utf8.count)
    var effort = 0
    let result = Result { () throws(Pattern.Failure) in try pattern.matches(text, effort: &effort) }
    // A search begins at every place; what it takes beyond that are tens of thousands of steps.
    try budget.spend(effort + effortSteps * max(0, effort - text.utf16.count))
    do throws(Pattern.Failure) { return try result.get() } catch { throw EvaluationError(error.description) }
  }

  /// What compiling a pattern, and ten thousand steps of a search, cost in steps of an evaluation.
  private static let (compilation, effortSteps) = (100, 1000)

  // MARK: - Positions

  private static func charAt(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    let scalars = try scalars(call, &budget)
    let position = try call.int(1)
    guard (0...scalars.count).contains(position) else { throw outOfRange(position, scalars.count) }
    return .string(position == scalars.count ? "" : String(scalars[position]))
  }

  private static func indexOf(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    if case .list = call[0] { return try Lists.indexOf(call, &budget) }
    let scalars = try scalars(call, &budget)
    let part = try call.string(1).unicodeScalars
    let start = call.count > 2 ? try call.int(2) : 0
    guard (0...scalars.count).contains(start) else { throw outOfRange(start, scalars.count) }
    return .int(Search(part).first(in: scalars, from: start) ?? -1)
  }

  /// Looks from the end, where nothing may begin after the given position.
  private static func lastIndexOf(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    if case .list = call[0] { return try Lists.lastIndexOf(call, &budget) }
    let scalars = try scalars(call, &budget)
    let part = Array(try call.string(1).unicodeScalars)
    let start = call.count > 2 ? try call.int(2) : scalars.count
    guard (0...scalars.count).contains(start) else { throw outOfRange(start, scalars.count) }
    let end = min(start + part.count, scalars.count)
    guard let found = Search(part.reversed()).first(in: scalars.reversed(), from: scalars.count - end) else {
      return .int(-1)
    }
    return .int(scalars.count - found - part.count)
  }

  private static func substring(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    let scalars = try scalars(call, &budget)
    let start = try call.int(1)
    let end = call.count > 2 ? try call.int(2) : scalars.count
    for position in [start, end] where !(0...scalars.count).contains(position) {
      throw outOfRange(position, scalars.count)
    }
    guard start <= end else { throw EvaluationError("the substring from \(start) to \(end) ends before it begins") }
    var part = String.UnicodeScalarView()
    part.append(contentsOf: scalars[start..<end])
    return .string(String(part))
  }

  private static func scalars(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> [Unicode.Scalar] {
    let text = try call.string(0)
    try budget.spend(bytes: text.utf8.count)
    return Array(text.unicodeScalars)
  }

  private static func outOfRange(_ position: Int, _ count: Int) -> EvaluationError {
    EvaluationError("position \(position) is out of range in a text of \(count) characters")
  }

  // MARK: - Forms

  private static func lowerAscii(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    try changeBytes(call, &budget) { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 + 32 : $0 }
  }

  private static func upperAscii(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    try changeBytes(call, &budget) { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) ? $0 - 32 : $0 }
  }

  private static func changeBytes(
    _ call: Arguments, _ budget: inout Budget, _ change: (UInt8) -> UInt8
  ) throws(EvaluationError) -> CELValue {
    let text = try call.string(0)
    try budget.spend(bytes: text.utf8.count)
    return .string(String(decoding: text.utf8.map(change), as: UTF8.self))
  }

  private static func trim(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    let scalars = try scalars(call, &budget)
    let start = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.count
    let end = scalars.lastIndex { !$0.properties.isWhitespace } ?? start - 1
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: scalars[start..<end + 1])
    return .string(String(kept))
  }

  private static func quote(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    let text = try call.string(0)
    try budget.spend(bytes: text.utf8.count)
    return .string(text.quotedForCEL)
  }

  private static func format(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    try .string(Format.apply(call.string(0), to: call.list(1), &budget))
  }
}
