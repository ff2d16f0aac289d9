import Foundation
import JSON

/// Calls of tools that were recorded with tau2-bench's own retail domain, when they are there.
enum RetailRecordings {
  /// One dialogue's worth of calls, from the start of the world.
  struct Sequence: Sendable {
    let calls: [Call]
    /// The digest of the world after the last call.
    let digest: String
  }

  /// One call and what came of it there.
  struct Call: Sendable {
    let name: String
    let arguments: Value
    /// The result, as a value where its text is JSON.
    let content: Value
    let isError: Bool
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The pack whose tools are held against them.
  static let pack = root.appending(path: "Scenarios/retail").path

  /// Whether somebody asks for these recordings, and so for the long version of the tests.
  static let isWanted = ProcessInfo.processInfo.environment["TAU2_CALLS"] != nil

  private static let file = URL(
    filePath: ProcessInfo.processInfo.environment["TAU2_CALLS"]
      ?? root.appending(path: "../shared/peers/tau2-bench/conformance/retail_calls.jsonl").path)

  private static let world = file.deletingLastPathComponent().appending(path: "../domains/retail/db.json")

  /// Whether both the calls and the world in which they were made are there.
  static let areThere = [file, world].allSatisfy { FileManager.default.fileExists(atPath: $0.path) }

  /// The world as it was at the start of every sequence.
  static func start() throws -> Value {
    try Value(parsing: Array(Data(contentsOf: world)))
  }

  static func sequences() throws -> [Sequence] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let value = try Value(parsing: String(line))
      return Sequence(calls: value["calls"]?.elements?.map(Call.init) ?? [], digest: value["agent_db_hash"]?.text ?? "")
    }
  }
}

extension RetailRecordings.Call {
  fileprivate init(_ value: Value) {
    let text = value["content"]?.text ?? ""
    name = value["name"]?.text ?? ""
    arguments = value["arguments"] ?? .null
    content = (try? Value(parsing: text)) ?? .string(text)
    isError = value["error"] == true
  }

  /// Whether tau2-bench's own result is wrong: when several items are changed at once, it gives every one of them the price
  /// and the options of the last.
  var isMistaken: Bool {
    let items = arguments["new_item_ids"]?.elements ?? []
    return name == "modify_pending_order_items" && !isError && Set(items).count > 1
  }
}
