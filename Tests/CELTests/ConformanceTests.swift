import CEL
import Foundation
import Testing

/// Runs the vectors of the official suite, when they are there.
@Suite(.enabled(if: Vectors.folder != nil, "no vectors: set CEL_VECTORS, or put them in ../shared/conformance/cel"))
struct ConformanceTests {
  /// Cases we do not pass on purpose, by `file/section/name`, with the reason.
  static let knownExceptions: [String: String] = [
    "parse/bytes_literals/triple_single_quoted_unescaped_punctuation": strayBackslash,
    "parse/bytes_literals/triple_double_quoted_unescaped_punctuation": strayBackslash,
  ]

  /// The same literal as a string has the expected value without it.
  private static let strayBackslash = "the expected bytes have a backslash that the expression has not"

  @Test(arguments: Vectors.files)
  func fileAgreesWithTheOfficialSuite(_ file: String) throws {
    for vector in try Vectors.load(file) {
      let outcome = vector.outcome
      if Self.knownExceptions[vector.id] == nil {
        #expect(outcome == nil, "\(vector.id): \(vector.expression): \(outcome ?? "")")
      } else {
        #expect(outcome != nil, "\(vector.id) passes now: remove it from the known exceptions")
      }
    }
  }
}
