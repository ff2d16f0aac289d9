import JSON
import Simulation
import TestSupport
import Testing

struct LexiconTests {
  @Test func topicsAreFoundInTheOrderOfTheFile() {
    let lexicon = Lexicon.make(["zip": ["zip( code)?", "postal code"], "order": ["order number"], "name": ["name"]])
    #expect(lexicon.names == ["zip", "order", "name"])
    #expect(lexicon.topics(in: "Your NAME and your postal code, please") == ["zip", "name"])
    #expect(lexicon.topics(in: "Your zipper is broken") == [])
    #expect(Lexicon().topics(in: "name") == [])
  }

  @Test func aPatternThatGivesUpIsNotFound() throws {
    let lexicon = Lexicon([
      (name: "slow", patterns: [try Pattern("(a|aa|a?)+$")]), (name: "fast", patterns: [try Pattern("b")]),
    ])
    #expect(lexicon.topics(in: String(repeating: "a", count: 200) + "b!") == ["fast"])
  }
}
