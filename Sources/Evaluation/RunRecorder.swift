import Foundation
import Synchronization

/// Writes a run to its folder while it goes on.
public final class RunRecorder: EventHandler {
  private struct State {
    let file: FileHandle
    var written: [Trial.ID] = []
    var failure: String?
  }

  private let folder: RunFolder
  private let order: [Trial.ID]
  private let state: Mutex<State>

  /// Makes the folder of a run.
  public init(_ folder: RunFolder, plan: RunPlan) throws {
    try folder.create(plan)
    self.folder = folder
    order = plan.trialIDs
    state = Mutex(State(file: try folder.openForAppending()))
  }

  /// What went wrong with writing, if anything did.
  public var failure: String? { state.withLock(\.failure) }

  /// Appends finished trials. When the run has ended, they are put in order if they did not end in it.
  public func handle(_ event: RunEvent) {
    state.withLock { state in
      do {
        switch event {
        case .trialEnded(let trial):
          try RunFolder.append(trial, to: state.file)
          state.written.append(trial.id)
        case .ended where !order.starts(with: state.written): try folder.sort()
        default: break
        }
      } catch {
        state.failure = state.failure ?? "\(folder.path): \(error)"
      }
    }
  }
}
