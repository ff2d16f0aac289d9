import Foundation
import Testing

@testable import parley

struct CheckCommandTests {
  @Test func theRetailPackIsClean() async {
    let start = await Start.parley("check", Project.retail)
    #expect(start.status == .passed)
    #expect(start.output.contains("38 scenarios, 16 tools"))
  }

  struct Change: Sendable {
    let file: String
    let text: String
    let replacement: String
    let says: String
  }

  static let changes = [
    Change(
      file: "scenarios/track-parcels.json5", text: "expect: {", replacement: "expct: {",
      says: "unknown key 'expct'. Did you mean 'expect'?"),
    Change(
      file: "scenarios/track-parcels.json5", text: "reference: [", replacement: "reference: [], tags: [",
      says: "the key 'tags' is there twice"),
    Change(
      file: "scenarios/cancel-no-longer-needed.json5", text: "order_id: \"#W1465660\", reason",
      replacement: "order_id: \"#W3797956\", reason", says: "the reference fails:"),
    Change(
      file: "scenarios/cancel-no-longer-needed.json5", text: "order_id: \"#W1465660\", reason",
      replacement: "order_id: \"#W3797956\", reason", says: "'cancel_pending_order' is refused:"),
  ]

  @Test(arguments: changes) func whatIsWrongIsSaidWithItsPlace(_ change: Change) async throws {
    let scratch = Scratch()
    try FileManager.default.copyItem(atPath: Project.retail, toPath: scratch.path)
    let text = scratch.text(change.file)
    #expect(text.contains(change.text))
    try scratch.write(text.replacing(change.text, with: change.replacement), to: change.file)
    let start = await Start.parley("check", scratch.path)
    #expect(start.status == .usage)
    #expect(start.errors.hasPrefix("\(scratch.path)/\(change.file):"))
    #expect(start.errors.contains(change.says))
  }
}
