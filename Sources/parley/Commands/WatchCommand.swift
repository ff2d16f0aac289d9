import Evaluation
import JSON
import Simulation
import Worlds

/// `parley watch`: shows a recorded run again.
struct WatchCommand: Command {
  static let manual = Manual(
    name: "watch",
    about: "show a recorded run again, at reading speed or at once",
    synopsis: "RUN [TRIAL]",
    options: [
      Option(name: "--speed", placeholder: "N", about: "how many times faster than reading", default: "1"),
      Option(name: "--at-once", about: "do not wait at all"),
    ],
    examples: [
      "parley run retail --out runs/first --display none && parley watch runs/first --speed 4",
      "parley watch runs/first cancel-no-longer-needed --at-once",
    ],
    discussion: "TRIAL is the name of a scenario, or 'name#2' for its second trial.")

  private let path: String
  private let wanted: String?
  private let pace: Pace
  private let output: Console

  init(_ arguments: Arguments) throws(UsageError) {
    path = arguments.positionals[0]
    wanted = arguments.positionals.dropFirst().first
    let speed = try arguments.number("--speed", in: 1...1_000) ?? 1
    pace = arguments.flag("--at-once") ? .none : .reading(times: Double(speed))
    output = arguments.output
  }

  func run() async throws -> ExitStatus {
    let run = try RunFolder(path: path).read()
    let trials = run.trials.filter { wanted == nil || $0.id.description == wanted || $0.id.scenario == wanted }
    guard !trials.isEmpty || wanted == nil else {
      let known = run.trials.map(\.id.description)
      throw UsageError("'\(path)' has no trial '\(wanted ?? "")'\(suggestion(for: wanted ?? "", among: known))")
    }
    // The pack only lends its titles, so a run can be watched when it is gone.
    let scenarios = (try? Suite([run.plan.pack]))?.scenarios ?? []
    let titles = Dictionary(scenarios.map { ($0.id, $0) }) { first, _ in first }
    try await Replay(to: PlainDisplay(output), pace: pace).show(trials, of: run.plan, scenarios: titles)
    return .passed
  }
}
