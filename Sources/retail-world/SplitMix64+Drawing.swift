import Simulation

extension SplitMix64 {
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
