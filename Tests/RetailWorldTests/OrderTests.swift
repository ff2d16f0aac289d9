import JSON
import Testing

@testable import retail_world

struct OrderTests {
  private let item = Order.Item(
    product: PinnedProducts.all[0], variant: PinnedProducts.all[0].variants[0])

  private func order(_ status: Order.Status, changes: [Order.Payment] = []) -> Order {
    Order(
      id: "#W0000001", customer: "noor_haddad_0001", address: Address("1 Elm Street", "", "Boise", "ID", "83702"),
      items: [item], status: status, parcels: [("100000000001", 1)], changes: changes, paid: "paypal_0000001")
  }

  @Test func optionalKeysAreAbsentUntilSet() throws {
    #expect(try #require(order(.pending).value.object).keys.last == "payment_history")
    #expect(order(.cancelled).value["cancel_reason"] == "no longer needed")
  }

  @Test func whatWasCancelledWasPaidBack() {
    let history = order(.cancelled).value["payment_history"]
    #expect(history?[0]?["transaction_type"] == "payment")
    #expect(history?[1]?["transaction_type"] == "refund")
    #expect(history?[0]?["amount"] == history?[1]?["amount"])
  }

  @Test func paymentsAddUpToThePricesOfTheItems() {
    let extra = Order.Payment(isRefund: false, cents: 100, method: "paypal_0000001")
    let history = order(.modified, changes: [extra]).value["payment_history"]
    #expect(history?[0]?["amount"] == .dollars(item.variant.cents - 100))
    #expect(history?[1]?["amount"] == 1)
  }

  @Test func aParcelNamesWhatIsInIt() {
    let parcel = order(.delivered).value["fulfillments"]?[0]
    #expect(parcel?["tracking_id"] == ["100000000001"])
    #expect(parcel?["item_ids"] == [.string(item.variant.id)])
  }
}
