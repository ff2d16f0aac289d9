import JSON
import Simulation

/// How a customer pays and is paid back.
enum PaymentMethod {
  case creditCard(id: String, brand: String, lastFour: String)
  case paypal(id: String)
  case giftCard(id: String, cents: Int)

  var id: String {
    switch self {
    case .creditCard(let id, _, _), .paypal(let id), .giftCard(let id, _): id
    }
  }

  var value: Value {
    switch self {
    case .creditCard(let id, let brand, let lastFour):
      ["source": "credit_card", "id": .string(id), "brand": .string(brand), "last_four": .string(lastFour)]
    case .paypal(let id): ["source": "paypal", "id": .string(id)]
    case .giftCard(let id, let cents): ["source": "gift_card", "id": .string(id), "balance": .dollars(cents)]
    }
  }
}

extension PaymentMethod {
  /// One to three methods, no two of a kind except cards.
  static func some(from stream: inout SplitMix64) -> [PaymentMethod] {
    stream.sample(stream.number(in: 1...3), of: ["credit_card", "credit_card", "paypal", "gift_card"]).map { kind in
      let id = "\(kind)_\(stream.digits(7))"
      return switch kind {
      case "paypal": .paypal(id: id)
      case "gift_card": .giftCard(id: id, cents: stream.number(in: 0...14_000))
      default: .creditCard(id: id, brand: stream.pick(["visa", "mastercard", "amex"]), lastFour: stream.digits(4))
      }
    }
  }
}
