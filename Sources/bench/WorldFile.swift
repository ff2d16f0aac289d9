import Foundation

/// The file that the measurements work on.
struct WorldFile: Sendable {
  /// Why there is nothing to measure.
  enum Missing: Error, CustomStringConvertible {
    case file(String)

    var description: String {
      switch self {
      case .file(let path): "'\(path)' cannot be read; name a JSON file as the argument or in BENCH_WORLD"
      }
    }
  }

  let file: String
  let bytes: [UInt8]

  private static let usual = [
    "../shared/peers/tau2-bench/domains/retail/db.json",
    "Scenarios/retail/world.json",
  ]

  static func find(given argument: String?) throws -> WorldFile {
    let wanted = argument ?? ProcessInfo.processInfo.environment["BENCH_WORLD"]
    let choices = wanted.map { [$0] } ?? usual
    for file in choices {
      if let data = FileManager.default.contents(atPath: file) { return WorldFile(file: file, bytes: Array(data)) }
    }
    throw Missing.file(choices.last ?? "")
  }
}
