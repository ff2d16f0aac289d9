import Foundation

/// A word with digits in it that stands for one thing, such as an order number.
struct Identifier: Hashable {
  let text: String

  /// Letters become `a`, digits `0`: identifiers of one kind look the same.
  var shape: String {
    String(text.map { $0.isNumber ? "0" : $0.isLetter ? "a" : $0 })
  }

  /// The identifiers of a text, in capitals and without a leading `#`, which people often leave out. Prices, dates and
  /// short numbers are none.
  static func all(in text: String) -> [Identifier] {
    text.split { $0.isWhitespace || ",;:!?()[]\"'“”‘’`*".contains($0) }.compactMap { word in
      let word = word.trimmingCharacters(in: CharacterSet(charactersIn: ".#"))
      guard word.filter(\.isNumber).count >= 4, !word.contains(where: { $0 == "." || $0.isCurrencySymbol }),
        !isDate(word)
      else { return nil }
      return Identifier(text: word.uppercased())
    }
  }

  private static func isDate(_ word: String) -> Bool {
    let parts = word.split(omittingEmptySubsequences: false) { "-/".contains($0) }
    return parts.count == 3 && word.count <= 10 && parts.allSatisfy { 1...4 ~= $0.count && $0.allSatisfy(\.isNumber) }
  }
}
