/// Finds one sequence in another in time proportional to their lengths, whatever they contain
/// (Knuth, Morris and Pratt, 1977).
struct Search<Element: Equatable> {
  private let needle: [Element]
  /// For each prefix of the needle, how much of it may stay when the next element does not fit.
  private let borders: [Int]

  init(_ needle: some Sequence<Element>) {
    self.needle = Array(needle)
    var borders = [0]
    var length = 0
    for element in self.needle.dropFirst() {
      while length > 0, element != self.needle[length] { length = borders[length - 1] }
      if element == self.needle[length] { length += 1 }
      borders.append(length)
    }
    self.borders = borders
  }

  /// Where the needle first begins at or after a position; an empty needle is everywhere.
  func first(in hay: [Element], from start: Int = 0) -> Int? {
    guard !needle.isEmpty else { return start }
    var matched = 0
    for position in start..<max(start, hay.count) {
      while matched > 0, hay[position] != needle[matched] { matched = borders[matched - 1] }
      if hay[position] == needle[matched] { matched += 1 }
      if matched == needle.count { return position - matched + 1 }
    }
    return nil
  }
}
