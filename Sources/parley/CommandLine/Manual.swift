/// What there is to say about a command. Help is made of it, and nothing but it.
struct Manual: Sendable {
  /// The word that names the command.
  let name: String
  /// One line for the list of commands: a verb first, without a full stop.
  let about: String
  /// The positionals in the order in which they stand.
  let synopsis: Synopsis
  /// What may be said about it, `--help` aside.
  let options: [Option]
  /// Command lines that work when pasted.
  let examples: [String]
  /// Whatever else a reader should know; paragraphs are separated by empty lines.
  let discussion: String

  init(
    name: String, about: String, synopsis: Synopsis = "", options: [Option] = [], examples: [String] = [],
    discussion: String = ""
  ) {
    self.name = name
    self.about = about
    self.synopsis = synopsis
    self.options = options
    self.examples = examples
    self.discussion = discussion
  }

  /// The option with a name.
  func option(named name: String) -> Option? {
    (options + [.help]).first { $0.name == name }
  }
}
