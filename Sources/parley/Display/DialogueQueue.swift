import Evaluation

/// Sorts the mixed events of several dialogues: says for each that arrives which may be shown now.
struct DialogueQueue: Sendable {
  private var order: [Trial.ID] = []
  /// The dialogue whose turn it is, as a place in the order.
  private var turn = 0
  private var waiting: [Trial.ID: [RunEvent]] = [:]
  private let done: Set<Trial.ID>

  init(without done: Set<Trial.ID> = []) {
    self.done = done
  }

  /// The events that may be shown now that this one has come.
  mutating func receive(_ event: RunEvent) -> [RunEvent] {
    switch event {
    case .began(let plan):
      order = plan.trialIDs.filter { !done.contains($0) }
      turn = 0
      return [event]
    case .ended: return leftovers() + [event]
    case .trialBegan(let id, _), .happened(let id, _, _): return line(up: event, of: id)
    case .trialEnded(let trial): return line(up: event, of: trial.id)
    }
  }

  private mutating func line(up event: RunEvent, of id: Trial.ID) -> [RunEvent] {
    waiting[id, default: []].append(event)
    return due()
  }

  /// Everything that waits of the dialogue whose turn it is, and of the next ones as long as each has ended.
  private mutating func due() -> [RunEvent] {
    var events: [RunEvent] = []
    while turn < order.count, let next = waiting.removeValue(forKey: order[turn]) {
      events += next
      guard case .trialEnded? = next.last else { break }
      turn += 1
    }
    return events
  }

  /// What still waits when the run has ended: dialogues behind one that never came, and such as are not in the plan.
  private mutating func leftovers() -> [RunEvent] {
    let planned = order.dropFirst(turn).flatMap { waiting.removeValue(forKey: $0) ?? [] }
    let others = waiting.sorted { ($0.key.scenario, $0.key.number) < ($1.key.scenario, $1.key.number) }.flatMap(\.value)
    waiting = [:]
    return planned + others
  }
}
