import JSON
import Simulation

/// The shop's data: what the scenarios need, written by hand, and enough made-up data around it to get lost in.
struct World {
  let products: [Product]
  let customers: [Customer]
  let orders: [Order]

  /// Everything made up follows from the seed; what the scenarios use does not.
  init(seed: UInt64) {
    let madeUp = (0..<90).map { Customer(number: $0, seed: seed) }
    products = PinnedProducts.all + ProductKind.all.map { Product($0, seed: seed) }
    customers = PinnedCustomers.all + madeUp
    orders =
      PinnedOrders.all(products: PinnedProducts.all, customers: PinnedCustomers.all)
      + madeUp.flatMap { [products] customer in
        var stream = SplitMix64(seed: seed, of: "orders/" + customer.id)
        return (0..<stream.number(in: 1...3)).map { Order(number: $0, of: customer, from: products, seed: seed) }
      }
  }

  var value: Value {
    let ordersOf = Dictionary(grouping: orders, by: \.customer).mapValues { $0.map(\.id) }
    return [
      "products": .object(Object(products.map { .init(key: $0.id, value: $0.value) })),
      "users": .object(Object(customers.map { .init(key: $0.id, value: $0.value(orders: ordersOf[$0.id] ?? [])) })),
      "orders": .object(Object(orders.map { .init(key: $0.id, value: $0.value) })),
    ]
  }
}
