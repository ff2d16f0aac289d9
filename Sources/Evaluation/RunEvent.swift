import Simulation

/// What happens while a run goes on: the one stream that displays, files and reports listen to.
public enum RunEvent: Sendable {
  /// The run begins.
  case began(RunPlan)
  /// A dialogue begins. The scenario is missing when a recorded run is shown whose pack is gone.
  case trialBegan(Trial.ID, Scenario?)
  /// Something happened in a dialogue; the number is the event's index.
  case happened(Trial.ID, Int, Event)
  /// A dialogue has ended and is scored.
  case trialEnded(Trial)
  /// The run has ended.
  case ended(RunSummary)
}

/// Somebody who listens to a run.
public protocol EventHandler: Sendable {
  /// Takes note of an event. Events of one dialogue come in order; those of several may be mixed.
  func handle(_ event: RunEvent) async
}

/// Passes every event on to several listeners, one after the other.
public struct EventHandlers: EventHandler {
  private let handlers: [any EventHandler]

  /// Joins listeners.
  public init(_ handlers: [any EventHandler]) {
    self.handlers = handlers
  }

  /// Tells everybody.
  public func handle(_ event: RunEvent) async {
    for handler in handlers { await handler.handle(event) }
  }
}
