import Simulation
import Synchronization

/// A participant that keeps what it was shown before it lets another one answer.
public struct WatchedParticipant: Participant {
  /// What a participant has been shown.
  public final class Log: Sendable {
    private let state = Mutex((views: [View](), episodes: [[Event]]()))

    /// Starts empty.
    public init() {}

    /// What it was shown, one view for each time it was asked.
    public var views: [View] { state.withLock(\.views) }
    /// What it was told at the end of each episode.
    public var episodes: [[Event]] { state.withLock(\.episodes) }

    fileprivate func add(_ view: View) { state.withLock { $0.views.append(view) } }
    fileprivate func add(_ events: [Event]) { state.withLock { $0.episodes.append(events) } }
  }

  private var participant: any Participant
  private let log: Log

  /// Watches a participant.
  public init(_ participant: any Participant, log: Log) {
    self.participant = participant
    self.log = log
  }

  /// Notes the view and passes it on.
  public mutating func takeTurn(_ view: View) async throws(Fault) -> Turn {
    log.add(view)
    return try await participant.takeTurn(view)
  }

  /// Notes the events and passes them on.
  public mutating func episodeEnded(_ events: [Event]) async {
    log.add(events)
    await participant.episodeEnded(events)
  }
}

extension Participant {
  /// The same participant, with what it is shown kept in a log.
  public func watched(by log: WatchedParticipant.Log) -> WatchedParticipant { WatchedParticipant(self, log: log) }
}
