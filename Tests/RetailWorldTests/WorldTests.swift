import Foundation
import JSON
import Testing

@testable import retail_world

struct WorldTests {
  private let world = World(seed: RetailWorldCommand.seed)

  @Test func theCommittedFileIsWhatTheGeneratorPrints() throws {
    let file = Folder.pack.appending(path: "world.json")
    let committed = try String(contentsOf: file, encoding: .utf8)
    #expect(committed == Page(world.value).text + "\n", "`swift run retail-world` prints something else")
  }

  @Test func thereIsEnoughToGetLostIn() {
    #expect(world.products.count >= 50)
    #expect(world.customers.count >= 80)
    #expect(world.orders.count >= 200)
    #expect(world.products.allSatisfy { 6...12 ~= $0.variants.count })
    #expect(world.customers.allSatisfy { 1...3 ~= $0.payments.count })
  }

  @Test func everyNumberIsGivenOnce() {
    let numbers =
      world.products.map(\.id) + world.products.flatMap(\.variants).map(\.id) + world.customers.map(\.id)
      + world.customers.map(\.email) + world.customers.flatMap(\.payments).map(\.id) + world.orders.map(\.id)
      + world.orders.flatMap(\.parcels).map(\.tracking)
    #expect(Set(numbers).count == numbers.count)
  }

  @Test func numbersLookLikeTheShops() throws {
    let shapes = [
      (try Pattern("^[1-9][0-9]{9}$"), world.products.map(\.id) + world.products.flatMap(\.variants).map(\.id)),
      (try Pattern("^[a-z_]+_[0-9]{4}$"), world.customers.map(\.id)),
      (try Pattern("^#W[0-9]{7}$"), world.orders.map(\.id)),
      (try Pattern("^(credit_card|gift_card|paypal)_[0-9]{7}$"), world.customers.flatMap(\.payments).map(\.id)),
      (try Pattern("^[0-9]{5}$"), world.customers.map(\.address.zip)),
    ]
    for (pattern, texts) in shapes {
      for text in texts { #expect(try pattern.matches(text), "\(text)") }
    }
  }

  @Test func everyOrderIsPaidByItsCustomer() throws {
    for order in world.orders {
      let customer = try #require(world.customers.first { $0.id == order.customer })
      #expect(customer.payments.contains { $0.id == order.paid }, "\(order.id)")
    }
  }

  @Test func customersCanBeToldApartByNameAndZip() {
    let seen = world.customers.map { "\($0.first) \($0.last) \($0.address.zip)".lowercased() }
    #expect(Set(seen).count == seen.count)
  }

  @Test func anotherSeedLeavesWhatScenariosUseAlone() {
    let other = World(seed: 1)
    #expect(other.value != world.value)
    #expect(zip(other.products, world.products).prefix { $0.value == $1.value }.count == PinnedProducts.all.count)
    #expect(other.orders.map(\.id).starts(with: world.orders.map(\.id).prefix(40)))
    #expect(zip(other.orders, world.orders).prefix(40).allSatisfy { $0.value == $1.value })
  }
}
