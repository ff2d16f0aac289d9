import Testing

@testable import parley

struct SynopsisTests {
  @Test(
    arguments: [
      ("", [], 0), ("RUN", ["RUN"], 1), ("RUN [TRIAL]", ["RUN"], 2), ("A|B…", ["A|B"], nil), ("[A…]", [], nil),
      ("RUN RUN", ["RUN", "RUN"], 2),
    ] as [(Synopsis, [String], Int?)])
  func itSaysHowManyPositionalsThereMayBe(synopsis: Synopsis, needed: [String], most: Int?) {
    #expect(synopsis.needed == needed)
    #expect(synopsis.most == most)
  }
}
