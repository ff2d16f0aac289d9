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

  /// Command lines of the examples; those joined by `&&` are taken one by one.
  static let lines = CommandCatalog.commands.flatMap { $0.manual.examples }
    .flatMap { example -> [String] in example.split(separator: " && ").map { String($0) } }

  @Test(arguments: lines) func examplesMakeSense(_ line: String) throws {
    let words = line.matches(of: /'[^']*'|"[^"]*"|[^ ]+/).map(\.output.unquoted)
    #expect(words.first == "parley")
    let request = try Request(Array(words.dropFirst()), commands: CommandCatalog.commands)
    guard case .run(let command, let rest) = request else { return }
    _ = try command.init(Arguments(rest, of: command.manual))
  }
}

extension Substring {
  /// The word without the quotes that a shell takes away.
  fileprivate var unquoted: String {
    let isQuoted = count > 1 && ["'", "\""].contains(first) && last == first
    return String(isQuoted ? dropFirst().dropLast() : self)
  }
}
