import Foundation

/// Where packs are looked for when they are named and not pointed at.
enum ScenarioPath {
  /// The folders, in order: `PARLEY_SCENARIOS`, the working folder's, those beside the program, the installed ones.
  static var folders: [String] {
    // Not the first argument: that is a bare name when the shell found the program on its path.
    folders(
      named: ProcessInfo.processInfo.environment["PARLEY_SCENARIOS"],
      program: (Bundle.main.executableURL ?? URL(fileURLWithPath: "/")).resolvingSymlinksInPath())
  }

  static func folders(named: String?, program: URL) -> [String] {
    let bin = program.deletingLastPathComponent()
    return [
      named ?? "", "Scenarios", bin.appending(path: "Scenarios").path,
      bin.deletingLastPathComponent().appending(path: "share/parley/Scenarios").path,
    ].filter { !$0.isEmpty }
  }

  /// The packs in these folders.
  static var packs: [String] {
    folders.flatMap { folder in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return names.sorted().map { "\(folder)/\($0)" }
    }.filter { FileManager.default.fileExists(atPath: "\($0)/domain.json5") }
  }
}
