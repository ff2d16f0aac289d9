import Foundation
import JSON
import Simulation
import Worlds

extension BenchmarkGroup {
  /// Loading the retail pack, copying its world, and calling its tools, with the given file as the world.
  static let packs = BenchmarkGroup(name: "Packs and tools") { file in
    let pack = try Pack(folder: "Scenarios/retail")
    let state = try Value(parsing: file.bytes)
    let world = pack.with(world: state).world
    let calls = Probe(state)
    return [
      try .rate("load the retail pack") { try Pack(folder: "Scenarios/retail") },
      .rate("10,000 trial copies of the world") { (0..<10_000).map { _ in world } },
      .rate("call get_order_details") { world.result(of: calls.details) },
      .rate("call find_user_id_by_name_zip") { world.result(of: calls.find) },
      .rate("call modify_pending_order_address") { world.result(of: calls.address) },
      .rate("call cancel_pending_order") { world.result(of: calls.cancel) },
      .rate("refused call") { world.result(of: calls.refused) },
    ]
  }
}

/// Calls that a retail world can take, made from what is in it.
private struct Probe {
  let details: ToolCall
  let find: ToolCall
  let address: ToolCall
  let cancel: ToolCall
  let refused: ToolCall

  init(_ state: Value) {
    let pending = state["orders"]?.object?.entries.last { $0.value["status"] == "pending" }
    let order = Value.string(pending?.key ?? "")
    let user = state["users"]?.object?.entries.last?.value
    let address = user?["address"]?.object?.entries ?? []
    details = ToolCall(name: "get_order_details", arguments: ["order_id": order])
    find = ToolCall(
      name: "find_user_id_by_name_zip",
      arguments: [
        "first_name": user?["name"]?["first_name"] ?? "", "last_name": user?["name"]?["last_name"] ?? "",
        "zip": user?["address"]?["zip"] ?? "",
      ])
    self.address = ToolCall(
      name: "modify_pending_order_address",
      arguments: .object(Object([Object.Entry(key: "order_id", value: order)] + address)))
    cancel = ToolCall(
      name: "cancel_pending_order", arguments: ["order_id": order, "reason": "no longer needed"])
    refused = ToolCall(name: "get_order_details", arguments: ["order_id": "#W0"])
  }
}

extension World {
  /// Runs a call on a copy, so that every call finds the same world.
  fileprivate func result(of call: ToolCall) -> ToolResult {
    var copy = self
    return copy.call(call, by: .agent)
  }
}
