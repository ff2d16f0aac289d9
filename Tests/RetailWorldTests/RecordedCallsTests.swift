import Foundation
import JSON
import Simulation
import Testing
import Worlds

/// Repeats calls that were recorded with tau2-bench's own tools and data, when these are there.
@Suite(.enabled(if: Folder.peer != nil, "no recorded calls: set TAU2_BENCH, or put them in ../shared/peers/tau2-bench"))
struct RecordedCallsTests {
  /// tau2-bench gives every item of one modification the price and the options of the last. We do not.
  private static let isKnownBug: @Sendable (Value) -> Bool = { call in
    call["name"] == "modify_pending_order_items" && (call["arguments"]?["item_ids"]?.elements?.count ?? 0) > 1
  }

  private let pack: Pack
  private let conversations: [Value]

  init() throws {
    let peer = try #require(Folder.peer)
    let data = try Data(contentsOf: peer.appending(path: "domains/retail/db.json"))
    pack = try Pack(folder: Folder.pack.path).with(world: Value(parsing: Array(data)))
    let lines = try String(contentsOf: peer.appending(path: "conformance/retail_calls.jsonl"), encoding: .utf8)
    conversations = try lines.split(separator: "\n").map { try Value(parsing: String($0)) }
  }

  @Test func everyCallComesToTheSame() throws {
    #expect(!conversations.isEmpty)
    for conversation in conversations {
      var world = pack.world
      for call in conversation["calls"]?.elements ?? [] where try !isRepeated(call, in: &world) {
        #expect(Self.isKnownBug(call), "\(call)")
      }
    }
  }

  /// One conversation in ten, since the digest of a whole world takes a while without optimization.
  @Test func conversationsEndInTheSameState() throws {
    for (number, conversation) in conversations.enumerated() where number % 10 == 0 {
      var world = pack.world
      let calls = conversation["calls"]?.elements ?? []
      for call in calls { _ = try isRepeated(call, in: &world) }
      let hash = SHA256.hex(of: Array(PythonText(completed(world.snapshot)).text.utf8))
      if !calls.contains(where: Self.isKnownBug) { #expect(conversation["agent_db_hash"] == .string(hash)) }
    }
  }

  /// Makes a call and says whether its result is the recorded one. Words of refusals may differ.
  private func isRepeated(_ call: Value, in world: inout World) throws -> Bool {
    let name = try #require(call["name"]?.text)
    let content = try #require(call["content"]?.text)
    let result = world.call(ToolCall(name: name, arguments: call["arguments"] ?? [:]), by: .agent)
    guard call["error"] == .bool(result.isError) else { return false }
    let recorded = (try? Value(parsing: content)) ?? .string(content)
    return result.isError || result.value == recorded || result.value == .string(content)
  }

  /// The world as tau2-bench writes it: with all optional keys of orders.
  private func completed(_ world: Value) -> Value {
    let optional = [
      "cancel_reason", "exchange_items", "exchange_new_items", "exchange_payment_method_id",
      "exchange_price_difference", "return_items", "return_payment_method_id",
    ]
    var world = world
    for id in world["orders"]?.object?.keys ?? [] {
      for key in optional where world["orders"]?[id]?[key] == nil { world["orders"]?[id]?[key] = .some(.null) }
    }
    return world
  }
}

/// A value as Python's `json.dumps(…, sort_keys=True)` writes it.
private struct PythonText {
  private(set) var text = ""

  init(_ value: Value) { write(value) }

  private mutating func write(_ value: Value) {
    switch value {
    case .array(let elements): writeList(elements, between: ("[", "]")) { $0.write($1) }
    case .object(let object):
      writeList(object.entries.sorted { $0.key < $1.key }, between: ("{", "}")) { page, entry in
        page.write(.string(entry.key))
        page.text += ": "
        page.write(entry.value)
      }
    default: text += value.text()
    }
  }

  private mutating func writeList<Element>(
    _ elements: [Element], between ends: (String, String), _ write: (inout PythonText, Element) -> Void
  ) {
    text += ends.0
    for (position, element) in elements.enumerated() {
      if position > 0 { text += ", " }
      write(&self, element)
    }
    text += ends.1
  }
}
