import Checks
import Evaluation
import JSON
import Simulation
import Worlds

/// `parley score`: scores a recorded run again.
struct ScoreCommand: Command {
  static let manual = Manual(
    name: "score",
    about: "score a recorded run again, without any agent",
    synopsis: "RUN",
    options: [
      Option(name: "--pack", placeholder: "DIR", about: "the pack, if it is no longer where the run found it"),
      Option(name: "--json", about: "print one object per trial with the recorded and the new score"),
    ],
    examples: ["parley run retail --out runs/second --display none && parley score runs/second"],
    discussion: """
      The recorded calls are run again on the scenario's world, and the scenario's checks as they are now look at the \
      result. Nothing is written.
      """)

  private let path: String
  private let pack: String?
  private let isJSON: Bool
  private let output: Console
  private let errors: Console

  init(_ arguments: Arguments) throws(UsageError) {
    path = arguments.positionals.first ?? ""
    pack = arguments.text("--pack")
    isJSON = arguments.flag("--json")
    output = arguments.output
    errors = arguments.errors
  }

  func run() async throws -> ExitStatus {
    let run = try RunFolder(path: path).read()
    let suite = try Suite([pack ?? run.plan.pack])
    let cases = Dictionary(try suite.cases().map { ($0.scenario.id, $0) }) { first, _ in first }
    if run.isTorn { errors.write("\(path): the last line was cut off and is left out\n") }
    var trials: [Trial] = []
    for trial in run.trials {
      guard let test = cases[trial.id.scenario] else {
        throw UsageError("the pack '\(suite.pack.folder)' has no scenario '\(trial.id.scenario)'")
      }
      let scored = trial.with(score: test.score(trial.trajectory))
      let departures = trial.trajectory.replay(in: test.world).departures
      report(trial, scored, departures)
      trials.append(scored)
    }
    let summary = RunSummary(trials, scenarios: run.plan.scenarios)
    if !isJSON {
      let typesetter = Typesetter(width: output.width, ink: output.ink)
      output.write(typesetter.summary(summary, of: trials.map { Outcome($0) }))
    }
    return ExitStatus(summary)
  }

  private func report(_ recorded: Trial, _ scored: Trial, _ departures: [Int]) {
    if isJSON {
      let line: Value = [
        "scenario": .string(recorded.id.scenario), "trial": .int(recorded.id.number), "recorded": recorded.score.json,
        "score": scored.score.json, "departures": .array(departures.map { .int($0) }),
      ]
      output.write(line.text(.compact).withoutControls + "\n")
    } else {
      let name = Terminal.line("\(recorded.id)")
      if recorded.score != scored.score {
        output.write(
          "\(name): was \(recorded.score.result.rawValue), is \(scored.score.result.rawValue)\n"
            + scored.score.allFindings.map { "  \(Terminal.line($0.message))\n" }.joined())
      }
      if let first = departures.first {
        output.write("\(name): the world has changed since: event \(first) comes out differently\n")
      }
    }
  }
}
