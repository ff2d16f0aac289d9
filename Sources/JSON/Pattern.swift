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

  /// The library reports its progress every few thousand steps; this many reports are a few hundredths of a second.
  private static let mostReports = 200

  /// Compiles an expression in ICU's syntax, which contains nearly all of RE2's.
  public init(_ source: String, ignoringCase: Bool = false) throws(Failure) {
    self.source = source
    let options: NSRegularExpression.Options = ignoringCase ? [.caseInsensitive] : []
    do { expression = try NSRegularExpression(pattern: source, options: options) } catch { throw .malformed(source) }
  }

  /// Whether the expression matches anywhere in a text.
  public func matches(_ text: String) throws(Failure) -> Bool {
    try firstMatch(in: text) != nil
  }

  /// Where the expression first matches in a text.
  public func firstMatch(in text: String) throws(Failure) -> Range<String.Index>? {
    var found: NSRange?
    var reports = 0
    let whole = NSRange(text.startIndex..., in: text)
    expression.enumerateMatches(in: text, options: [.reportProgress], range: whole) { result, _, stop in
      if let result { found = result.range } else { reports += 1 }
      stop.pointee = ObjCBool(result != nil || reports > Self.mostReports)
    }
    if found == nil, reports > Self.mostReports { throw .tooManySteps(source) }
    return found.flatMap { Range($0, in: text) }
  }
}
