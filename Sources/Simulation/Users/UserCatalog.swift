import JSON

/// The kinds of user that may go on when no move of the script applies.
public struct UserCatalog {
  /// One kind of user.
  public struct Entry: Sendable {
    /// The word used in scenarios and on the command line.
    public let name: String
    /// One sentence for `--help`.
    public let about: String
    /// Seats the user for one trial.
    public let make: @Sendable (Briefing) -> any Participant
  }

  /// All kinds. To add one, write `<Name>User.swift` beside this file and add its line here.
  public static let entries: [Entry] = [
    Entry(name: "agenda", about: "pursues the goal and answers what it is asked, without a model") { .agenda($0) },
    Entry(name: "end", about: "hangs up when the script has nothing more to say") { _ in .hangUp },
  ]

  /// The kind with a name.
  public static func entry(named name: String) -> Entry? {
    entries.first { $0.name == name }
  }

  static func name(in node: inout Node) -> String? {
    guard let name = node.text() else { return nil }
    if entry(named: name) == nil {
      node.report("'\(name)' is not one of \(entries.map { "'\($0.name)'" }.joined(separator: ", "))")
    }
    return name
  }

  /// The user of a scenario: its moves, then whoever goes on after them. `otherwise` overrides the scenario's choice.
  public static func user(for briefing: Briefing, otherwise: Entry? = nil) -> any Participant {
    let profile = briefing.scenario.user
    let fallback = (otherwise ?? entry(named: profile.otherwise))?.make(briefing) ?? .hangUp
    return profile.moves.isEmpty ? fallback : .scripted(briefing, otherwise: fallback)
  }
}
