/// Something that may be said about a command: `--name VALUE`, or `--name` alone for a flag.
struct Option: Sendable {
  /// The name with its dashes: `--agent`.
  let name: String
  /// What stands for the value in help, such as `SPEC`; `nil` for a flag.
  let placeholder: String?
  /// What it does, in words that read after the name; without a full stop.
  let about: String
  /// The value that counts when none is given.
  let `default`: String?

  init(name: String, placeholder: String? = nil, about: String, default: String? = nil) {
    self.name = name
    self.placeholder = placeholder
    self.about = about
    self.default = `default`
  }

  /// The flag that every command has.
  static let help = Option(name: "--help", about: "show this text")

  /// The name with its placeholder, as it is written.
  var label: String { placeholder.map { "\(name) \($0)" } ?? name }
}
