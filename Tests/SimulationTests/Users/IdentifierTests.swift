import Testing

@testable import Simulation

struct IdentifierTests {
  @Test(arguments: [
    ("Cancel order #W1000001, please.", ["W1000001"]),
    ("order w1000001?", ["W1000001"]),
    ("“#W1000001”, (#W1000002); #W1000003's and #W1000004’s", ["W1000001", "W1000002", "W1000003", "W1000004"]),
    ("**#W1000001** or `#W1000002`", ["W1000001", "W1000002"]),
    ("It costs $1299.00, or €1200, or 19.60, or 1,250 dollars.", []),
    ("On 2026-03-14, 3/14/2026 or 14.03.2026", []),
    ("in 5 to 7 days, card ending in 123", []),
    ("card ending in 4242.", ["4242"]),
    ("AB-1234-X and 60614", ["AB-1234-X", "60614"]),
    ("write to noor1203@example.net", []),
    ("", []),
  ])
  func identifiersAreWordsWithDigits(text: String, found: [String]) {
    #expect(Identifier.all(in: text).map(\.text) == found)
  }

  @Test func identifiersOfOneKindHaveOneShape() {
    let shapes = Identifier.all(in: "#W1000001 #W2000002 AB-1234-X 60614").map(\.shape)
    #expect(shapes == ["a0000000", "a0000000", "aa-0000-a", "00000"])
  }
}
