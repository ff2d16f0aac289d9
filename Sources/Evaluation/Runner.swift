import Checks
import Foundation
import Simulation

/// Runs the trials of a plan, some of them side by side.
public struct Runner: Sendable {
  private let plan: RunPlan
  private let cases: [String: TestCase]
  private let casting: Casting
  private let handler: any EventHandler

  /// Prepares a run. Cases that the plan does not name are left out.
  public init(_ plan: RunPlan, cases: [TestCase], casting: Casting, handler: any EventHandler) {
    self.plan = plan
    self.cases = Dictionary(cases.map { ($0.scenario.id, $0) }) { first, _ in first }
    self.casting = casting
    self.handler = handler
  }

  /// Runs everything, at most `jobs` dialogues at a time.
  public func run(jobs: Int = 1) async -> RunSummary {
    await handler.handle(.began(plan))
    var trials: [Trial] = []
    await withTaskGroup(of: Trial?.self) { group in
      var waiting = plan.trialIDs[...]
      for id in waiting.prefix(max(1, jobs)) { group.addTask { await run(id) } }
      waiting = waiting.dropFirst(max(1, jobs))
      for await trial in group {
        if let trial { trials.append(trial) }
        if let id = waiting.popFirst(), !Task.isCancelled { group.addTask { await run(id) } }
      }
    }
    let summary = RunSummary(trials, scenarios: plan.scenarios)
    await handler.handle(.ended(summary))
    return summary
  }

  private func run(_ id: Trial.ID) async -> Trial? {
    guard let test = cases[id.scenario] else { return nil }
    await handler.handle(.trialBegan(id, test.scenario))
    let trial = await Self.trial(id, of: test, seed: plan.seed, casting: casting) { index, event in
      await handler.handle(.happened(id, index, event))
    }
    // A dialogue that was cut short says nothing, and must be run again by whoever goes on with this run.
    guard !Task.isCancelled else { return nil }
    await handler.handle(.trialEnded(trial))
    return trial
  }

  /// Runs one trial and scores it.
  public static func trial(
    _ id: Trial.ID, of test: TestCase, seed: UInt64, casting: Casting,
    observe: (Int, Event) async -> Void = { _, _ in }
  ) async -> Trial {
    let seed = SplitMix64.seed(seed, scenario: id.scenario, trial: id.number)
    let briefing = Briefing(
      scenario: test.scenario, domain: test.domain, world: test.world, seed: seed)
    var dialogue = Dialogue(
      opening: test.domain.opening, limits: test.scenario.limits, user: casting.user(briefing),
      agent: casting.agent(briefing), environment: test.world)
    let began = Date()
    let clock = ContinuousClock()
    let start = clock.now
    await dialogue.run(clock: clock, observe: observe)
    let trajectory = Trajectory(events: dialogue.state.events)
    return Trial(
      id: id, seed: seed, trajectory: trajectory,
      score: test.score(trajectory, final: dialogue.environment.snapshot),
      timing: Trial.Timing(began: began.timeIntervalSince1970, took: (clock.now - start) / .seconds(1)))
  }
}
