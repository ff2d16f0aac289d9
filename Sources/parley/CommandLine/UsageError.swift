import JSON

/// A command line that makes no sense. The hint at `--help` is added where it is printed.
struct UsageError: Error, Equatable, CustomStringConvertible {
  /// One sentence, lower case, with names in single quotes.
  let message: String

  init(_ message: String) {
    self.message = message
  }

  /// Adds `Did you mean …?` when one of the candidates is near the word that nobody knows.
  init(_ message: String, for word: String, among candidates: [String]) {
    self.message = message + suggestion(for: word, among: candidates)
  }

  var description: String { message }
}
