/// What the arguments of a tool must look like: the part of JSON Schema that models are given.
///
/// The keywords are `type`, `enum`, `required`, `properties`, `additionalProperties`, `items`, `minItems`, `maxItems`,
/// `minimum`, `maximum`, `pattern` and `format`; `title`, `description`, `default` and `examples` are kept for readers.
public struct Schema: Sendable {
  /// A named member of an object with what its value must look like.
  struct Property: Sendable {
    let name: String
    let schema: Schema
  }

  /// What a value that has no schema of its own may be.
  indirect enum Rest: Sendable {
    case anything
    case nothing
    case matching(Schema)
  }

  /// The schema as it was written, for those who hand it on.
  public let value: Value

  var types: [SchemaType] = []
  var choices: [Value]?
  var required: [String] = []
  var properties: [Property] = []
  var additionalProperties = Rest.anything
  var items = Rest.anything
  var leastItems = 0
  var mostItems = Int.max
  var minimum: Value?
  var maximum: Value?
  var pattern: Pattern?
  var format: Format?

  /// Reads a schema, or says everything that is wrong with it.
  public init(_ value: Value) throws(SchemaError) {
    var reader = SchemaReader()
    self = reader.schema(value, at: Path())
    if !reader.problems.isEmpty { throw SchemaError(problems: reader.problems) }
  }

  /// A schema that everything fits.
  init(anythingFor value: Value) { self.value = value }

  /// What a value of this name must look like; `nil` when the schema does not name it.
  func property(_ name: String) -> Schema? {
    properties.first { $0.name.isExactly(name) }?.schema
  }
}
