import Checks
import Evaluation
import JSON
import Simulation

/// Sets dialogues as lines of text. It keeps nothing: the same thing looks the same live, replayed and in a test.
struct Typesetter: Sendable {
  let width: Int
  let ink: Ink

  /// Longer lines of prose are hard to read, however wide the terminal is.
  private static let longestLine = 100
  /// The columns of a transcript: the event's number, a glyph, a name, and then the text.
  private static let glyphColumn = 4
  private static let textColumn = 13
  /// What a heading has around its title and name: `━━ `, ` · ` and ` ━━`.
  private static let ruleMargin = 9
  private static let shortestTitle = 12

  init(width: Int = Terminal.usualWidth, ink: Ink = .off) {
    self.width = max(width, 2 * Self.textColumn)
    self.ink = ink
  }

  /// A heading, as wide as the terminal.
  func rule(_ text: String) -> String {
    let start = "━━ \(Terminal.line(text)) ".cut(to: width)
    return ink.paint(start + String(repeating: "━", count: max(0, width - start.columns)), as: .heading) + "\n"
  }

  /// A text with a hanging indent, behind something that is already on the line.
  func hanging(_ text: String, behind column: Int) -> String {
    let margin = String(repeating: " ", count: column)
    let lines = text.wrapped(to: min(width, Self.longestLine) - column)
    return lines.enumerated().map { $0 == 0 || $1.isEmpty ? $1 : margin + $1 }.joined(separator: "\n")
  }
}

// MARK: - Headings

extension Typesetter {
  /// What a run is about to do, in one line.
  func opening(_ plan: RunPlan) -> String {
    let trials = plan.trials > 1 ? " × \(plan.trials) trials" : ""
    let scenarios = plan.scenarios.count.counted("scenario")
    let line = "\(plan.domain) · \(scenarios)\(trials) · agent \(plan.agent) · user \(plan.user) · seed \(plan.seed)"
    return ink.paint(Terminal.line(line).cut(to: width), as: .margin) + "\n"
  }

  /// The line above a dialogue, with what the user wants when that is short enough for another line.
  func heading(_ id: Trial.ID, of trials: Int = 1, scenario: Scenario? = nil) -> String {
    let number = trials > 1 ? " · trial \(id.number + 1) of \(trials)" : ""
    let name = Terminal.line(id.scenario) + number
    let title = scenario.map { Terminal.line($0.title) } ?? name
    // The title is the first to be cut: without the name nobody finds the scenario.
    let room = max(width - Self.ruleMargin - name.columns, Self.shortestTitle)
    let line = title == id.scenario || title == name ? name : "\(title.cut(to: room)) · \(name)"
    return "\n" + rule(line) + wishes(of: scenario?.user) + "\n"
  }

  private func wishes(of user: UserProfile?) -> String {
    guard let user else { return "" }
    let goal = Terminal.line(user.goals.joined(separator: "; "))
    let persona = Terminal.line(user.persona)
    let choices = ["\(goal) · \(persona)", goal, persona]
    let wanted = goal.isEmpty || persona.isEmpty ? choices.dropFirst() : choices[...]
    let margin = String(repeating: " ", count: Self.glyphColumn)
    guard let line = wanted.first(where: { !$0.isEmpty && Self.glyphColumn + $0.columns <= width }) else { return "" }
    return margin + ink.paint(line, as: .margin) + "\n"
  }
}

// MARK: - Events

extension Typesetter {
  /// An event, with its number in the margin.
  func text(_ event: Event, at index: Int) -> String {
    switch event {
    case .message(let seat, let text):
      let isNewTurn = seat == .user && index > 0
      return (isNewTurn ? "\n" : "")
        + message(text, as: seat == .user ? .user : .agent, named: seat.rawValue, at: index)
    case .call(let seat, let call): return self.call(call, by: seat, at: index)
    case .result(_, let result): return self.result(result, at: index)
    case .stop(.fault(let fault)):
      return message("\(StopReason.fault(fault).name): \(fault.says)", as: .stop, named: "end", at: index)
    case .stop(let reason): return message(reason.name, as: .stop, named: "end", at: index)
    }
  }

  private func message(_ text: String, as role: Role, named name: String, at index: Int) -> String {
    let label = ink.paint("\(role.glyph) \(name)".padded(to: Self.textColumn - Self.glyphColumn), as: role)
    return margin(index) + label + hanging(Terminal.plain(text).squeezed, behind: Self.textColumn) + "\n"
  }

  private func call(_ call: ToolCall, by seat: Seat, at index: Int) -> String {
    let caller = seat == .user ? "user: " : ""
    let arguments = call.arguments.object.map { object in
      object.entries.map { "\($0.key): \($0.value.text(.compact))" }.joined(separator: ", ")
    }
    let text = "\(caller)\(call.name)(\(arguments ?? call.arguments.text(.compact)))"
    let line = "\(Role.call.glyph) \(Terminal.line(text))".cut(to: width - Self.glyphColumn)
    return margin(index) + ink.paint(line, as: .call) + "\n"
  }

  /// The result on one line; its size when it does not fit.
  private func result(_ result: ToolResult, at index: Int) -> String {
    let role = result.isError ? Role.refusal : .result
    let room = width - Self.glyphColumn - 4
    let bytes =
      result.isError ? Array((result.value.text ?? result.value.text(.compact)).utf8) : result.value.bytes(.compact)
    // Four bytes to a column are enough for every script, and a large result is not worth the cleaning.
    let text =
      (result.isError ? "error: " : "") + Terminal.line(String(decoding: bytes.prefix(8 * width), as: UTF8.self))
    let size = " \(bytes.count.grouped) bytes"
    let shown = text.columns <= room ? text : text.cut(to: room - size.columns) + size
    return margin(index) + "  " + ink.paint("\(role.glyph) \(shown)", as: role) + "\n"
  }

  private func margin(_ index: Int) -> String {
    ink.paint(String(index).aligned(to: Self.glyphColumn - 1) + " ", as: .margin)
  }
}

extension String {
  /// The text with at most one empty line in a row.
  fileprivate var squeezed: String {
    var lines: [Substring] = []
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      let isBlank = line.allSatisfy { $0 == " " }
      if !isBlank || lines.last != "" { lines.append(isBlank ? "" : line) }
    }
    return lines.joined(separator: "\n")
  }
}
