import JSON
import Simulation

/// Somebody who has an account with the shop.
struct Customer {
  let id: String
  let first: String
  let last: String
  let email: String
  let address: Address
  let payments: [PaymentMethod]

  /// The profile, with the numbers of the customer's orders.
  func value(orders: [String]) -> Value {
    [
      "user_id": .string(id), "name": ["first_name": .string(first), "last_name": .string(last)],
      "address": address.value, "email": .string(email),
      "payment_methods": .object(Object(payments.map { Object.Entry(key: $0.id, value: $0.value) })),
      "orders": .array(orders.map { .string($0) }),
    ]
  }
}

extension Customer {
  /// The made-up customer with this number.
  init(number: Int, seed: UInt64) {
    var stream = SplitMix64(seed: seed, of: "customer/\(number)")
    let culture = Names.cultures[number % Names.cultures.count]
    first = culture.given[number / Names.cultures.count % culture.given.count]
    last = stream.pick(culture.family)
    id = "\(first)_\(last)_\(stream.digits(4))".lowercased()
    email = "\(first).\(last)\(stream.number(in: 10...9999))@\(stream.pick(["example.com", "example.net"]))"
      .lowercased()
    address = Address(from: &stream)
    payments = PaymentMethod.some(from: &stream)
  }
}
