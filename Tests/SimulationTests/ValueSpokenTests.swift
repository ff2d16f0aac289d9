import JSON
import Testing

@testable import Simulation

struct ValueSpokenTests {
  private static let address: Value = [
    "street": "77 Garden Street", "city": "Hoboken", "zip": "07030", "floors": [1, 2.5], "gate": .null, "lift": true,
  ]

  @Test func valuesAreSpokenWithoutTheirKeys() {
    #expect(Self.address.spoken == "77 Garden Street, Hoboken, 07030, 1, 2.5, null, true")
    #expect(Value.string("a \"b\"").spoken == "a \"b\"")
  }

  @Test func leavesAreTheTextsAndNumbersInside() {
    #expect(Self.address.leaves == ["77 Garden Street", "Hoboken", "07030", "1", "2.5"])
  }

  @Test func topicsAreSpokenWithoutUnderscores() {
    #expect("payment_method".spoken == "payment method")
  }
}
