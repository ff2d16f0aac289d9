import JSON
import Simulation
import TestSupport
import Testing

struct ScenarioTests {
  private static let whole = """
    {
      title: 'Cancel an order',
      tags: ['cancel', 'easy'],
      user: { goal: 'Cancel my order.' },
      world: { patch: { "orders['#W1'].status": "'pending'" } },
      reference: [
        { name: 'find_order', arguments: { order: '#W1' } }, { say: 'There it is.' }, { name: 'hand_over' },
      ],
      expect: { state: { equals_reference: true } },
      limits: { turns: 5 },
    }
    """

  private func mistakes(in text: String) -> [String] {
    do {
      let document = try Document(parsing: Array(text.utf8), file: "case.json5", as: .json5)
      _ = try Scenario(document, id: "case", domain: .make())
      return []
    } catch {
      return (error as? Mistakes)?.list.map { "\($0.line):\($0.column): \($0.message)" } ?? ["\(error)"]
    }
  }

  @Test func everyPartIsRead() throws {
    let scenario = try Scenario.make(Self.whole, id: "cancel")
    #expect(scenario.id == "cancel")
    #expect(scenario.title == "Cancel an order")
    #expect(scenario.tags == ["cancel", "easy"])
    #expect(scenario.limits == Limits(turns: 5))
    #expect(scenario.patch?.value.object?.keys == ["orders['#W1'].status"])
    #expect(scenario.expect?.value == ["state": ["equals_reference": true]])
    #expect(scenario.source.file == "cancel.json5")
    #expect(
      scenario.reference == [
        .call(ToolCall(name: "find_order", arguments: ["order": "#W1"])), .say("There it is."),
        .call(ToolCall(name: "hand_over", arguments: [:])),
      ])
    #expect(scenario.referenceCalls.map(\.name) == ["find_order", "hand_over"])
  }

  @Test func aTitleAndAUserAreEnough() throws {
    let scenario = try Scenario.make("{ title: 'A', user: { goal: 'b' } }")
    #expect(scenario.limits == Limits())
    #expect(scenario.reference.isEmpty && scenario.tags.isEmpty)
    #expect(scenario.patch == nil && scenario.expect == nil)
  }

  @Test(arguments: [
    ("[]", ["1:1: expected an object, found a list"]),
    ("{ user: { goal: 'b' } }", ["1:1: 'title' is missing"]),
    ("{ title: 'A' }", ["1:1: 'user' is missing"]),
    ("{ title: 'A', user: 5 }", ["1:21: 'user': expected an object, found an integer"]),
    ("{ title: 'A', user: {} }", ["1:21: a user needs a 'goal' or 'moves'"]),
    ("{ title: 'A', user: { goal: 5 } }", ["1:29: 'user.goal': expected a list, found an integer"]),
    ("{ title: 'A', tag: [], user: { goal: 'b' } }", ["1:15: unknown key 'tag'. Did you mean 'tags'?"]),
    (
      "{ title: 'A', user: { goal: 'b', patients: 2 } }",
      ["1:34: unknown key 'patients' in 'user'. Did you mean 'patience'?"]
    ),
    (
      "{ title: 'A', user: { goal: 'b', known: { zap: '1' } } }",
      ["1:48: 'zap' is not one of the domain's topics. Did you mean 'zip'?"]
    ),
    (
      "{ title: 'A', user: { goal: 'b', known: { shoe_size: '1' } } }",
      ["1:54: 'shoe_size' is not one of the domain's topics. Add it to domain.json5."]
    ),
    ("{ title: 'A', user: { goal: 'b', refuse: ['('] } }", ["1:43: '(' is not a regular expression"]),
    ("{ title: 'A', user: { goal: 'b', otherwise: 'nobody' } }", ["1:45: 'nobody' is not one of 'agenda', 'end'"]),
    ("{ title: 'A', user: { moves: [{ times: 2 }] } }", ["1:31: a move needs 'say' or 'end'"]),
    (
      "{ title: 'A', user: { moves: [{ say: 'x', end: 'happy' }] } }",
      ["1:48: 'happy' is not one of 'satisfied', 'gave_up', 'transferred', 'out_of_scope'"]
    ),
    (
      "{ title: 'A', user: { moves: [{ when: 'turn >', say: 'x' }] } }",
      ["1:39: expected a value, found the end at character 7, in 'turn >'"]
    ),
    (
      "{ title: 'A', user: { moves: [{ when: 'agnt.proposes', say: 'x' }] } }",
      ["1:39: there is no 'agnt' here, in 'agnt.proposes'. Did you mean 'agent'?"]
    ),
    (
      "{ title: 'A', user: { moves: [{ when: 'agent.propses', say: 'x', times: 0 }] } }",
      ["1:39: 'agent' has no 'propses'. Did you mean 'proposes'?", "1:73: 'times' must be 1 or more"]
    ),
    (
      "{ title: 'A', user: { moves: [{ when: \"asks('zpi')\", say: 'x' }] } }",
      ["1:39: 'zpi' is not one of the domain's topics. Did you mean 'zip'?"]
    ),
    (
      "{ title: 'A', user: { moves: [{ when: 'asks()', say: '{world}' }] } }",
      [
        "1:39: 'asks' takes 1 argument, not 0, in 'asks()'",
        "1:54: there is no 'world' here, in '{world}'. Known are 'agent', 'known', 'turn'",
      ]
    ),
    (
      "{ title: 'A', user: { goal: 'b' }, reference: [{ nam: 'x', arguments: {} }] }",
      ["1:48: 'reference[0]': 'name' is missing", "1:50: unknown key 'nam' in 'reference[0]'. Did you mean 'name'?"]
    ),
    (
      "{ title: 'A', user: { goal: 'b' }, world: { pach: {} } }",
      ["1:45: unknown key 'pach' in 'world'. Did you mean 'patch'?"]
    ),
    (
      "{ title: 'A', user: { goal: 'b' }, limits: { turns: 0 } }",
      ["1:53: 'limits.turns' must be between 1 and 1000000"]
    ),
    (
      "{\n  tags: 'x',\n  user: {\n    goal: 'b',\n    unknown: [3],\n  },\n}",
      [
        "1:1: 'title' is missing", "2:9: 'tags': expected a list, found a string",
        "5:15: 'user.unknown[0]': expected a string, found an integer",
      ]
    ),
  ])
  func mistakesAreReportedWhereTheyAre(text: String, expected: [String]) {
    #expect(mistakes(in: text) == expected)
  }
}
