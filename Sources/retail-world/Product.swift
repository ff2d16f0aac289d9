import JSON
import Simulation

/// A type of product with the variants in which it is sold.
struct Product {
  let id: String
  let name: String
  let variants: [Variant]

  var value: Value {
    [
      "name": .string(name), "product_id": .string(id),
      "variants": .object(Object(variants.map { Object.Entry(key: $0.id, value: $0.value) })),
    ]
  }
}

extension Product {
  /// A product with made-up variants. Later values of the first option cost more.
  init(_ kind: ProductKind, seed: UInt64) {
    var stream = SplitMix64(seed: seed, of: "product/" + kind.name)
    id = stream.digits(10)
    name = kind.name
    let combinations = kind.combinations
    let chosen = stream.sample(min(stream.number(in: 6...12), combinations.count), of: combinations)
    variants = chosen.map { options in
      let step = kind.options[0].values.firstIndex(of: options[0].value) ?? 0
      let cents = kind.cents * (100 + 7 * step) / 100
      return Variant(
        id: stream.digits(10), options: options, cents: cents + stream.number(in: (-cents / 30)...(cents / 30)),
        isAvailable: stream.chance(82))
    }
  }
}
