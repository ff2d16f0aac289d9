import JSON

/// One way in which a product is sold.
struct Variant {
  typealias Option = (name: String, value: String)

  let id: String
  let options: [Option]
  let cents: Int
  let isAvailable: Bool

  var value: Value {
    ["item_id": .string(id), "options": optionsValue, "available": .bool(isAvailable), "price": .dollars(cents)]
  }

  var optionsValue: Value {
    .object(Object(options.map { Object.Entry(key: $0.name, value: .string($0.value)) }))
  }
}

extension Value {
  /// An amount of money as the shop writes it.
  static func dollars(_ cents: Int) -> Value { .double(Double(cents) / 100) }
}
