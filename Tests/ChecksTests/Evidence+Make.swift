import Checks
import JSON
import Simulation

/// One line of a dialogue on which checks are tried.
enum Line: Sendable {
  case user(String)
  case agent(String)
  /// A call by the agent and its result.
  case call(String, Value = [:])
  /// A call that was never answered.
  case unanswered(String, Value = [:])
}

extension Evidence {
  /// What happened on a shelf: events are counted from 0, and a call is two of them.
  static func make(
    _ lines: [Line] = [], expect: String = "{}", reference: String = "[]", stop: StopReason? = .user(.satisfied),
    world: Value = ["a": 1, "b": ["c": [1, 2]]]
  ) throws -> Evidence {
    let text = "{ title: 'Shelf', user: { goal: 'Tidy up.' }, expect: \(expect), reference: \(reference) }"
    let document = try Document(parsing: Array(text.utf8), file: "shelf.json5", as: .json5)
    let scenario = try Scenario(document, id: "shelf", domain: Domain(name: "shelf"))
    var shelf = Shelf(world)
    var events = lines.flatMap { $0.events(in: &shelf) }
    if let stop { events.append(.stop(stop)) }
    return Evidence(
      scenario: scenario, trajectory: Trajectory(events: events), initial: Shelf(world), final: shelf.snapshot)
  }

  /// The checks of the scenario, and how they come out.
  func results() throws -> [CheckResult] {
    try CheckCatalog.checks(for: scenario, tools: Shelf.tools).map { $0.evaluate(self) }
  }
}

extension Line {
  fileprivate func events(in shelf: inout Shelf) -> [Event] {
    switch self {
    case .user(let text): return [.message(from: .user, text: text)]
    case .agent(let text): return [.message(from: .agent, text: text)]
    case .unanswered(let name, let arguments): return [.call(by: .agent, ToolCall(name: name, arguments: arguments))]
    case .call(let name, let arguments):
      let call = ToolCall(name: name, arguments: arguments)
      return [.call(by: .agent, call), .result(for: .agent, shelf.call(call, by: .agent))]
    }
  }
}
