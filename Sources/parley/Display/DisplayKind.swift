import Evaluation

/// The ways to show a run.
enum DisplayKind: String, CaseIterable, Sendable {
  /// Nothing at all.
  case none
  /// Lines of text, one dialogue after the other.
  case plain
  /// JSON lines, for programs.
  case json

  /// - Parameter done: Trials of the plan that will not run, because an earlier run has them.
  func makeHandler(on console: Console, without done: Set<Trial.ID> = []) -> any EventHandler {
    switch self {
    case .none: EventHandlers([])
    case .plain: InOrder(PlainDisplay(console), without: done)
    case .json: JSONDisplay(console)
    }
  }
}
