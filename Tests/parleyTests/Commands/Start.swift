import Foundation

@testable import parley

/// A start of the program inside the tests: what it printed, and how it ended.
struct Start {
  let status: ExitStatus
  let output: String
  let errors: String

  /// Starts the program with these words.
  static func parley(_ words: String...) async -> Start {
    let (output, errors) = (Page(), Page())
    let status = await Invocation(words, output: Console(sink: output), errors: Console(sink: errors)).run()
    return Start(status: status, output: output.text, errors: errors.text)
  }
}

/// A folder for one test, removed when nobody needs it any more.
final class Scratch {
  let path: String

  init() {
    path = FileManager.default.temporaryDirectory.appending(path: "parley-\(UUID().uuidString)").path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// What stands in one of its files.
  func text(_ name: String) -> String {
    FileManager.default.contents(atPath: "\(path)/\(name)").map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// Puts a text into one of its files.
  func write(_ text: String, to name: String) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
  }
}

/// The project's own folders.
enum Project {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path
  static let retail = "\(root)/Scenarios/retail"

  static func scenario(_ name: String) -> String { "\(retail)/scenarios/\(name).json5" }
}
