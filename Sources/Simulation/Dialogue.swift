import JSON

/// Performs a dialogue: asks the participants, runs the calls, and tells an observer about every event.
public struct Dialogue: Sendable {
  /// The dialogue so far.
  public private(set) var state: DialogueState
  /// The world with its tools.
  public private(set) var environment: any Environment

  private var user: any Participant
  private var agent: any Participant
  private let limits: Limits

  /// Seats two participants in a world.
  public init(
    opening: Domain.Opening, limits: Limits = Limits(), user: any Participant, agent: any Participant,
    environment: any Environment
  ) {
    state = DialogueState(opening: opening, limits: limits)
    self.limits = limits
    self.user = user
    self.agent = agent
    self.environment = environment
  }

  /// Runs to the end. `observe` is given each event with its index, as soon as it has happened.
  public mutating func run<C: Clock>(
    clock: C = ContinuousClock(), observe: (Int, Event) async -> Void = { _, _ in }
  ) async where C.Duration == Duration {
    let deadline = clock.now.advanced(by: .seconds(limits.seconds))
    var told = 0
    while true {
      while told < state.events.count {
        await observe(told, state.events[told])
        told += 1
      }
      if case .finish = state.action { break }
      if clock.now >= deadline {
        state.finish(.limit(.seconds))
      } else if Task.isCancelled {
        state.finish(.fault(Fault(owner: .infrastructure, says: "the run was stopped")))
      } else {
        await perform()
      }
    }
    await user.episodeEnded(state.events.visible(to: .user))
    await agent.episodeEnded(state.events.visible(to: .agent))
  }

  private mutating func perform() async {
    switch state.action {
    case .ask(let seat):
      do throws(Fault) {
        state.receive(try await ask(seat))
      } catch {
        state.finish(.fault(error))
      }
    case .execute(let call, let seat):
      state.receive(environment.call(call, by: seat))
    case .finish: break
    }
  }

  private mutating func ask(_ seat: Seat) async throws(Fault) -> Turn {
    let view = View(state.events, for: seat)
    return switch seat {
    case .user: try await user.takeTurn(view)
    case .agent: try await agent.takeTurn(view)
    }
  }
}
