import TestSupport
import Testing

@testable import CEL

struct DecimalsTests {
  @Test(arguments: [
    (10, "10"), (0.1, "0.1"), (-0.0, "-0"), (1e21, "1e+21"), (1e20, "100000000000000000000"), (1e-6, "0.000001"),
    (1e-7, "1e-07"), (123.456, "123.456"), (-1.5e-9, "-1.5e-09"), (.leastNonzeroMagnitude, "5e-324"),
    (.infinity, "Infinity"),
    (1.7976931348623157e308, "1.7976931348623157e+308"), (0.30000000000000004, "0.30000000000000004"), (100, "100"),
  ])
  func numbersAreShort(_ number: Double, _ expected: String) {
    #expect(Decimals.shortest(number) == expected)
  }

  @Test func shortNumbersReadBack() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<5000 {
      let number = Double(bitPattern: generator.next())
      guard number.isFinite else { continue }
      #expect(Decimals.parse(Decimals.shortest(number)) == number)
      #expect(Decimals.parse(Decimals.shortest(number, positionalUpTo: 400)) == number)
    }
  }

  @Test(arguments: ["", " 1", "0x10", "1_000", "1e999", "nan(1)", "-nan", "infinit", "١"])
  func otherTextsAreNoNumbers(_ text: String) {
    #expect(Decimals.parse(text) == nil)
  }
}
