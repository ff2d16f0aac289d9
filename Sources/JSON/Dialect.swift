/// How a text is written.
public enum Dialect: Sendable, Hashable {
  /// JSON as RFC 8259 has it, and nothing more.
  case json
  /// JSON5 (spec.json5.org): comments, trailing commas, bare keys, single quotes, and so on.
  case json5
}
