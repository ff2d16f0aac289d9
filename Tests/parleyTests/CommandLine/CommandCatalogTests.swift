import Testing

@testable import parley

/// What every command must keep to; new ones are covered as soon as they are listed.
struct CommandCatalogTests {
  static let names = CommandCatalog.commands.map { $0.manual.name }

  @Test func namesAreDifferent() {
    #expect(Set(Self.names).count == Self.names.count)
  }

  @Test(arguments: names) func manualsKeepToTheForm(_ name: String) throws {
    let manual = try #require(CommandCatalog.commands.first { $0.manual.name == name }).manual
    #expect(!manual.about.isEmpty && !manual.about.hasSuffix(".") && !manual.about.contains("\n"))
    #expect(!manual.examples.isEmpty)
    for option in manual.options {
      #expect(option.name.hasPrefix("--"))
      #expect(!option.about.hasSuffix("."))
    }
  }

  @Test(arguments: CommandCatalog.commands.flatMap { $0.manual.examples }) func examplesAreCommandLinesOfTheirCommand(
    _ example: String
  ) throws {
    let words = example.split(separator: " ").map { $0.trimmed }
    #expect(words.first == "parley")
    let request = try Request(Array(words.dropFirst()), commands: CommandCatalog.commands)
    guard case .run(let command, let rest) = request else { return }
    _ = try command.init(Arguments(rest, of: command.manual))
  }
}

extension Substring {
  /// The word without the quotes that a shell would take away.
  fileprivate var trimmed: String {
    var word = self
    while let first = word.first, first == "'" || first == "\"" { word.removeFirst() }
    while let last = word.last, last == "'" || last == "\"" { word.removeLast() }
    return String(word)
  }
}
