import Checks
import Evaluation
import JSON
import Simulation
import TestSupport
import Testing

struct RunnerTests {
  private static let names = ["charlie", "alpha", "bravo"]

  private func run(
    _ casting: Casting = .stock("reference"), trials: Int = 3, seed: UInt64 = 7, jobs: Int = 1, names: [String] = names
  ) async throws -> (summary: RunSummary, log: EventLog) {
    let log = EventLog()
    let cases = try Self.names.map { try TestCase.make($0) }
    let plan = RunPlan.make(scenarios: names, trials: trials, seed: seed)
    let summary = await Runner(plan, cases: cases, casting: casting, handler: log).run(jobs: jobs)
    return (summary, log)
  }

  /// The trials in the order of the plan, without times.
  private func lines(_ log: EventLog) -> [String] {
    log.trials.map { trial in
      var json = trial.json
      json["timing"] = nil
      return json.text(.compact)
    }.sorted()
  }

  @Test func thePlanAndTheSeedDecideEverythingButTime() async throws {
    let (first, second) = (try await run(), try await run(jobs: 4))
    #expect(lines(first.log) == lines(second.log))
    #expect(lines(first.log).count == 9)
    #expect(first.summary == second.summary)
    #expect(lines(try await run(seed: 8).log) != lines(first.log))
  }

  @Test func leavingOutScenariosChangesNoOtherTrial() async throws {
    let (whole, part) = (try await run(), try await run(names: ["alpha"]))
    #expect(lines(part.log) == lines(whole.log).filter { $0.contains("\"scenario\":\"alpha\"") })
  }

  @Test func scenariosStandInTheOrderOfThePlan() async throws {
    let summary = try await run(jobs: 4).summary
    #expect(summary.scenarios.map(\.id) == Self.names)
    #expect(summary.scenarios.map(\.tally.passed) == [3, 3, 3])
    #expect(summary.total.passed == summary.total.total)
  }

  @Test(arguments: [1, 4])
  func eventsOfOneTrialComeInOrder(jobs: Int) async throws {
    let log = try await run(jobs: jobs).log
    guard case .began? = log.events.first, case .ended? = log.events.last else { return #expect(Bool(false)) }
    #expect(log.trials.count == 9)
    for trial in log.trials {
      var story: [String] = []
      for event in log.events {
        switch event {
        case .trialBegan(trial.id, let scenario): story.append("began \(scenario?.id ?? "")")
        case .happened(trial.id, let index, let event): story.append("\(index) \(event.line)")
        case .trialEnded(let ended) where ended.id == trial.id: story.append("ended")
        default: break
        }
      }
      let events = trial.trajectory.events.enumerated().map { "\($0) \($1.line)" }
      #expect(story == ["began \(trial.id.scenario)"] + events + ["ended"])
    }
  }

  @Test(arguments: [1, 2, 100, 0])
  func noMoreDialoguesRunSideBySideThanAllowed(jobs: Int) async throws {
    var running = 0
    var most = 0
    for event in try await run(jobs: jobs).log.events {
      if case .trialBegan = event { running += 1 }
      if case .trialEnded = event { running -= 1 }
      most = max(most, running)
    }
    #expect((1...max(1, jobs)).contains(most))
    #expect(running == 0)
  }

  @Test func everyTrialHasASeedOfItsOwn() async throws {
    #expect(Set(try await run().log.trials.map(\.seed)).count == 9)
  }

  @Test func aScenarioWithoutACaseHasNoTrials() async throws {
    let (summary, log) = try await run(trials: 1, names: ["alpha", "nobody"])
    #expect(log.trials.map(\.id.scenario) == ["alpha"])
    #expect(summary.scenarios.map(\.tally.total) == [1, 0])
  }

  @Test func aFaultIsNoScore() async throws {
    let casting = Casting(
      user: { UserCatalog.user(for: $0) }, agent: { _ in .faulty(.infrastructure, "the model is away") })
    let (summary, log) = try await run(casting, trials: 1)
    #expect(summary.total.invalid == 3)
    #expect(summary.total.valid == 0)
    #expect(Set(log.trials.map(\.score.fault)) == [.infrastructure])
  }

  @Test func aStoppedRunBeginsNothingNewAndStillEnds() async throws {
    let (summary, log) = try await withThrowingTaskGroup(of: (RunSummary, EventLog).self) { group in
      group.cancelAll()
      group.addTask { try await run(jobs: 2) }
      return try #require(try await group.next())
    }
    #expect(summary.total.total <= 2)
    #expect(summary.total.valid == 0)
    #expect(log.trials.allSatisfy { $0.score.fault == .infrastructure })
    guard case .ended? = log.events.last else { return #expect(Bool(false), "no end") }
  }
}
