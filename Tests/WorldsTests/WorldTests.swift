import JSON
import Simulation
import TestSupport
import Testing

@testable import Worlds

struct WorldTests {
  private let desk: World

  init() throws { desk = try PackFixture.desk.load().world }

  private func call(_ name: String, _ arguments: Value = [:], in world: inout World, by seat: Seat = .agent)
    -> ToolResult
  {
    world.call(ToolCall(id: "7", name: name, arguments: arguments), by: seat)
  }

  @Test func resultHasTheIdOfItsCall() {
    var world = desk
    let result = call("find_book", ["title": "Heidi"], in: &world)
    #expect(result == ToolResult(id: "7", name: "find_book", value: "B3"))
    #expect(world.snapshot == desk.snapshot)
  }

  @Test func callsChangeTheWorld() throws {
    var world = desk
    #expect(call("lend", ["book": "B1", "member": "M1"], in: &world).value == "due on 2026-04-11")
    #expect(call("give_back", ["book": "B2"], in: &world).value == "late")
    let found = world.snapshot.differences(from: desk.snapshot).map(\.description)
    #expect(
      found == [
        "books.B1.lent: expected false, found true", "books.B2.lent: expected true, found false",
        "members.M2.fees: expected 1.5, found 2.0", "loans[0].book: expected \"B2\", found \"B1\"",
        "loans[0].member: expected \"M2\", found \"M1\"", "loans[0].due: expected \"2026-03-01\", found \"2026-04-11\"",
      ])
    #expect(call("give_back", ["book": "B1"], in: &world).value == "in time")
  }

  @Test(
    arguments: [
      ("lend", ["book": "B2", "member": "M1"], "Emil is lent"),
      ("lend", ["book": "B3", "member": "M2"], "too many loans"),
      ("lend", ["book": "B9", "member": "M1"], "there is no book B9"),
      ("lend", ["book": "B1"], "'member' is missing"),
      (
        "lend", ["book": 1, "membr": "M1"],
        "'member' is missing; 'book' must be a string, found an integer; 'membr' is not a known argument. Did you mean 'member'?"
      ),
      ("lend", "B1", "the value must be an object, found a string"),
      ("lent", [:], "there is no tool 'lent'. Did you mean 'lend'?"),
      ("fly", [:], "there is no tool 'fly'"),
      ("read_card", [:], "there is no tool 'read_card'"),
    ] as [(String, Value, String)])
  func refusalSaysWhyAndChangesNothing(name: String, arguments: Value, text: String) {
    var world = desk
    let result = call(name, arguments, in: &world)
    #expect(result == ToolResult(id: "7", name: name, value: .string(text), isError: true))
    #expect(world.snapshot == desk.snapshot)
  }

  @Test func eachSeatHasItsOwnTools() {
    var world = desk
    #expect(world.tools(for: .agent).map(\.name) == ["find_book", "lend", "give_back", "call_librarian"])
    #expect(world.tools(for: .agent).map(\.effect) == [.read, .write, .write, .none])
    #expect(call("read_card", in: &world, by: .user).value == "M1")
    #expect(call("lend", ["book": "B1", "member": "M1"], in: &world, by: .user).isError)
  }

  @Test func phrasesAreThePacks() {
    #expect(desk.phrase(for: ToolCall(name: "lend", arguments: ["book": "B1"])) == "lend 'Momo'")
    #expect(desk.phrase(for: ToolCall(name: "lend", arguments: ["book": "B9"])) == nil)
    #expect(desk.phrase(for: ToolCall(name: "give_back", arguments: ["book": "B1"])) == nil)
    #expect(desk.phrase(for: ToolCall(name: "fly", arguments: [:])) == nil)
  }
}

// MARK: - Copies

extension WorldTests {
  @Test func tenThousandCopiesChangeByThemselves() throws {
    let original = try World.make(["n": 0], steps: "[{ set: 'world.n', to: 'args.n' }]")
    let copies = (0..<10_000).map { number in
      var copy = original
      _ = copy.t(["n": .int(number)])
      return copy
    }
    #expect(original.snapshot == ["n": 0])
    #expect(copies.enumerated().allSatisfy { $1.snapshot == ["n": .int($0)] })
  }

  /// Where the elements of a list are kept.
  private func address(of path: String, in world: World) throws -> UnsafeRawPointer? {
    let elements = try #require(world.snapshot[try Path(parsing: path)]?.elements)
    return elements.withUnsafeBytes(\.baseAddress)
  }

  @Test func copiesShareWhatNoneHasChanged() throws {
    let state: Value = ["shelf": [1, 2, 3], "box": ["a": [1], "b": [2]], "n": 0]
    let original = try World.make(state, steps: "[{ append: 'world.box.a', value: 'args.n' }]")
    for number in 0..<100 {
      var copy = original
      _ = copy.t(["n": .int(number)])
      #expect(copy.snapshot["box"]?["a"] == [1, .int(number)])
      #expect(try address(of: "box.a", in: copy) != address(of: "box.a", in: original))
      for path in ["shelf", "box.b"] {
        #expect(try address(of: path, in: copy) == address(of: path, in: original))
      }
    }
    #expect(original.snapshot == state)
  }

  @Test func copyOfACopyGoesOnByItself() throws {
    let original = try World.make(["list": []], steps: "[{ append: 'world.list', value: 'args.n' }]")
    var first = original
    _ = first.t(["n": 1])
    var second = first
    _ = second.t(["n": 2])
    _ = first.t(["n": 3])
    #expect([original, first, second].map { $0.snapshot["list"] } == [[], [1, 3], [1, 2]])
  }
}
