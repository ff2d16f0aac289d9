import Checks
import Evaluation
import JSON
import Simulation
import Synchronization
import TestSupport

extension TestCase {
  /// A case in the fake shop; without more, a customer who has an order cancelled.
  static func make(_ id: String = "case", _ scenario: String = cancelling) throws -> TestCase {
    let domain = Domain.make()
    return try TestCase(.make(scenario, id: id, domain: domain), domain: domain, world: FakeEnvironment())
  }

  static let cancelling = """
    { user: { goal: 'Cancel order #W1000001.', known: { zip: '60614' } },
      reference: [
        { name: 'find_order', arguments: { order: '#W1000001' } },
        { name: 'cancel_order', arguments: { order: '#W1000001' } },
        { say: 'The money is back in 5 days.' },
      ],
      expect: { state: { equals_reference: true }, says: [{ contains: '5 days' }] } }
    """
}

extension Trial {
  /// A trial of ``TestCase/cancelling`` with what happened as a transcript.
  static func make(
    _ scenario: String = "case", _ number: Int = 0, transcript: String = "user: Hi\nagent: 5 days.\nstop satisfied"
  ) throws -> Trial {
    let trajectory = Trajectory(events: try Transcript(transcript).events)
    return Trial(
      id: ID(scenario: scenario, number: number), seed: .max - UInt64(number), trajectory: trajectory,
      score: try TestCase.make(scenario).score(trajectory), timing: Timing(began: 1_773_482_400.5, took: 0.25))
  }
}

extension RunPlan {
  /// A plan for the fake shop.
  static func make(scenarios: [String] = ["case"], trials: Int = 1, seed: UInt64 = 7) -> RunPlan {
    RunPlan(
      pack: "Scenarios/shop", domain: "shop", scenarios: scenarios, agent: "reference", user: "scenario",
      trials: trials,
      seed: seed)
  }
}

extension Casting {
  /// The scenario's own user and an agent in stock.
  static func stock(_ agent: String) -> Casting {
    Casting(
      user: { UserCatalog.user(for: $0) },
      agent: { briefing in AgentCatalog.entry(named: agent)?.make(briefing) ?? .saying() })
  }
}

/// Keeps everything that happens in a run.
final class EventLog: EventHandler {
  private let state = Mutex<[RunEvent]>([])

  var events: [RunEvent] { state.withLock { $0 } }

  var trials: [Trial] {
    events.compactMap { if case .trialEnded(let trial) = $0 { trial } else { nil } }
  }

  func handle(_ event: RunEvent) { state.withLock { $0.append(event) } }
}
