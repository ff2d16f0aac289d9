import JSON
import Testing

struct MisfitTests {
  private static let order = """
    { type: 'object', required: ['order_id', 'item_ids'], additionalProperties: false, properties: {
        order_id: {type: 'string', pattern: '^#W[0-9]+$'}, item_ids: {type: 'array', items: {type: 'string'}, minItems: 1, maxItems: 3},
        reason: {type: 'string', enum: ['no longer needed', 'ordered by mistake']}, color: {}, count: {type: 'integer'},
        price: {type: 'number', minimum: 0, maximum: 10.5}, day: {format: 'date'}, note: {type: ['string', 'null']},
        mode: {enum: ['fast']}, level: {enum: [1, 2.5, null]}, at: {format: 'date-time'}, mail: {format: 'email'},
        kinds: {type: ['integer', 'boolean', 'null']},
        address: {type: 'object', additionalProperties: false, required: ['zip'], properties: {zip: {type: 'string'}}},
        options: {type: 'object', additionalProperties: {type: 'string'}},
    } }
    """

  private func misfits(_ more: String, of schema: String = MisfitTests.order) throws -> [String] {
    let schema = try Schema(try Value(parsing: schema, as: .json5))
    return schema.misfits(of: try Value(parsing: more, as: .json5)).map(\.description)
  }

  private func misfits(adding member: String) throws -> [String] {
    try misfits("{order_id: '#W1', item_ids: ['1'], \(member)}")
  }

  @Test(arguments: [
    "", "count: 3", "count: 3.0", "count: 1e3", "price: 0", "price: 10.5", "price: 3", "note: null", "note: ''",
    "reason: 'ordered by mistake'", "day: '2026-01-31'", "day: 5", "level: 1.0", "level: null", "color: [{}]",
    "address: {zip: ''}", "options: {a: '', b: ''}", "at: '2026-01-31T09:30:00Z'", "mail: 'noor@example.com'",
  ])
  func whatFitsHasNoMisfits(member: String) throws {
    #expect(try misfits(adding: member) == [])
  }

  @Test(arguments: [
    ("count: 3.5", "'count' must be an integer, found 3.5"),
    ("count: '3'", "'count' must be an integer, found a string"),
    ("count: true", "'count' must be an integer, found a boolean"),
    ("price: null", "'price' must be a number, found null"),
    ("price: -1", "'price' must be at least 0, found -1"),
    ("price: 10.51", "'price' must be at most 10.5, found 10.51"),
    ("note: 5", "'note' must be a string or null, found an integer"),
    ("kinds: ''", "'kinds' must be an integer, a boolean or null, found a string"),
    (
      "reason: 'changed my mind'",
      "'reason' must be one of 'no longer needed', 'ordered by mistake'; found 'changed my mind'"
    ),
    ("mode: 'slow'", "'mode' must be 'fast'; found 'slow'"),
    ("level: 3", "'level' must be one of 1, 2.5, null; found 3"),
    ("colour: 'red'", "'colour' is not a known argument. Did you mean 'color'?"),
    ("zzz: 1", "'zzz' is not a known argument"),
    ("'a b': 1", "'['a b']' is not a known argument"),
    ("order_i: '#W2'", "'order_i' is not a known argument"),
    ("address: {}", "'address.zip' is missing"),
    ("address: {zip: 60614}", "'address.zip' must be a string, found an integer"),
    ("address: {zip: '', zipp: ''}", "'address.zipp' is not a known key"),
    ("options: {a: '', b: []}", "'options.b' must be a string, found a list"),
    ("day: 'tomorrow'", "'day' must be a date such as '2026-01-31', found 'tomorrow'"),
    ("at: '2026-01-31'", "'at' must be a date and time such as '2026-01-31T09:30:00Z', found '2026-01-31'"),
    ("mail: 'noor'", "'mail' must be an email address, found 'noor'"),
  ])
  func misfitsAreSentencesToActOn(member: String, misfit: String) throws {
    #expect(try misfits(adding: member) == [misfit])
  }

  @Test(arguments: [
    ("{}", ["'order_id' is missing", "'item_ids' is missing"]),
    ("[]", ["the value must be an object, found a list"]),
    (
      "{order_id: 'W1', item_ids: []}",
      [
        "'order_id' must match the pattern '^#W[0-9]+$', found 'W1'",
        "'item_ids' must have at least 1 element, found 0",
      ]
    ),
    (
      "{order_id: '#W1', item_ids: ['1', 2, null, '4']}",
      [
        "'item_ids' must have at most 3 elements, found 4", "'item_ids[1]' must be a string, found an integer",
        "'item_ids[2]' must be a string, found null",
      ]
    ),
    (
      "{orderid: '#W1', item_ids: ['1']}",
      ["'order_id' is missing", "'orderid' is not a known argument. Did you mean 'order_id'?"]
    ),
  ])
  func allMisfitsAreReportedAtOnce(text: String, expected: [String]) throws {
    #expect(try misfits(text) == expected)
  }

  @Test func misfitsKnowTheirPath() throws {
    let schema = try Schema(["items": ["type": "string"]])
    #expect(schema.misfits(of: ["a", 1]).map(\.path) == [Path([.index(1)])])
  }

  @Test func longTextsAreCut() throws {
    let text = String(repeating: "x", count: 100_000)
    let misfit = try #require(try Schema(["enum": ["a"]]).misfits(of: .string(text)).first)
    #expect(misfit.description.count < 150)
  }

  @Test func aPatternThatTakesForeverIsAMisfit() throws {
    let schema = try Schema(["pattern": "(a+)+$"])
    let text = String(repeating: "a", count: 60) + "b"
    #expect(
      schema.misfits(of: .string(text)).map(\.description) == [
        "the value cannot be checked: the regular expression '(a+)+$' takes too many steps on this text"
      ])
  }
}
