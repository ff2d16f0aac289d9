import JSON
import Testing

@testable import Simulation

struct PhrasesTests {
  private static let all: [(name: String, patterns: [Pattern], example: String)] = [
    ("proposal", Phrases.proposal, "Shall I?"), ("claim", Phrases.claim, "It has been done."),
    ("refusal", Phrases.refusal, "I can't."), ("transfer", Phrases.transfer, "I am transferring you."),
    ("offer", Phrases.offer, "Anything else?"), ("request", Phrases.request, "Please provide it."),
    ("courtesy", Phrases.courtesy, "Thank you"), ("leave", Phrases.leave, "Goodbye"), ("yes", Phrases.yes, "Yes."),
    ("no", Phrases.no, "No."),
  ]

  /// A pattern with a mistake would be dropped without a word.
  @Test(arguments: all.indices)
  func everyPatternCompilesAndFindsItsExample(index: Int) {
    let (name, patterns, example) = Self.all[index]
    #expect(patterns.count == 1, "\(name)")
    #expect(patterns.found(in: example), "\(name)")
    #expect(!patterns.found(in: "The lamp is white"), "\(name)")
  }

  @Test func phrasesAreWholeWordsInAnyCaseWithAnyApostrophe() {
    #expect(Utterance("I CAN’T").refuses)
    #expect(!Phrases.yes.found(in: "eyes"))
    #expect(!Phrases.no.found(in: "nothing, piano, note"))
  }
}
