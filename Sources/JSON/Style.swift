/// How a value is printed.
public enum Style: Sendable, Hashable {
  /// On one line, without spaces.
  case compact
  /// One member to a line, indented by two spaces.
  case pretty
}
