/// What a command line asks for.
enum Request {
  /// A text that needs no command to run.
  enum Page {
    /// The list of commands.
    case overview
    /// The help of a command.
    case page(Manual)
    /// The version.
    case version
  }

  /// A text is asked for.
  case print(Page)
  /// A command with the words that follow it.
  case run(any Command.Type, [String])

  init(_ words: [String], commands: [any Command.Type]) throws(UsageError) {
    let rest = Array(words.dropFirst())
    switch words.first {
    case nil: self = .print(.overview)
    case "help", "--help", "-h": self = .print(try Self.page(for: rest, commands: commands))
    case "--version": self = .print(.version)
    case let word? where WordSorter.isOption(word): throw Self.misplaced(word, commands: commands)
    case let word?:
      let command = try Self.command(named: word, among: commands)
      let options = rest.prefix { $0 != "--" }
      let wantsHelp = options.contains("--help") || options.contains("-h")
      self = wantsHelp ? .print(.page(command.manual)) : .run(command, rest)
    }
  }

  private static func page(for words: [String], commands: [any Command.Type]) throws(UsageError) -> Page {
    if words.count > 1 { throw UsageError("unexpected argument '\(words[1])'") }
    guard let word = words.first else { return .overview }
    return .page(try command(named: word, among: commands).manual)
  }

  private static func command(
    named name: String, among commands: [any Command.Type]
  ) throws(UsageError) -> any Command.Type {
    if let command = commands.first(where: { $0.manual.name == name }) { return command }
    let names = commands.map { $0.manual.name } + ["help"]
    throw UsageError("unknown command '\(name)'", for: name, among: names)
  }

  /// An option in front of the command is most often one of the command's.
  private static func misplaced(_ word: String, commands: [any Command.Type]) -> UsageError {
    let name = String(word.prefix { $0 != "=" })
    if let owner = commands.first(where: { $0.manual.option(named: name) != nil }) {
      return UsageError("'\(name)' stands after the command: 'parley \(owner.manual.name) \(name)'")
    }
    return UsageError("unknown option '\(name)'", for: name, among: ["--help", "--version"])
  }
}
