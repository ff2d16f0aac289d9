import Checks
import Evaluation
import Simulation

/// What the table at the end needs to know of a trial; the dialogue itself is not kept.
struct Outcome: Sendable {
  let id: Trial.ID
  let result: Score.Result
  /// Why the dialogue ended, in one word.
  let stop: String
  /// The user's turns.
  let turns: Int
  /// The agent's calls.
  let calls: Int

  init(_ trial: Trial) {
    id = trial.id
    result = trial.score.result
    stop = trial.trajectory.stop?.name ?? ""
    turns = View(trial.trajectory.events, for: .user).turns
    calls = trial.trajectory.exchanges.count { $0.seat == .agent }
  }
}
