import Simulation
import TestSupport
import Testing

struct UserCatalogTests {
  @Test func everyKindIsFoundByItsName() {
    #expect(UserCatalog.entries.map(\.name) == ["agenda", "end"])
    for entry in UserCatalog.entries { #expect(UserCatalog.entry(named: entry.name)?.about == entry.about) }
    #expect(UserCatalog.entry(named: "nobody") == nil)
  }

  @Test func withoutMovesTheOtherwiseHasTheWordFromTheStart() throws {
    let ended = UserCatalog.user(for: try .make("{ user: { goal: 'x', otherwise: 'end' } }"))
    #expect(ended is HangUpUser)
    #expect(UserCatalog.user(for: try .make("{ user: { goal: 'x' } }")) is AgendaUser)
    #expect(UserCatalog.user(for: try .make("{ user: { moves: [{ say: 'x' }] } }")) is ScriptedUser)
  }
}
