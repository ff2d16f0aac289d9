import JSON

/// A value of the Common Expression Language.
///
/// Values made from JSON keep the JSON and convert a child only when it is touched, so that selecting one key of a
/// large document costs one step.
public enum CELValue: Sendable {
  /// The value `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A signed integer of 64 bits.
  case int(Int)
  /// An unsigned integer of 64 bits.
  case uint(UInt64)
  /// A floating-point number; unlike in JSON it may be infinite or not a number.
  case double(Double)
  /// A text.
  case string(String)
  /// A sequence of bytes.
  case bytes([UInt8])
  /// A list of values.
  case list(List)
  /// Keys and their values.
  case map(Map)
  /// A moment.
  case timestamp(Timestamp)
  /// A length of time.
  case duration(Duration)
  /// A type, such as `int`.
  case type(Kind)
}

extension CELValue {
  /// The types of the language, by their names in it.
  public enum Kind: String, Sendable, CaseIterable {
    case null = "null_type"
    case bool
    case int
    case uint
    case double
    case string
    case bytes
    case list
    case map
    case timestamp = "google.protobuf.Timestamp"
    case duration = "google.protobuf.Duration"
    case type
  }

  /// The type of this value.
  public var kind: Kind {
    switch self {
    case .null: .null
    case .bool: .bool
    case .int: .int
    case .uint: .uint
    case .double: .double
    case .string: .string
    case .bytes: .bytes
    case .list: .list
    case .map: .map
    case .timestamp: .timestamp
    case .duration: .duration
    case .type: .type
    }
  }

  /// The value under a key of a map with such keys; `nil` when there is none.
  public subscript(key: String) -> CELValue? {
    if case .map(let map) = self { map[key] } else { nil }
  }

  /// The boolean, if this is one.
  public var bool: Bool? {
    if case .bool(let bool) = self { bool } else { nil }
  }

  /// The text, if this is one.
  public var text: String? {
    if case .string(let text) = self { text } else { nil }
  }
}

extension CELValue.Kind {
  /// The name for sentences, with its article.
  var phrase: String {
    switch self {
    case .null: "null"
    case .int: "an int"
    case .timestamp: "a timestamp"
    case .duration: "a duration"
    default: "a \(rawValue)"
    }
  }
}
