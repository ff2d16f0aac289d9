import JSON

extension Node {
  /// A seed, which stands in files as text: many readers of JSON lose the last digits of numbers as large as these.
  mutating func seed() -> UInt64? {
    guard let text = text() else { return nil }
    if let seed = UInt64(text) { return seed }
    report("'\(text)' is not a whole number from 0 to \(UInt64.max)")
    return nil
  }
}
