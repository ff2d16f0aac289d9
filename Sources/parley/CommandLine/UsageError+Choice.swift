extension UsageError {
  /// A word that is none of an option's choices. Fewer than six choices are listed; of more, the nearest is named.
  init(_ word: String, isNoneOf choices: [String], for option: String) {
    let nearest = UsageError("'\(option)' does not know '\(word)'", for: word, among: choices)
    guard choices.count < 6, let last = choices.last else { self = nearest; return }
    let others = choices.dropLast().map { "'\($0)'" }.joined(separator: ", ")
    let list = others.isEmpty ? "'\(last)'" : "\(others) or '\(last)'"
    self.init("'\(option)' takes \(list), not '\(word)'", for: word, among: choices)
  }
}
