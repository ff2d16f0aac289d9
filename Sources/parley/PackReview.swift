import Checks
import Evaluation
import JSON
import Simulation

/// What can only be found out about a scenario by playing it.
enum PackReview {
  /// The mistakes of a scenario whose files are all well-formed.
  static func mistakes(of test: TestCase) async -> [Mistake] {
    var node = Node(test.scenario.source)
    if test.checks.isEmpty { node.report("nothing is checked; add 'expect'") }
    if test.scenario.reference.isEmpty {
      node.report("there is no 'reference', so nobody knows that the scenario can be solved")
    } else {
      refusals(in: test, &node)
      for finding in await findings(of: test) { node.report("the reference fails: \(finding)", under: "reference") }
    }
    return node.mistakes
  }

  /// A change that the tools refuse changes nothing, so the reference cannot mean it.
  private static func refusals(in test: TestCase, _ node: inout Node) {
    var world = test.world
    let writes = Set(world.tools(for: .agent).filter { $0.effect == .write }.map(\.name))
    for call in test.scenario.referenceCalls {
      let result = world.call(call, by: .agent)
      guard result.isError, writes.contains(call.name) else { continue }
      node.report("'\(call.name)' is refused: \(result.value.text ?? "")", under: "reference")
    }
  }

  private static func findings(of test: TestCase) async -> [String] {
    let casting = Casting(
      user: { UserCatalog.user(for: $0) }, agent: { AgentCatalog.entries[0].make($0) })
    let id = Trial.ID(scenario: test.scenario.id, number: 0)
    let trial = await Runner.trial(id, of: test, seed: 1, casting: casting)
    return trial.score.result == .pass ? [] : trial.score.allFindings.map(\.message)
  }
}
