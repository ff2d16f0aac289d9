import JSON
import Simulation
import Testing

@testable import Worlds

/// The functions of a pack. Mistakes in them are in `PackMistakesTests`.
struct FunctionTests {
  @Test func functionSeesParametersWorldAndTime() throws {
    var world = try World.make(
      ["n": 10], steps: "[{ return: 'f(1, 2)' }]",
      functions: "{ f: { of: ['a', 'b'], is: '[a, b, world.n, now]' } }")
    #expect(world.t().value == [1, 2, 10, "2026-03-14T10:00:00Z"])
  }

  @Test func functionSeesThoseAboveIt() throws {
    var world = try World.make(
      steps: "[{ return: 'h(5)' }]",
      functions:
        "{ f: { of: ['a'], is: 'a + 1' }, g: { of: ['a'], is: 'f(a) * 2' }, h: { of: ['b'], is: 'f(b) + g(b)' } }")
    #expect(world.t().value == 18)
  }

  @Test func functionWithoutParametersNeedsNoList() throws {
    var world = try World.make(["n": 3], steps: "[{ return: 'n()' }]", functions: "{ n: { is: 'world.n' } }")
    #expect(world.t().value == 3)
  }

  @Test func functionSeesTheWorldAsTheStepsHaveLeftIt() throws {
    var world = try World.make(
      ["n": 1], steps: "[{ let: { old: 'n()' } }, { set: 'world.n', to: '2' }, { return: '[old, n()]' }]",
      functions: "{ n: { of: [], is: 'world.n' } }")
    #expect(world.t().value == [1, 2])
  }

  @Test func errorInAFunctionIsTheCallers() throws {
    var world = try World.make(
      steps: "[{ return: 'f(0)' }]", functions: "{ f: { of: ['a'], is: '1 / a' } }")
    #expect(world.t().value == "the tool broke at 'f(0)': division by zero")
  }

  @Test func parameterHidesNothingOutside() throws {
    var world = try World.make(
      steps: "[{ let: { a: '1' } }, { return: 'f(2) + a' }]", functions: "{ f: { of: ['a'], is: 'a * 10' } }")
    #expect(world.t().value == 21)
  }

  /// Each function calls the one above it twice, so the last would be evaluated a thousand million times over.
  @Test func functionsThatCallEachOtherEndlesslyAreStopped() throws {
    let doubling = (1...30).map { "f\($0): { of: ['a'], is: 'f\($0 - 1)(a) + f\($0 - 1)(a)' }" }
    let functions = "{ f0: { of: ['a'], is: 'a' }, \(doubling.joined(separator: ", ")) }"
    var world = try World.make(steps: "[{ return: 'f30(1)' }]", functions: functions)
    #expect(world.t().isError)
  }
}
