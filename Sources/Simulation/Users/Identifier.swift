/// A word with digits in it that stands for one thing, such as an order number.
struct Identifier: Hashable {
  let text: String

  /// Letters become `a`, digits `0`: identifiers of one kind look the same.
  var shape: String {
    String(text.map { $0.isNumber ? "0" : $0.isLetter ? "a" : $0 })
  }

  /// The identifiers of a text. Prices, dates and short numbers are none.
  static func all(in text: String) -> [Identifier] {
    text.split { $0.isWhitespace || ",;:!?()\"'".contains($0) }.compactMap { word in
      var word = word
      while let last = word.last, last == "." { word.removeLast() }
      guard word.filter(\.isNumber).count >= 4, !word.contains("$"), !word.contains(".") else { return nil }
      return Identifier(text: word.uppercased())
    }
  }
}
