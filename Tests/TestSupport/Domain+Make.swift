import JSON
import Simulation

extension Domain {
  /// A small shop where the user speaks first, with a few topics.
  public static func make(
    opening: Opening = Opening(seat: .user), policy: String = "Be kind.", transferTool: String? = "hand_over",
    topics: Lexicon = .make()
  ) -> Domain {
    Domain(
      name: "shop", about: "A small shop.", now: "2026-03-14T10:00:00Z", opening: opening, policy: policy,
      transferTool: transferTool, topics: topics)
  }
}

extension Lexicon {
  /// Topics with their patterns; without any, those that a shop needs.
  public static func make(_ topics: KeyValuePairs<String, [String]> = [:]) -> Lexicon {
    let shop: KeyValuePairs = [
      "name": ["name"], "zip": ["zip( code)?", "postal code"], "email": ["e-?mail"],
      "order": ["order number", "which order"],
      "reason": ["reason", "why"], "payment_method": ["payment method", "card"],
    ]
    return Lexicon(
      (topics.isEmpty ? shop : topics).map { topic in
        (topic.key, topic.value.compactMap { try? Pattern("\\b(?:\($0))\\b", ignoringCase: true) })
      })
  }
}
