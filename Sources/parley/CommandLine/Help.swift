/// Sets manuals as text for the terminal.
struct Help {
  let width: Int

  /// Labels longer than this have their description below them.
  private static let longestLabel = 24
  /// Longer lines are hard to read, however wide the terminal is.
  private static let longestLine = 100

  init(width: Int) {
    self.width = min(width, Self.longestLine)
  }

  /// What `parley` alone prints.
  func overview(of commands: [any Command.Type]) -> String {
    sections([
      paragraph("parley \(Version.current) rehearses conversations of an agent with a simulated user"),
      "Usage: parley COMMAND [OPTIONS] …",
      list("Commands", commands.map { ($0.manual.name, $0.manual.about) }),
      list("Options", [("--help", "show this text"), ("--version", "print the version")]),
      examples(commands.compactMap { $0.manual.examples.first }),
      "See 'parley help COMMAND' for more.",
    ])
  }

  /// What `parley help COMMAND` prints.
  func page(for manual: Manual) -> String {
    let positionals = manual.synopsis.description
    let options = (manual.options + [.help]).map { option in
      (option.label, option.about + (option.default.map { " (default: \($0))" } ?? ""))
    }
    return sections([
      paragraph(manual.about),
      "Usage: parley \(manual.name) [OPTIONS]\(positionals.isEmpty ? "" : " \(positionals)")",
      examples(manual.examples),
      list("Options", options),
      paragraph(manual.discussion),
    ])
  }

  private func sections(_ texts: [String]) -> String {
    texts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// Examples are not wrapped: they are there to be copied.
  private func examples(_ lines: [String]) -> String {
    lines.isEmpty ? "" : "Examples:\n" + lines.map { "  \($0)" }.joined(separator: "\n")
  }

  private func paragraph(_ text: String) -> String {
    text.wrapped(to: width).joined(separator: "\n")
  }

  private func list(_ title: String, _ items: [(label: String, about: String)]) -> String {
    guard !items.isEmpty else { return "" }
    let labels = items.map(\.label.columns).filter { $0 <= Self.longestLabel }
    let column = (labels.max() ?? Self.longestLabel) + 4
    return "\(title):\n" + items.map { item($0.label, $0.about, column: column) }.joined(separator: "\n")
  }

  private func item(_ label: String, _ about: String, column: Int) -> String {
    let margin = String(repeating: " ", count: column)
    let lines = about.wrapped(to: max(width - column, 20))
    let text = lines.joined(separator: "\n" + margin)
    let start = "  \(label)".padded(to: column)
    return label.columns + 4 > column ? "\(start)\n\(margin)\(text)" : start + text
  }
}
