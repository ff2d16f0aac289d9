import JSON

extension Value {
  /// The value as people say it: texts as they are, lists with commas, objects as their values.
  var spoken: String {
    switch self {
    case .string(let text): text
    case .array(let elements): elements.map(\.spoken).joined(separator: ", ")
    case .object(let object): object.entries.map(\.value.spoken).joined(separator: ", ")
    default: text(.compact)
    }
  }

  /// Every text and number inside, as texts.
  var leaves: [String] {
    switch self {
    case .array(let elements): elements.flatMap(\.leaves)
    case .object(let object): object.entries.flatMap(\.value.leaves)
    case .null, .bool: []
    default: [spoken]
    }
  }
}
