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
