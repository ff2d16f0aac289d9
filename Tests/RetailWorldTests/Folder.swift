import Foundation

/// The folders that tests read.
enum Folder {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let pack = root.appending(path: "Scenarios/retail")

  /// tau2-bench's data and calls recorded with it, when they are there.
  static let peer: URL? = {
    let path = ProcessInfo.processInfo.environment["TAU2_BENCH"]
    let folder = path.map { URL(filePath: $0) } ?? root.appending(path: "../shared/peers/tau2-bench")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()
}
