import Evaluation

/// Lets a display see one dialogue at a time, in the order of the plan, however many run side by side: the first that
/// has not ended is passed on live, the others wait until it is their turn.
actor InOrder: EventHandler {
  private let handler: any EventHandler
  private var queue: DialogueQueue
  private var ready: [RunEvent] = []
  private var isForwarding = false

  /// - Parameter done: Trials of the plan that will not come, because an earlier run has them.
  init(_ handler: some EventHandler, without done: Set<Trial.ID> = []) {
    self.handler = handler
    queue = DialogueQueue(without: done)
  }

  /// While an event is passed on, others may arrive: they are lined up, and whoever passes on takes them along. So the
  /// order holds although an actor lets calls in while it waits.
  func handle(_ event: RunEvent) async {
    ready += queue.receive(event)
    if isForwarding { return }
    isForwarding = true
    while !ready.isEmpty {
      let batch = ready
      ready = []
      for event in batch { await handler.handle(event) }
    }
    isForwarding = false
  }
}
