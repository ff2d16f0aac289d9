import JSON
import Simulation
import Testing
import Worlds

/// The tools of `Scenarios/retail` do to tau2-bench's world what its own tools did.
@Suite(
  .enabled(
    if: RetailRecordings.areThere, "no recorded calls: set TAU2_CALLS, or put them in ../shared/peers/tau2-bench"))
struct RetailCallsTests {
  private let world: World
  private let sequences: [RetailRecordings.Sequence]

  init() throws {
    world = try Pack(folder: RetailRecordings.pack).with(world: RetailRecordings.start()).world
    sequences = try RetailRecordings.sequences()
  }

  @Test func callsComeToTheSame() {
    var (calls, known) = (0, 0)
    var differences: [String] = []
    for (number, sequence) in sequences.enumerated() {
      var world = world
      var mistakenOrders: [Value] = []
      for (position, call) in sequence.calls.enumerated() {
        calls += 1
        if call.isMistaken { mistakenOrders.append(call.arguments["order_id"] ?? .null) }
        guard let difference = difference(call, in: &world) else { continue }
        let isKnown = mistakenOrders.contains(call.arguments["order_id"] ?? .null)
        known += isKnown ? 1 : 0
        differences.append(
          "\(number + 1)/\(position + 1) \(call.name)\(isKnown ? " (all items as the last)" : ""): \(difference)")
      }
    }
    print(
      "\(calls - differences.count) of \(calls) retail calls come to the same; \(known) differ by a known mistake there"
    )
    print(differences.joined(separator: "\n"))
    #expect(!sequences.isEmpty)
    #expect((differences.count - known) * 100 <= calls, "more than one in a hundred differs for no known reason")
  }

  /// In debug builds a digest of the whole world takes half a second: a few must do unless more are asked for.
  @Test func sequencesEndInTheSameWorld() {
    var (same, mistaken, different) = (0, 0, 0)
    for sequence in RetailRecordings.isWanted ? sequences[...] : sequences.prefix(6) {
      var world = world
      for call in sequence.calls { _ = perform(call, in: &world) }
      let text = PythonText(Self.completed(world.snapshot)).text
      if SHA256.hex(of: Array(text.utf8)) == sequence.digest {
        same += 1
      } else if sequence.calls.contains(where: \.isMistaken) {
        mistaken += 1
      } else {
        different += 1
      }
    }
    print("\(same) retail worlds end the same, \(mistaken) differ by a known mistake there, \(different) otherwise")
    #expect(same > 0)
    #expect(different == 0)
  }
}

extension RetailCallsTests {
  private func perform(_ call: RetailRecordings.Call, in world: inout World) -> ToolResult {
    world.call(ToolCall(name: call.name, arguments: call.arguments), by: .agent)
  }

  /// How a call comes out differently here. The words of a refusal may.
  private func difference(_ call: RetailRecordings.Call, in world: inout World) -> String? {
    let result = perform(call, in: &world)
    if result.isError != call.isError { return "expected \(call.content), found \(result.value)" }
    if result.isError || result.value == call.content { return nil }
    let differences = result.value.differences(from: call.content)
    return "\(differences.count) places, as \(differences.first.map(\.description) ?? "")"
  }

  /// The world as tau2-bench writes it: with all keys of orders that are not set.
  private static func completed(_ world: Value) -> Value {
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
