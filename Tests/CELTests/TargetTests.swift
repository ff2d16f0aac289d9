import CEL
import Testing

struct TargetTests {
  @Test func stepsAreResolvedInAScope() throws {
    let target = try Target(parsing: "world.orders[args.order_id].payments[1 + 1].`gift-card`")
    #expect(target.root == "world")
    #expect(target.steps.count == 5)
    #expect(target.references.map(\.name) == ["world", "args"])
    let scope = Scope(variables: ["args": ["order_id": "#W1"]])
    #expect(
      try target.resolve(in: scope) == [
        .key("orders"), .key("#W1"), .key("payments"), .index(2), .key("gift-card"),
      ])
  }

  @Test func aBareNameIsAPlace() throws {
    let target = try Target(parsing: "total")
    #expect(target.root == "total")
    #expect(try target.resolve(in: Scope()).isEmpty)
  }

  @Test(arguments: ["1", "f(x)", "a.b()", "a + b", ".a", "a[", "(a).b", "[1][0]", "a.b c"])
  func whatIsNoPlaceIsAnError(_ source: String) {
    #expect(throws: ParseError.self) { try Target(parsing: source) }
  }

  @Test(arguments: [
    ("a[-1]", "'-1' is an int '-1', which is no key and no index"),
    ("a[x]", "there is no variable 'x'"),
    ("a[1.5]", "'1.5' is a double '1.5', which is no key and no index"),
    ("a[null]", "'null' is null 'null', which is no key and no index"),
  ])
  func whatIsNoKeyIsAnError(_ source: String, _ message: String) throws {
    let target = try Target(parsing: source)
    let error = #expect(throws: EvaluationError.self) { try target.resolve(in: Scope()) }
    #expect(error?.message == message)
  }

  @Test func offsetsReferToTheWholeSource() throws {
    let target = try Target(parsing: "world[ other ]")
    #expect(target.references.map(\.offset) == [0, 7])
  }
}
