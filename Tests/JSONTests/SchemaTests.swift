import JSON
import Testing

/// Schemas as such; what fits them is in `MisfitTests`.
struct SchemaTests {
  private func problems(_ text: String) throws -> [String] {
    let value = try Value(parsing: text, as: .json5)
    do throws(SchemaError) {
      _ = try Schema(value)
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }

  @Test func everyKeywordIsKnownAndTheValueIsKept() throws {
    let value = try Value(
      parsing: """
        { title: 'Cancel', description: 'Cancels an order', type: 'object', required: ['order_id'],
          additionalProperties: false, examples: [{order_id: '#W1'}],
          properties: {
            order_id: {type: 'string', pattern: '^#W[0-9]+$'},
            reason: {enum: ['no longer needed', 'ordered by mistake'], default: 'no longer needed'},
            items: {type: 'array', items: {type: ['integer', 'null']}, minItems: 1, maxItems: 3.0},
            price: {type: 'number', minimum: 0, maximum: 10.5},
            day: {type: 'string', format: 'date'}, at: {type: 'string', format: 'date-time'},
            mail: {type: 'string', format: 'email'},
            options: {type: 'object', additionalProperties: {type: 'string'}},
            flag: {type: 'boolean'},
          } }
        """, as: .json5)
    #expect(try Schema(value).value == value)
    #expect(try Schema([:]).misfits(of: "anything").isEmpty)
  }

  @Test(arguments: [
    ("5", "a schema must be an object, found an integer"),
    ("{typ: 'string'}", "typ: unknown keyword 'typ'. Did you mean 'type'?"),
    ("{zzz: 1}", "zzz: unknown keyword 'zzz'"),
    ("{type: 'strng'}", "type: unknown type 'strng'. Did you mean 'string'?"),
    (
      "{type: 'x'}",
      "type: unknown type 'x'; known are 'null', 'boolean', 'integer', 'number', 'string', 'array', 'object'"
    ),
    ("{type: ['string', 5]}", "type[1]: must be a string, found an integer"),
    ("{type: []}", "type: must be a type or a list of types, found an empty list"),
    ("{type: {}}", "type: must be a type or a list of types, found an object"),
    ("{enum: 'a'}", "enum: must be a list, found a string"),
    ("{enum: []}", "enum: must have at least one choice, or nothing would fit"),
    ("{required: ['a', 1]}", "required[1]: must be a string, found an integer"),
    ("{properties: []}", "properties: must be an object, found a list"),
    ("{properties: {a: 1}}", "properties.a: a schema must be an object, found an integer"),
    (
      "{properties: {'a b': {tipe: 'string'}}}",
      "properties['a b'].tipe: unknown keyword 'tipe'. Did you mean 'type'?"
    ),
    ("{additionalProperties: 'no'}", "additionalProperties: must be a boolean or a schema, found a string"),
    ("{additionalProperties: {x: 1}}", "additionalProperties.x: unknown keyword 'x'"),
    ("{items: []}", "items: a schema must be an object, found a list"),
    ("{minItems: -1}", "minItems: must be a whole number that is not negative, found -1"),
    ("{maxItems: 1.5}", "maxItems: must be a whole number that is not negative, found 1.5"),
    ("{minItems: 2, maxItems: 1}", "'minItems' is more than 'maxItems'"),
    ("{minimum: '1'}", "minimum: must be a number, found a string"),
    ("{minimum: 2, maximum: 1}", "'minimum' is more than 'maximum'"),
    ("{pattern: '('}", "pattern: '(' is not a regular expression"),
    ("{format: 'dat'}", "format: unknown format 'dat'. Did you mean 'date'?"),
    ("{format: 'uuid'}", "format: unknown format 'uuid'; known are 'date', 'date-time', 'email'"),
    ("{description: 5}", "description: must be a string, found an integer"),
    ("{examples: {}}", "examples: must be a list, found an object"),
    ("{type: 'string', default: 5}", "'default' does not fit: the value must be a string, found an integer"),
    (
      "{type: 'string', examples: ['a', 5]}", "'examples[1]' does not fit: the value must be a string, found an integer"
    ),
    (
      "{additionalProperties: false, properties: {color: {}}, required: ['colour']}",
      "'colour' is required but not among the properties. Did you mean 'color'?"
    ),
  ])
  func mistakesAreReportedWithTheirPath(text: String, problem: String) throws {
    #expect(try problems(text) == [problem])
  }

  @Test func allMistakesAreReportedAtOnce() throws {
    let text = "{type: 'strin', properties: {a: {minItems: 'x'}}, itms: {}}"
    #expect(
      try problems(text) == [
        "type: unknown type 'strin'. Did you mean 'string'?",
        "properties.a.minItems: must be a whole number that is not negative, found \"x\"",
        "itms: unknown keyword 'itms'. Did you mean 'items'?",
      ])
  }
}
