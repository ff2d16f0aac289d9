import JSON
import Simulation

/// What a customer bought at one time.
struct Order {
  enum Status: String {
    case pending, processed, delivered, cancelled
    case modified = "pending (item modified)"
  }

  let id: String
  let customer: String
  let address: Address
  let items: [Item]
  let status: Status
  /// The parcels: a tracking number and how many of the items, in order, are in it.
  let parcels: [(tracking: String, count: Int)]
  /// What was paid or refunded after the order was placed.
  var changes: [Payment] = []
  let paid: String

  /// One of the things in an order: a variant with the product it belongs to.
  struct Item {
    let product: Product
    let variant: Variant
  }

  /// Money that went to the shop, or back from it.
  struct Payment {
    let isRefund: Bool
    let cents: Int
    let method: String
  }

  var cents: Int { items.reduce(0) { $0 + $1.variant.cents } }
}

// MARK: - JSON

extension Order {
  var value: Value {
    var object = Object()
    object["order_id"] = .string(id)
    object["user_id"] = .string(customer)
    object["address"] = address.value
    object["items"] = .array(items.map(\.value))
    object["status"] = .string(status.rawValue)
    object["fulfillments"] = .array(fulfillments)
    object["payment_history"] = .array(history.map(\.value))
    if status == .cancelled { object["cancel_reason"] = "no longer needed" }
    return .object(object)
  }

  private var history: [Payment] {
    // What was exchanged for something dearer or cheaper was paid at its old price first.
    let balance = changes.reduce(0) { $0 + ($1.isRefund ? -$1.cents : $1.cents) }
    let refund = Payment(isRefund: true, cents: cents, method: paid)
    return [Payment(isRefund: false, cents: cents - balance, method: paid)] + changes
      + (status == .cancelled ? [refund] : [])
  }

  private var fulfillments: [Value] {
    var rest = items[...]
    return parcels.map { parcel in
      defer { rest = rest.dropFirst(parcel.count) }
      return [
        "tracking_id": [.string(parcel.tracking)],
        "item_ids": .array(rest.prefix(parcel.count).map { .string($0.variant.id) }),
      ]
    }
  }
}

extension Order.Item {
  var value: Value {
    [
      "name": .string(product.name), "product_id": .string(product.id), "item_id": .string(variant.id),
      "price": .dollars(variant.cents), "options": variant.optionsValue,
    ]
  }
}

extension Order.Payment {
  var value: Value {
    [
      "transaction_type": isRefund ? "refund" : "payment", "amount": .dollars(cents),
      "payment_method_id": .string(method),
    ]
  }
}

// MARK: - Made up

extension Order {
  /// A made-up order of a customer.
  init(number: Int, of customer: Customer, from products: [Product], seed: UInt64) {
    var stream = SplitMix64(seed: seed, of: "order/\(customer.id)/\(number)")
    id = "#W" + stream.digits(7)
    self.customer = customer.id
    address = stream.chance(85) ? customer.address : Address(from: &stream)
    items = stream.sample(stream.number(in: 1...4), of: products).map { product in
      Item(product: product, variant: stream.pick(product.variants))
    }
    status = stream.pick(Self.mix)
    let isSent = status == .processed || status == .delivered
    parcels = isSent ? [(stream.digits(12), items.count)] : []
    paid = stream.pick(customer.payments).id
  }

  /// How often each status occurs.
  private static let mix: [Status] =
    Array(repeating: .delivered, count: 9) + Array(repeating: .pending, count: 6)
    + Array(repeating: .processed, count: 3) + Array(repeating: .cancelled, count: 2)
}
