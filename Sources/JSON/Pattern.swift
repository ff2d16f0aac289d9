import Foundation

/// A regular expression that cannot hang: a search that takes too many steps is an error, the same on every machine.
public struct Pattern: Sendable, Hashable {
  /// Why a pattern could not be used.
  public enum Failure: Error, Equatable, CustomStringConvertible {
    /// The text is no regular expression.
    case malformed(String)
    /// The search was given up.
    case tooManySteps(String)

    /// The sentence for people.
    public var description: String {
      switch self {
      case .malformed(let source): "'\(source)' is not a regular expression"
      case .tooManySteps(let source): "the regular expression '\(source)' takes too many steps on this text"
      }
    }
  }

  /// The expression as it was written.
  public let source: String
  private let expression: NSRegularExpression

  /// ICU reports once for every place where it starts to match and once for every ten thousand steps it takes from there.
  /// So this many reports more than there are places are too many steps, a few hundredths of a second.
  private static let spareReports = 200

  /// Compiles an expression in ICU's syntax, which contains nearly all of RE2's.
  public init(_ source: String, ignoringCase: Bool = false) throws(Failure) {
    self.source = source
    let options: NSRegularExpression.Options = ignoringCase ? [.caseInsensitive] : []
    // NSRegularExpression takes the empty pattern, which matches everywhere, for a mistake.
    let pattern = source.isEmpty ? "(?:)" : source
    do { expression = try NSRegularExpression(pattern: pattern, options: options) } catch { throw .malformed(source) }
  }

  /// Whether the expression matches anywhere in a text.
  public func matches(_ text: String) throws(Failure) -> Bool {
    try firstMatch(in: text) != nil
  }

  /// The same, adding to `effort` what the search took in tens of thousands of steps, whether it succeeded or not.
  public func matches(_ text: String, effort: inout Int) throws(Failure) -> Bool {
    try firstMatch(in: text, effort: &effort) != nil
  }

  /// Where the expression first matches in a text.
  public func firstMatch(in text: String) throws(Failure) -> Range<String.Index>? {
    var effort = 0
    return try firstMatch(in: text, effort: &effort)
  }

  private func firstMatch(in text: String, effort: inout Int) throws(Failure) -> Range<String.Index>? {
    var found: NSRange?
    var reports = 0
    var isUnfinished = false
    let whole = NSRange(text.startIndex..., in: text)
    let mostReports = whole.length + Self.spareReports
    expression.enumerateMatches(in: text, options: [.reportProgress, .reportCompletion], range: whole) {
      result, flags, stop in
      found = result?.range
      reports += 1
      // An internal error is a stack of places to return to that has grown too high.
      isUnfinished = reports > mostReports || flags.contains(.internalError)
      stop.pointee = ObjCBool(result != nil || isUnfinished)
    }
    effort += reports
    if isUnfinished { throw .tooManySteps(source) }
    return found.flatMap { Range($0, in: text) }
  }
}
