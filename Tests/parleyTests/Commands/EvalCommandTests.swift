import Testing

@testable import parley

struct EvalCommandTests {
  struct Case: Sendable {
    let expression: String
    let prints: String
  }

  @Test(arguments: [
    Case(expression: "1 + 2 * 3", prints: "7\n"),
    Case(expression: "'a' + \"b\"", prints: "\"ab\"\n"),
    Case(expression: "{'a': [1, 2.5, null]}", prints: "{\n  \"a\": [\n    1,\n    2.5,\n    null\n  ]\n}\n"),
    Case(expression: "round(2.675, 2)", prints: "2.67\n"),
    Case(expression: "timestamp('2026-03-14T10:00:00Z') + duration('1h')", prints: "\"2026-03-14T11:00:00Z\"\n"),
  ])
  func valuesArePrinted(_ item: Case) async {
    let start = await Start.parley("eval", item.expression)
    #expect(start.output == item.prints)
    #expect(start.status == .passed)
  }

  @Test func aPackLendsItsWorldAndFunctions() async {
    #expect(await Start.parley("eval", "size(world.orders) > 200", "--pack", Project.retail).output == "true\n")
    #expect(await Start.parley("eval", "now.startsWith('2026')", "--pack", Project.retail).output == "true\n")
  }

  @Test func aFileLendsItsKeys() async throws {
    let scratch = Scratch()
    try scratch.write("{ a: 20, b: { c: 22 }, }", to: "names.json5")
    #expect(await Start.parley("eval", "a + b.c", "--with", "\(scratch.path)/names.json5").output == "42\n")
  }

  @Test(arguments: [
    Case(expression: "1 +", prints: "at character 4 of '1 +'"),
    Case(expression: "1 / 0", prints: "division by zero"),
    Case(expression: "wrld.orders", prints: "wrld"),
    Case(expression: "0.0 / 0.0", prints: "NaN"),
  ])
  func mistakesAreExplained(_ item: Case) async {
    let start = await Start.parley("eval", item.expression)
    #expect(start.status == .usage)
    #expect(start.output.isEmpty)
    #expect(start.errors.contains(item.prints))
  }
}
