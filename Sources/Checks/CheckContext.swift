import JSON
import Simulation

/// What a check may need to know in order to be read.
struct CheckContext: Sendable {
  /// The agent's tools.
  let tools: [ToolSpec]

  /// Reads the name of a tool.
  func toolName(in node: inout Node) -> String? {
    guard let name = node.text() else { return nil }
    let names = tools.map(\.name)
    if !names.contains(name) {
      node.report("there is no tool '\(name)'\(suggestion(for: name, among: names))")
    }
    return name
  }
}
