import Testing

@testable import Simulation

struct PhrasebookTests {
  private func lines(_ line: (inout Phrasebook) -> String) -> Set<String> {
    Set(
      (0..<100).map { seed in
        var book = Phrasebook(seed: UInt64(seed))
        return line(&book)
      })
  }

  @Test func goalsReadAsWishes() {
    #expect(lines { $0.opening("Cancel my order") }.allSatisfy { $0.hasSuffix(" cancel my order.") })
    #expect(lines { $0.opening("Know why it broke?") }.allSatisfy { $0.hasSuffix(" know why it broke?") })
  }

  @Test func agreementsAreReadAsAYesAndDisagreementsAreNot() {
    #expect(lines { $0.agreement() }.allSatisfy { Utterance($0).agrees })
    #expect(lines { $0.disagreement("Cancel it.") }.allSatisfy { !Utterance($0).agrees })
    #expect(lines { $0.objection("Cancel it.") }.allSatisfy { !Utterance($0).agrees })
  }

  @Test(arguments: [StopReason.Ending.satisfied, .gaveUp, .transferred, .outOfScope])
  func farewellsAreReadAsFarewells(ending: StopReason.Ending) {
    #expect(lines { $0.farewell(ending) }.allSatisfy { Utterance($0).takesLeave })
  }

  @Test func noLineIsReadAsAFarewellByMistake() {
    #expect(lines { $0.opening("Cancel it.") }.allSatisfy { !Utterance($0).takesLeave })
    #expect(lines { $0.repetition("Cancel it.", times: 1) }.allSatisfy { !Utterance($0).takesLeave })
  }
}
