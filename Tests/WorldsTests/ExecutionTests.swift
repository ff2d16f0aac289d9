import JSON
import Simulation
import Testing

@testable import Worlds

/// What the verbs do, each shown by a tool of a few steps.
struct ExecutionTests {
  /// Steps, and what they return and leave of the world `{n: 1, list: [1, 2], map: {a: 1, b: 2}}`.
  struct Case: Sendable, CustomTestStringConvertible {
    let steps: String
    let result: Value
    let changes: [String: Value]

    init(_ steps: String, _ result: Value = .null, changes: [String: Value] = [:]) {
      (self.steps, self.result, self.changes) = (steps, result, changes)
    }

    var testDescription: String { steps }
  }

  static let state: Value = ["n": 1, "list": [1, 2], "map": ["a": 1, "b": 2]]

  @Test(arguments: cases)
  func stepsDoWhatTheySay(_ example: Case) throws {
    var world = try World.make(Self.state, steps: example.steps)
    #expect(world.t(["x": 5]) == ToolResult(id: "1", name: "t", value: example.result))
    var expected = Self.state
    for (path, value) in example.changes { expected[try Path(parsing: path)] = value }
    #expect(world.snapshot == expected)
  }

  private static let cases: [Case] = [
    Case("[]"),
    // let
    Case("[{ let: { a: '2', b: 'a + 1' } }, { return: 'a * b' }]", 6),
    Case("[{ let: { a: '1' } }, { let: { a: 'a + 1' } }, { return: 'a' }]", 2),
    Case("[{ let: { a: 'world.n' } }, { set: 'world.n', to: '9' }, { return: 'a' }]", 1, changes: ["n": 9]),
    Case("[{ return: 'args.x + world.n' }]", 6),
    Case("[{ return: 'now' }]", "2026-03-14T10:00:00Z"),
    // set
    Case("[{ set: 'world.n', to: 'world.n + 1' }, { set: 'world.n', to: 'world.n + 1' }]", changes: ["n": 3]),
    Case("[{ set: 'world.new', to: '{\"a\": [1, null]}' }]", changes: ["new": ["a": [1, .null]]]),
    Case("[{ set: 'world.list[0]', to: '0' }, { return: 'world.list[0]' }]", 0, changes: ["list[0]": 0]),
    Case("[{ let: { k: \"'b'\" } }, { set: 'world.map[k]', to: '0' }]", changes: ["map.b": 0]),
    // append
    Case("[{ append: 'world.list', value: 'world.list.size()' }]", changes: ["list": [1, 2, 2]]),
    Case("[{ append: 'world.list', value: '[3]' }]", changes: ["list": [1, 2, [3]]]),
    // remove
    Case("[{ remove: 'world.list[0]' }, { return: 'world.list' }]", [2], changes: ["list": [2]]),
    Case("[{ remove: 'world.map.a' }, { return: 'has(world.map.a)' }]", false, changes: ["map": ["b": 2]]),
    // if
    Case("[{ if: 'world.n == 1', then: [{ return: '\"yes\"' }], else: [{ return: '\"no\"' }] }]", "yes"),
    Case("[{ if: 'world.n == 2', then: [{ return: '\"yes\"' }], else: [{ return: '\"no\"' }] }]", "no"),
    Case("[{ if: 'false', then: [{ return: '1' }] }, { return: '2' }]", 2),
    Case("[{ if: 'true', then: [] , else: [{ return: '1' }] }, { return: '2' }]", 2),
    // for
    Case(
      "[{ for: 'e', in: 'world.list', do: [{ append: 'world.list', value: 'e * 10' }] }]",
      changes: ["list": [1, 2, 10, 20]]),
    Case(
      "[{ for: 'k', in: 'world.map', do: [{ set: 'world.map[k]', to: 'world.map[k] + 1' }] }]",
      changes: ["map": ["a": 2, "b": 3]]),
    Case(
      "[{ let: { sum: '0' } }, { for: 'e', in: 'world.list', do: [{ let: { sum: 'sum + e' } }] }, { return: 'sum' }]", 3
    ),
    Case("[{ for: 'e', in: '[]', do: [{ return: 'e' }] }]"),
    // return in a loop
    Case(
      """
      [{ for: 'a', in: 'world.list', do: [{ for: 'b', in: 'world.list', do: [
        { set: 'world.n', to: 'a * 10 + b' }, { if: 'b == 2', then: [{ return: 'world.n' }] },
      ] }] }, { return: '0' }]
      """, 12, changes: ["n": 12]),
    // raise
    Case("[{ raise: '\"no\"', if: 'world.n > 1' }, { return: '\"yes\"' }]", "yes"),
  ]

  @Test(arguments: [
    ("[{ raise: '\"no\"' }]", "no"), ("[{ raise: '\"no \" + string(args.x)', if: 'world.n == 1' }]", "no 5"),
    ("[{ raise: '5' }]", "refused"),
    ("[{ for: 'e', in: 'world.list', do: [{ raise: '\"no \" + string(e)', if: 'e == 2' }] }]", "no 2"),
    // What breaks is told to whoever called, with the expression.
    ("[{ return: 'world.m' }]", "the tool broke at 'world.m': there is no key 'm'"),
    ("[{ return: '1 / 0' }]", "the tool broke at '1 / 0': division by zero"),
    ("[{ let: { a: 'args.y' } }]", "the tool broke at 'args.y': there is no key 'y'"),
    ("[{ return: 'int' }]", "the tool broke at 'int': JSON has no types such as 'int'"),
    ("[{ if: '1', then: [] }]", "the tool broke at '1': the condition is neither true nor false"),
    ("[{ raise: '\"no\"', if: 'world.n' }]", "the tool broke at 'world.n': the condition is neither true nor false"),
    ("[{ for: 'e', in: 'world.n', do: [] }]", "the tool broke at 'world.n': nothing to loop over in int"),
    ("[{ set: 'world.a.b', to: '1' }]", "the tool broke: there is no place 'a.b' in the world"),
    ("[{ set: 'world.list[2]', to: '1' }]", "the tool broke: there is no place 'list[2]' in the world"),
    ("[{ set: 'world.list[0 - 1]', to: '1' }]", "the tool broke: '0 - 1' is an int '-1', which is no key and no index"),
    ("[{ append: 'world.n', value: '1' }]", "the tool broke: there is no place 'n' in the world"),
    ("[{ append: 'world.new', value: '1' }]", "the tool broke: there is no place 'new' in the world"),
    ("[{ remove: 'world.map.c' }]", "the tool broke: there is no place 'map.c' in the world"),
  ])
  func refusedCallIsAResultAndChangesNothing(steps: String, text: String) throws {
    var world = try World.make(Self.state, steps: steps)
    #expect(world.t(["x": 5]) == ToolResult(id: "1", name: "t", value: .string(text), isError: true))
    #expect(world.snapshot == Self.state)
  }

  @Test func callThatRaisesAfterWritingChangesNothing() throws {
    let steps = "[{ set: 'world.n', to: '2' }, { remove: 'world.map.a' }, { raise: '\"no\"', if: 'world.n == 2' }]"
    var world = try World.make(Self.state, steps: steps)
    let result = world.t()
    #expect(result.isError)
    #expect(world.snapshot == Self.state)
  }

  @Test(arguments: [
    "[{ for: 'a', in: 'lists.range(1000)', do: [{ for: 'b', in: 'lists.range(1000)', do: [{ let: { c: 'a' } }] }] }]",
    "[{ for: 'a', in: 'lists.range(1000)', do: [{ for: 'b', in: 'lists.range(1000)', do: [] }] }]",
    "[{ for: 'a', in: 'lists.range(900000)', do: [] }]",
    "[{ for: 'a', in: 'lists.range(9000)', do: [{ append: 'world.list', value: 'a' }] }]",
  ])
  func callThatTakesTooManyStepsIsRefused(steps: String) throws {
    var world = try World.make(Self.state, steps: steps)
    let result = world.t()
    #expect(result.value == "this call takes too many steps")
    #expect(result.isError)
    #expect(world.snapshot == Self.state)
  }

  @Test func expressionThatTakesTooManyStepsIsRefused() throws {
    let range = "lists.range(1000)"
    var world = try World.make(steps: "[{ return: '\(range).all(a, \(range).all(b, a + b >= 0))' }]")
    #expect(world.t().isError)
  }
}
