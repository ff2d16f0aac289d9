import CEL
import JSON
import Simulation

/// The tools of a pack and what their expressions may use.
struct Toolbox: Sendable {
  var agent: [Tool] = []
  var user: [Tool] = []
  var functions = FunctionTable()
  var now = ""

  func tools(for seat: Seat) -> [Tool] { seat == .agent ? agent : user }

  /// What expressions about a world may use: the world, its clock, and the functions of the pack.
  func scope(over world: Value, with variables: [String: CELValue] = [:]) -> Scope {
    var scope = Scope(variables: variables, functions: functions.definitions)
    scope[variable: "world"] = CELValue(world)
    scope[variable: "now"] = .string(now)
    return scope
  }
}
