import Evaluation
import Simulation

/// Shows recorded dialogues again, at the speed of reading, to whatever display there is.
struct Replay: Sendable {
  let handler: any EventHandler
  let pace: Pace

  init(to handler: some EventHandler, pace: Pace = .reading) {
    self.handler = handler
    self.pace = pace
  }

  /// Shows trials of a run from its beginning to its results. Scenarios that are not given, because the pack is gone,
  /// are shown by their names.
  func show(
    _ trials: [Trial], of plan: RunPlan, scenarios: [String: Scenario] = [:],
    on clock: some Clock<Duration> = ContinuousClock()
  ) async throws {
    await handler.handle(.began(plan))
    for trial in trials { try await show(trial, of: scenarios[trial.id.scenario], on: clock) }
    let shown = Set(trials.map(\.id.scenario))
    await handler.handle(.ended(RunSummary(trials, scenarios: plan.scenarios.filter(shown.contains))))
  }

  /// Shows one dialogue and its verdict.
  func show(
    _ trial: Trial, of scenario: Scenario?, on clock: some Clock<Duration> = ContinuousClock()
  ) async throws {
    await handler.handle(.trialBegan(trial.id, scenario))
    for (index, event) in trial.trajectory.events.enumerated() {
      await handler.handle(.happened(trial.id, index, event))
      try await pace.wait(after: event, on: clock)
    }
    await handler.handle(.trialEnded(trial))
  }
}
