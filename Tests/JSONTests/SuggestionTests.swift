import JSON
import Testing

struct SuggestionTests {
  @Test(arguments: [
    ("contain", "contains"), ("colour", "color"), ("stauts", "status"), ("ORDER_ID", "order_id"), ("prise", "price"),
    ("maxItem", "maxItems"), ("nam", "name"), ("add", "and"),
  ])
  func theNearestWordIsFound(word: String, meant: String) {
    let words = ["contains", "color", "status", "order_id", "price", "minItems", "maxItems", "name", "and"]
    #expect(closest(to: word, among: words) == meant)
  }

  @Test(arguments: ["", "x", "banana", "or", "order"])
  func wordsThatAreFarAwayAreNotSuggested(word: String) {
    #expect(closest(to: word, among: ["contains", "status", "order_id", "a"]) == nil)
  }

  @Test func theFirstOfEquallyNearWordsWins() {
    #expect(closest(to: "item", among: ["items", "itema"]) == "items")
    #expect(closest(to: "itms", among: ["itmss", "items"]) == "itmss")
    #expect(closest(to: "item", among: [] as [String]) == nil)
  }

  @Test func aNearerWordLaterInTheListWins() {
    #expect(closest(to: "address1", among: ["address_", "addresses", "address1x", "address2"]) == "address_")
    #expect(closest(to: "adress2", among: ["address1", "address2"]) == "address2")
  }
}
