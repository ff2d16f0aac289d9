import Evaluation
import Simulation
import Synchronization

/// Shows dialogues as lines of text, for terminals, pipes and log files. It draws one dialogue at a time: where several
/// run side by side, ``InOrder`` must stand before it.
final class PlainDisplay: EventHandler {
  private struct State {
    var trials = 1
    var outcomes: [Outcome] = []
  }

  private let console: Console
  private let typesetter: Typesetter
  private let state = Mutex(State())

  init(_ console: Console = .standardOutput) {
    self.console = console
    typesetter = Typesetter(width: console.width, ink: console.ink)
  }

  func handle(_ event: RunEvent) async {
    console.write(state.withLock { text(event, &$0) })
  }

  private func text(_ event: RunEvent, _ state: inout State) -> String {
    switch event {
    case .began(let plan):
      state = State(trials: plan.trials)
      return typesetter.opening(plan)
    case .trialBegan(let id, let scenario): return typesetter.heading(id, of: state.trials, scenario: scenario)
    case .happened(_, let index, let event): return typesetter.text(event, at: index)
    case .trialEnded(let trial):
      state.outcomes.append(Outcome(trial))
      return typesetter.verdict(trial)
    case .ended(let summary): return typesetter.summary(summary, of: state.outcomes)
    }
  }
}
