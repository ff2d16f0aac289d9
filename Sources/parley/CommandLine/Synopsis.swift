/// The positionals of a command as they are written in help: `RUN [TRIAL]`, `SCENARIO|FOLDER…`. Brackets mean that a
/// positional may be left out, the ellipsis that there may be several.
struct Synopsis: Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  let description: String

  private let positionals: [Substring]

  init(stringLiteral text: String) {
    description = text
    positionals = text.split(separator: " ")
  }

  /// The positionals that must be there, without their ellipses.
  var needed: [String] {
    positionals.filter { !$0.hasPrefix("[") }.map { $0.hasSuffix("…") ? String($0.dropLast()) : String($0) }
  }

  /// The most positionals there may be; `nil` when any number may come.
  var most: Int? {
    positionals.contains { $0.contains("…") } ? nil : positionals.count
  }
}
