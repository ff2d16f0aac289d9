import Simulation

/// How fast a recorded dialogue is shown.
struct Pace: Sendable, Hashable {
  /// How many times faster than reading; `nil` for no waiting at all.
  private let factor: Double?

  /// Subtitles are set for about 17 characters a second.
  private static let perCharacter = 1.0 / 17
  private static let shortest = 0.6
  private static let longest = 12.0
  private static let glance = 0.4

  /// Everything at once.
  static let none = Pace(factor: nil)
  /// As fast as one reads.
  static let reading = Pace(factor: 1)
  /// Faster or slower than one reads. A speed that is no positive number means no waiting.
  static func reading(times factor: Double) -> Pace { Pace(factor: factor > 0 && factor.isFinite ? factor : nil) }

  private init(factor: Double?) {
    self.factor = factor
  }

  /// How long an event stands before the next one comes.
  func pause(after event: Event) -> Duration {
    guard let factor else { return .zero }
    let seconds =
      switch event {
      case .message(_, let text): min(max(Double(text.count) * Self.perCharacter, Self.shortest), Self.longest)
      case .call, .result: Self.glance
      case .stop: 0.0
      }
    return .seconds(seconds / factor)
  }

  /// Waits that long. Throws when the waiting is cancelled.
  func wait(after event: Event, on clock: some Clock<Duration>) async throws {
    let pause = pause(after: event)
    if pause > .zero { try await clock.sleep(for: pause) }
  }
}
