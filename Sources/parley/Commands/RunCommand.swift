import Evaluation
import Foundation
import Simulation
import Worlds

/// `parley run`: lets customers talk to an agent and scores every dialogue.
struct RunCommand: Command {
  static let manual = Manual(
    name: "run",
    about: "let simulated customers talk to an agent, and score every dialogue",
    synopsis: "SCENARIO|FOLDER…",
    options: [
      Option(
        name: "--agent", placeholder: "SPEC", about: "the agent under test; see 'parley list agents'",
        default: "reference"),
      Option(
        name: "--user", placeholder: "SPEC",
        about: "who goes on where a scenario's script ends; see 'parley list users'",
        default: UserSpec.own),
      Option(name: "--trials", placeholder: "N", about: "how often each scenario runs", default: "1"),
      Option(name: "--jobs", placeholder: "N", about: "how many dialogues run side by side", default: "1"),
      Option(
        name: "--seed", placeholder: "S", about: "where chance comes from; the same seed gives the same dialogues",
        default: "1"),
      Option(name: "--out", placeholder: "DIR", about: "the folder for the run (default: runs/<time>-<domain>)"),
      Option(name: "--display", placeholder: "KIND", about: "plain, json or none", default: "plain"),
    ],
    examples: [
      "parley run Scenarios/retail",
      "parley run Scenarios/retail --agent yes-man --display none",
    ],
    discussion: """
      The exit status is 0 when every dialogue passed, 1 when one failed, and 3 when none failed but some say nothing \
      about the agent because something else broke.
      """)

  private let operands: [String]
  private let agent: AgentSpec
  private let user: UserSpec
  private let trials: Int
  private let jobs: Int
  private let seed: UInt64
  private let out: String?
  private let display: DisplayKind
  private let output: Console

  init(_ arguments: Arguments) throws(UsageError) {
    operands = arguments.positionals
    agent = try AgentSpec(arguments.text("--agent") ?? "")
    user = try UserSpec(arguments.text("--user") ?? "")
    trials = try arguments.number("--trials", in: 1...100_000) ?? 1
    jobs = try arguments.number("--jobs", in: 1...1_000) ?? 1
    seed = try arguments.number("--seed", in: 0...UInt64.max) ?? 1
    out = arguments.text("--out")
    display = try arguments.choice("--display", of: DisplayKind.self) ?? .plain
    output = arguments.output
  }

  func run() async throws -> ExitStatus {
    let suite = try Suite(operands)
    let cases = try suite.cases()
    let plan = RunPlan(
      pack: suite.pack.folder, domain: suite.pack.domain.name, scenarios: suite.scenarios.map(\.id), agent: agent.text,
      user: user.text, trials: trials, seed: seed, digests: suite.digests)
    let folder = RunFolder(path: out ?? Self.freshFolder(for: plan.domain))
    let recorder = try RunRecorder(folder, plan: plan)
    let handler = EventHandlers([recorder, display.makeHandler(on: output)])
    let runner = Runner(
      plan, cases: cases, casting: Casting(user: user.make, agent: agent.make), handler: handler)
    let summary = await runner.run(jobs: jobs)
    if let failure = recorder.failure { throw UsageError(failure) }
    if display == .plain { output.write("\nKept in \(folder.path) · parley watch \(folder.path)\n") }
    return ExitStatus(summary)
  }

  /// A folder named after the time, so that runs sort by themselves. The domain's name comes from a file and might try
  /// to lead elsewhere.
  private static func freshFolder(for domain: String) -> String {
    let time = Date().formatted(.iso8601).replacing(":", with: "-").replacing("Z", with: "")
    let name = "runs/\(time)-\(domain.filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })"
    let names = [name] + (2...1_000).map { "\(name)-\($0)" }
    return names.first { !FileManager.default.fileExists(atPath: $0) } ?? name
  }
}

extension ExitStatus {
  /// What a run says about the agent.
  init(_ summary: RunSummary) {
    self = summary.total.failed > 0 ? .failed : summary.total.invalid > 0 ? .undecided : .passed
  }
}
