import CEL
import JSON
import Simulation
import TestSupport
import Testing

struct UserProfileTests {
  private func profile(_ user: String) throws -> UserProfile { try Scenario.make("{ user: \(user) }").user }

  @Test func whatIsNotSaidHasASensibleValue() throws {
    let user = try profile("{ goal: 'Cancel it.' }")
    #expect(user.goals == ["Cancel it."])
    #expect(user.persona == "")
    #expect(user.known.isEmpty)
    #expect(user.unknown == [])
    #expect(user.refuse.isEmpty)
    #expect(user.patience == 3)
    #expect(user.moves.isEmpty)
    #expect(user.otherwise == "agenda")
  }

  @Test func everythingIsReadAsItStands() throws {
    let user = try profile(
      """
      {
        persona: 'Brief.', goal: ['Cancel it.', 'Return it.'], known: { zip: '60614', name: 'Noor' }, unknown: ['email'],
        refuse: ['gift card'], patience: 1, otherwise: 'end',
        moves: [{ say: 'Hi' }, { when: "asks('zip')", say: 'No.', times: 2, end: 'gave_up' }, { end: 'satisfied' }],
      }
      """)
    #expect(user.persona == "Brief.")
    #expect(user.goals == ["Cancel it.", "Return it."])
    #expect(user.known.keys == ["zip", "name"])
    #expect(user.unknown == ["email"])
    #expect(user.refuse.map(\.source) == ["gift card"])
    #expect(user.patience == 1)
    #expect(user.otherwise == "end")
    #expect(user.moves.map(\.say?.source) == ["Hi", "No.", nil])
    #expect(user.moves.map(\.times) == [1, 2, 1])
    #expect(user.moves.map(\.ending) == [nil, .gaveUp, .satisfied])
  }

  @Test func aMoveWithAConditionMayBeMadeAgainAndAgain() throws {
    #expect(try profile("{ moves: [{ when: 'turn > 1', say: 'Hm.' }] }").moves.map(\.times) == [.max])
  }

  @Test func withoutTopicsEveryFactIsAllowed() throws {
    let scenario = try Scenario.make("{ user: { goal: 'x', known: { shoe: 44 } } }", domain: .make(topics: Lexicon()))
    #expect(scenario.user.known["shoe"] == 44)
  }
}
