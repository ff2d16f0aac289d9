/// Steele, Lea and Flood's generator: the same numbers from the same seed on every platform and with every toolchain,
/// which the standard library's `random(in:using:)` does not promise.
struct SplitMix64 {
  private var state: UInt64

  /// A stream of its own for each named thing, so that adding a product or a customer changes nobody else.
  init(seed: UInt64, of name: String) {
    // FNV-1a
    state = name.utf8.reduce(seed ^ 0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A whole number in a range.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    let width = UInt64(range.upperBound - range.lowerBound + 1)
    return range.lowerBound + Int(next().multipliedFullWidth(by: width).high)
  }

  /// True so many times in a hundred.
  mutating func chance(_ percent: Int) -> Bool { number(in: 1...100) <= percent }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[number(in: 0...elements.count - 1)]
  }

  /// So many of the elements, in the order in which they stand.
  mutating func sample<Element>(_ count: Int, of elements: [Element]) -> [Element] {
    var positions = Array(elements.indices)
    for index in positions.indices.dropLast() {
      positions.swapAt(index, number(in: index...positions.count - 1))
    }
    return positions.prefix(count).sorted().map { elements[$0] }
  }

  /// So many digits of which the first is not zero.
  mutating func digits(_ count: Int) -> String {
    (0..<count).map { String(number(in: ($0 == 0 ? 1 : 0)...9)) }.joined()
  }
}
