import JSON
import Simulation
import Testing

@testable import Checks

struct CheckCatalogTests {
  /// What is wrong with `expect`, in columns from 1.
  private func mistakes(_ expect: String) throws -> [String] {
    let evidence = try Evidence.make(expect: expect)
    do throws(Mistakes) {
      _ = try CheckCatalog.checks(for: evidence.scenario, tools: Shelf.tools)
      return []
    } catch {
      let start = "{ title: 'Shelf', user: { goal: 'Tidy up.' }, expect: ".count
      return error.list.map { "\($0.column - start): \($0.message)" }
    }
  }

  @Test func scenarioWithoutExpectationsHasNoChecks() throws {
    let text = "{ title: 'Free', user: { goal: 'Talk.' } }"
    let document = try Document(parsing: Array(text.utf8), file: "free.json5", as: .json5)
    let scenario = try Scenario(document, id: "free", domain: Domain(name: "shelf"))
    #expect(try CheckCatalog.checks(for: scenario, tools: Shelf.tools).isEmpty)
  }

  @Test func checksAreNamedAndInOrder() throws {
    let expect = """
      { rubric: ['Is polite.'], calls: { forbidden: [{ call: 'take' }] }, says: [{ contains: 'a' }, { matches: 'b' }], \
      state: { equals_reference: true } }
      """
    let checks = try CheckCatalog.checks(for: Evidence.make(expect: expect).scenario, tools: Shelf.tools)
    #expect(checks.map(\.name) == ["state", "says[0]", "says[1]", "calls", "rubric[0]"])
  }

  @Test(arguments: planted)
  func plantedMistakeIsReported(expect: String, reports: [String]) throws {
    let found = try mistakes(expect)
    #expect(found == reports)
  }

  private static let planted: [(String, [String])] = [
    ("{ stat: {} }", ["3: unknown key 'stat' in 'expect'. Did you mean 'state'?"]),
    ("[]", ["1: 'expect': expected an object, found a list"]),
    ("{ state: {} }", ["10: 'state' needs 'equals_reference: true', 'where' or 'unchanged_except'"]),
    (
      "{ state: { equals_reference: false } }",
      ["10: 'state' needs 'equals_reference: true', 'where' or 'unchanged_except'"]
    ),
    (
      "{ state: { equals_reference: 'yes' } }",
      ["30: 'expect.state.equals_reference': expected true or false, found a string"]
    ),
    (
      "{ state: { equals_refrence: true } }",
      [
        "10: 'state' needs 'equals_reference: true', 'where' or 'unchanged_except'",
        "12: unknown key 'equals_refrence' in 'expect.state'. Did you mean 'equals_reference'?",
      ]
    ),
    ("{ state: { where: [] } }", ["10: 'state' needs 'equals_reference: true', 'where' or 'unchanged_except'"]),
    ("{ state: { where: 'true' } }", ["19: 'expect.state.where': expected a list, found a string"]),
    ("{ state: { where: ['wrld.a == 1'] } }", ["20: there is no 'wrld' here, in 'wrld.a == 1'. Did you mean 'world'?"]),
    ("{ state: { where: ['world.a =='] } }", ["20: expected a value, found the end at character 11, in 'world.a =='"]),
    ("{ state: { unchanged_except: ['a b'] } }", ["31: 'a b' is not a path: expected '.' or '[', found U+0020"]),
    (
      "{ state: { unchanged_except: [1] } }",
      ["31: 'expect.state.unchanged_except[0]': expected a string, found an integer"]
    ),
    ("{ says: { contains: 'a' } }", ["9: 'expect.says': expected a list, found an object"]),
    ("{ says: [{}] }", ["10: exactly one of 'contains', 'not_contains', 'matches' is needed"]),
    (
      "{ says: [{ contain: 'a' }] }",
      [
        "10: exactly one of 'contains', 'not_contains', 'matches' is needed",
        "12: unknown key 'contain' in 'expect.says[0]'. Did you mean 'contains'?",
      ]
    ),
    (
      "{ says: [{ contains: 'a', not_contains: 'b' }] }",
      ["10: exactly one of 'contains', 'not_contains', 'matches' is needed"]
    ),
    ("{ says: [{ contains: 5 }] }", ["22: 'expect.says[0].contains': expected a string, found an integer"]),
    ("{ says: [{ contains: ' ' }] }", ["22: there must be something to look for"]),
    ("{ says: [{ matches: '(' }] }", ["21: '(' is not a regular expression"]),
    ("{ calls: {} }", ["10: 'calls' needs 'milestones' or 'forbidden'"]),
    ("{ calls: { milestones: [] } }", ["10: 'calls' needs 'milestones' or 'forbidden'"]),
    (
      "{ calls: { milestone: [] } }",
      [
        "10: 'calls' needs 'milestones' or 'forbidden'",
        "12: unknown key 'milestone' in 'expect.calls'. Did you mean 'milestones'?",
      ]
    ),
    ("{ calls: { milestones: [{ id: 'x' }] } }", ["25: 'call' or 'when' is needed"]),
    ("{ calls: { milestones: [{ call: 'lok' }] } }", ["33: there is no tool 'lok'. Did you mean 'look'?"]),
    (
      "{ calls: { milestones: [{ call: 5 }] } }",
      ["33: 'expect.calls.milestones[0].call': expected a string, found an integer"]
    ),
    (
      "{ calls: { milestones: [{ call: 'look', arguments: [] }] } }",
      ["52: 'expect.calls.milestones[0].arguments': expected an object, found a list"]
    ),
    ("{ calls: { milestones: [{ call: 'look', arguments: { ta: 'a' } }] } }", ["58: the tool takes no argument 'ta'"]),
    (
      "{ calls: { milestones: [{ call: 'look', arguments: { what: 'a' } }] } }",
      ["60: the tool takes no argument 'what'"]
    ),
    (
      "{ calls: { milestones: [{ id: 'x', call: 'look' }, { id: 'x', call: 'put' }] } }",
      ["58: there are two milestones 'x'"]
    ),
    (
      "{ calls: { milestones: [{ id: 'x', call: 'look', after: ['y'] }, { id: 'y', call: 'put' }] } }",
      ["58: no milestone 'y' stands above this one"]
    ),
    (
      "{ calls: { milestones: [{ id: 'x', call: 'look', after: ['x'] }] } }",
      ["58: no milestone 'x' stands above this one"]
    ),
    (
      "{ calls: { milestones: [{ id: 'x', when: 'cal' }, { call: 'put', after: ['x'] }] } }",
      ["42: there is no 'cal' here, in 'cal'. Did you mean 'call'?"]
    ),
    ("{ calls: { forbidden: [{ says: 'no' }] } }", ["24: 'call' or 'when' is needed"]),
    (
      "{ calls: { forbidden: [{ when: 'call.name ==' }] } }",
      ["32: expected a value, found the end at character 13, in 'call.name =='"]
    ),
    (
      "{ calls: { forbidden: [{ wen: 'true' }] } }",
      ["24: 'call' or 'when' is needed", "26: unknown key 'wen' in 'expect.calls.forbidden[0]'. Did you mean 'when'?"]
    ),
    ("{ rubric: 'Is polite.' }", ["11: 'expect.rubric': expected a list, found a string"]),
    ("{ rubric: [5] }", ["12: 'expect.rubric[0]': expected a string, found an integer"]),
    // All at once.
    (
      "{ state: {}, says: [{ contain: 'a' }], calls: { forbidden: [{ call: 'tak' }] }, rubrik: [] }",
      [
        "10: 'state' needs 'equals_reference: true', 'where' or 'unchanged_except'",
        "21: exactly one of 'contains', 'not_contains', 'matches' is needed",
        "23: unknown key 'contain' in 'expect.says[0]'. Did you mean 'contains'?",
        "69: there is no tool 'tak'. Did you mean 'take'?",
        "81: unknown key 'rubrik' in 'expect'. Did you mean 'rubric'?",
      ]
    ),
  ]
}
