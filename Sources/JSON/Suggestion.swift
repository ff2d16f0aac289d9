/// The candidate that a misspelt word most probably meant: the one with the fewest edits between them, if these are at
/// most a third of the length. Case does not count, two swapped letters are one edit, the first of equals wins.
public func closest(to word: String, among candidates: some Sequence<String>) -> String? {
  let letters = Array(word.lowercased())
  var best: (edits: Int, candidate: String)?
  for candidate in candidates {
    let others = Array(candidate.lowercased())
    let most = min(max(letters.count, others.count) / 3, (best?.edits ?? .max) - 1)
    guard abs(letters.count - others.count) <= most else { continue }
    let edits = edits(between: letters, and: others)
    if edits <= most { best = (edits, candidate) }
  }
  return best?.candidate
}

/// Insertions, deletions, replacements and swaps of neighbours (the "optimal string alignment" distance).
private func edits(between left: [Character], and right: [Character]) -> Int {
  guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in 1...left.count {
    var current = [row]
    for column in 1...right.count {
      let isSame = left[row - 1] == right[column - 1]
      var edits = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
      if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
        edits = min(edits, beforeLast[column - 2] + 1)
      }
      current.append(edits)
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}

/// ` Did you mean 'x'?` for the end of a sentence about an unknown word, or nothing.
public func suggestion(for word: String, among candidates: some Sequence<String>) -> String {
  closest(to: word, among: candidates).map { ". Did you mean '\($0)'?" } ?? ""
}
