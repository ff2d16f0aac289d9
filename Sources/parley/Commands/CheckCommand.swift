import Evaluation
import JSON
import Simulation
import Worlds

/// `parley check`: finds what is wrong with a pack.
struct CheckCommand: Command {
  static let manual = Manual(
    name: "check",
    about: "find what is wrong with a pack, all of it at once",
    synopsis: "PACK|SCENARIO…",
    examples: ["parley check Scenarios/retail"],
    discussion: """
      Reads every file of the pack, tries every patch, and lets the reference agent play every scenario: a reference \
      that does not pass its own checks is a mistake of the scenario. The exit status is 2 when anything is wrong.
      """)

  private let operands: [String]
  private let output: Console

  init(_ arguments: Arguments) throws(UsageError) {
    operands = arguments.positionals
    output = arguments.output
  }

  func run() async throws -> ExitStatus {
    let suite = try Suite(operands)
    let cases = try suite.cases()
    var mistakes: [Mistake] = []
    for test in cases { mistakes += await PackReview.mistakes(of: test) }
    guard mistakes.isEmpty else { throw Mistakes(mistakes) }
    let tools = suite.pack.world.tools(for: .agent).count
    output.write(
      "\(suite.pack.folder): \(cases.count) scenarios, \(tools) tools, \(suite.pack.clauses.count) clauses: "
        + "all in order; each reference passes its own checks\n")
    return .passed
  }
}
