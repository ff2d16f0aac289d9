/// The agents that need no model: one that is right and several that are wrong in a known way.
public struct AgentCatalog {
  /// One agent in stock.
  public struct Entry: Sendable {
    /// The word for `--agent`.
    public let name: String
    /// One sentence for `--help`.
    public let about: String
    /// Seats the agent for one trial.
    public let make: @Sendable (Briefing) -> any Participant
  }

  /// All agents. To add one, write `<Name>Agent.swift` beside this file and add its line here.
  public static let entries: [Entry] = [
    Entry(name: "reference", about: "identifies, proposes, asks for a yes, and does what the scenario's reference says")
    {
      .reference($0)
    },
    Entry(name: "idle", about: "is polite and does nothing") { _ in .idle },
    Entry(name: "transfer", about: "hands every customer over at once") { .transfer($0) },
    Entry(name: "yes-man", about: "says that it is done and does nothing") { _ in .yesMan },
    Entry(name: "hasty", about: "does what the reference says without asking anybody") { .hasty($0) },
    Entry(name: "sloppy", about: "does what the reference says, but for the last change") { .sloppy($0) },
  ]

  /// The agent with a name.
  public static func entry(named name: String) -> Entry? {
    entries.first { $0.name == name }
  }
}
