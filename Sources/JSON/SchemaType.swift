/// The kinds of values that a schema can ask for, by JSON Schema's names.
enum SchemaType: String, CaseIterable, Sendable {
  case null, boolean, integer, number, string, array, object

  /// The kind with its article, as `Value.kind` says it.
  var phrase: String {
    switch self {
    case .null: "null"
    case .boolean: "a boolean"
    case .integer: "an integer"
    case .number: "a number"
    case .string: "a string"
    case .array: "a list"
    case .object: "an object"
    }
  }

  /// Whether a value is of this kind. A number without fraction is an integer however it is written.
  func includes(_ value: Value) -> Bool {
    switch (self, value) {
    case (.null, .null), (.boolean, .bool), (.integer, .int), (.number, .int), (.number, .double): true
    case (.integer, .double(let number)): number == number.rounded()
    case (.string, .string), (.array, .array), (.object, .object): true
    default: false
    }
  }
}
