import Simulation
import Testing

struct AgentCatalogTests {
  @Test func everyAgentIsFoundByItsName() {
    #expect(AgentCatalog.entries.map(\.name) == ["reference", "idle", "transfer", "yes-man", "hasty", "sloppy"])
    for entry in AgentCatalog.entries { #expect(AgentCatalog.entry(named: entry.name)?.about == entry.about) }
    #expect(AgentCatalog.entry(named: "Reference") == nil)
  }
}
