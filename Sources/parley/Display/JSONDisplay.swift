import Evaluation
import JSON
import Simulation

/// Writes a run as JSON lines: one object for everything that happens, and nothing else.
struct JSONDisplay: EventHandler {
  private let console: Console

  init(_ console: Console = .standardOutput) {
    self.console = console
  }

  func handle(_ event: RunEvent) async {
    console.write(Self.json(event).text(.compact).withoutControls + "\n")
  }

  private static func json(_ event: RunEvent) -> Value {
    switch event {
    case .began(let plan): object("run_began", plan.json)
    case .trialBegan(let id, let scenario):
      object("trial_began", id.json, ["title": scenario.map { .string($0.title) } ?? .null])
    case .happened(let id, let index, let event):
      object(event.json["event"]?.text ?? "", id.json, ["index": .int(index)], event.json)
    case .trialEnded(let trial):
      object("trial_ended", result(trial))
    case .ended(let summary):
      object(
        "run_ended", summary.total.json, ["scenarios": .array(summary.scenarios.map { scenario($0.id, $0.tally) })])
    }
  }

  /// What a line of `trials.jsonl` says, but for the events, which have been written already.
  private static func result(_ trial: Trial) -> Value {
    var json = trial.json
    json["events"] = nil
    return json
  }

  private static func scenario(_ id: String, _ tally: RunSummary.Tally) -> Value {
    object(nil, ["scenario": .string(id)], tally.json)
  }

  /// Joins objects under a type. The event's own tag is the type, so it is not said again.
  private static func object(_ type: String?, _ parts: Value...) -> Value {
    var joined = Object(type.map { [Object.Entry(key: "type", value: .string($0))] } ?? [])
    for entry in parts.flatMap({ $0.object?.entries ?? [] }) where entry.key != "event" {
      joined[entry.key] = entry.value
    }
    return .object(joined)
  }
}

extension Trial.ID {
  fileprivate var json: Value { ["scenario": .string(scenario), "trial": .int(number)] }
}

extension RunSummary.Tally {
  fileprivate var json: Value { ["passed": .int(passed), "failed": .int(failed), "invalid": .int(invalid)] }
}
