import Synchronization

/// A clock that stands still until somebody turns it.
public final class HandClock: Clock {
  /// A point on a ``HandClock``.
  public struct Instant: InstantProtocol {
    /// How far the clock had been turned.
    public var offset: Duration

    /// The instant some time later.
    public func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
    /// The time between two instants.
    public func duration(to other: Instant) -> Duration { other.offset - offset }
    /// Whether an instant comes first.
    public static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
  }

  private let time = Mutex(Instant(offset: .zero))

  /// A clock at zero.
  public init() {}

  /// What the clock shows.
  public var now: Instant { time.withLock { $0 } }
  /// The clock has no ticks.
  public var minimumResolution: Duration { .zero }

  /// Turns the clock.
  public func turn(by duration: Duration) { time.withLock { $0 = $0.advanced(by: duration) } }

  /// Turns the clock instead of waiting.
  public func sleep(until deadline: Instant, tolerance: Duration?) { time.withLock { $0 = max($0, deadline) } }
}
