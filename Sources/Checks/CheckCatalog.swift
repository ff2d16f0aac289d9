import JSON
import Simulation

/// The kinds of check that a scenario's `expect` may name.
public struct CheckCatalog {
  /// One kind of check.
  struct Entry: Sendable {
    /// The key in `expect`.
    let key: String
    /// Reads what stands there.
    let read: @Sendable (inout Node, CheckContext) -> [any Check]?
  }

  /// All kinds. To add one, write `<Name>Check.swift` beside this file and add its line here.
  static let entries: [Entry] = [
    Entry(key: "state") { node, _ in StateCheck(&node).map { [$0] } },
    Entry(key: "says") { node, _ in node.list { SaysCheck(&$0) } },
    Entry(key: "calls") { node, context in CallsCheck(&node, context).map { [$0] } },
    Entry(key: "rubric") { node, _ in node.list { RubricCheck(&$0) } },
  ]

  /// The checks of a scenario, or everything that is wrong with them.
  public static func checks(for scenario: Scenario, tools: [ToolSpec]) throws(Mistakes) -> [any Check] {
    guard let expect = scenario.expect else { return [] }
    return try expect.read { node in
      node.object { fields in
        entries.flatMap { entry in
          fields.read(entry.key) { entry.read(&$0, CheckContext(tools: tools)) } ?? []
        }
      }
    }
  }
}
