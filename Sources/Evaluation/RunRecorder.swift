import Foundation
import Synchronization

/// Writes a run to its folder while it goes on.
public final class RunRecorder: EventHandler {
  private let folder: RunFolder
  private let file: Mutex<FileHandle>
  private let problem = Mutex<String?>(nil)

  /// Makes the folder of a run.
  public init(_ folder: RunFolder, plan: RunPlan) throws {
    try folder.create(plan)
    self.folder = folder
    file = Mutex(try folder.openForAppending())
  }

  /// What went wrong with writing, if anything did.
  public var failure: String? { problem.withLock(\.self) }

  /// Appends finished trials, and sorts them when the run has ended.
  public func handle(_ event: RunEvent) {
    do {
      switch event {
      case .trialEnded(let trial): try file.withLock { try RunFolder.append(trial, to: $0) }
      case .ended: try folder.sort()
      default: break
      }
    } catch {
      problem.withLock { $0 = $0 ?? "\(folder.path): \(error)" }
    }
  }
}
