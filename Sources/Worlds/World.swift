import CEL
import JSON
import Simulation

/// A world read from a pack, with the tools that work it. A value: a copy is a world of its own and shares what neither
/// has changed.
public struct World: Environment {
  /// Everything there is.
  public private(set) var snapshot: Value

  private let toolbox: Toolbox

  init(_ state: Value, toolbox: Toolbox) {
    snapshot = state
    self.toolbox = toolbox
  }

  /// The tools that a seat may call.
  public func tools(for seat: Seat) -> [ToolSpec] {
    toolbox.tools(for: seat).map(\.spec)
  }

  /// Runs a tool on a copy of the world and keeps the copy only if the tool did not raise.
  public mutating func call(_ call: ToolCall, by seat: Seat) -> ToolResult {
    let tools = toolbox.tools(for: seat)
    guard let tool = tools.first(where: { $0.spec.name == call.name }) else {
      return refusal(of: call, because: unknown(call.name, among: tools))
    }
    let misfits = tool.spec.parameters.misfits(of: call.arguments)
    guard misfits.isEmpty else {
      return refusal(of: call, because: misfits.map(\.description).joined(separator: "; "))
    }
    do throws(Refusal) {
      var execution = Execution(world: snapshot, arguments: call.arguments, toolbox: toolbox)
      let value = try execution.run(tool.steps)
      snapshot = execution.world
      return ToolResult(id: call.id, name: call.name, value: value)
    } catch {
      return refusal(of: call, because: error.says)
    }
  }

  /// What a call would do, in the words of the pack.
  public func phrase(for call: ToolCall) -> String? {
    guard let template = toolbox.agent.first(where: { $0.spec.name == call.name })?.phrase else { return nil }
    return try? template.render(in: toolbox.scope(over: snapshot, with: ["args": CELValue(call.arguments)]))
  }

  private func refusal(of call: ToolCall, because text: String) -> ToolResult {
    ToolResult(id: call.id, name: call.name, value: .string(text), isError: true)
  }

  private func unknown(_ name: String, among tools: [Tool]) -> String {
    "there is no tool '\(name)'\(suggestion(for: name, among: tools.map(\.spec.name)))"
  }
}
