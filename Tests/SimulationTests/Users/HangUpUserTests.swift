import Testing

@testable import Simulation

struct HangUpUserTests {
  @Test func itLeavesWithoutAWord() {
    var user = HangUpUser()
    #expect(user.takeTurn(View([.message(from: .agent, text: "Hello?")], for: .user)) == Turn(ending: .gaveUp))
  }
}
