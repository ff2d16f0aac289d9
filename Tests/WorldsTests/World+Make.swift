import JSON
import Simulation

@testable import Worlds

extension World {
  /// A world with one tool, `t`, made of these steps, and perhaps functions as `domain.json5` has them.
  static func make(
    _ state: Value = [:], steps: String, parameters: String = "{}", functions: String = "{}"
  ) throws -> World {
    let text = "{ name: 't', description: '', effect: 'write', parameters: \(parameters), steps: \(steps) }"
    let table = try Document(parsing: Array(functions.utf8), file: "domain.json5", as: .json5).read {
      FunctionTable(&$0)
    }
    let tool = try Document(parsing: Array(text.utf8), file: "tools.json5", as: .json5).read {
      Tool(&$0, functions: table.arities)
    }
    return World(state, toolbox: Toolbox(agent: [tool], functions: table, now: "2026-03-14T10:00:00Z"))
  }

  /// Calls `t` for the agent.
  mutating func t(_ arguments: Value = [:]) -> ToolResult {
    call(ToolCall(id: "1", name: "t", arguments: arguments), by: .agent)
  }
}
