import Foundation

/// Whether colours are shown, and which.
struct Ink: Sendable {
  private let isOn: Bool

  /// No colours.
  static let off = Ink(isOn: false)
  /// Colours.
  static let on = Ink(isOn: true)

  private init(isOn: Bool) {
    self.isOn = isOn
  }

  /// Decides by the conventions of no-color.org and bixense.com/clicolors: `NO_COLOR` wins, then whatever forces
  /// colours, then whether there is a terminal that knows them.
  init(isTerminal: Bool, environment: [String: String] = ProcessInfo.processInfo.environment) {
    let isForced = ["CLICOLOR_FORCE", "FORCE_COLOR"].contains { name in
      environment[name].map { !["", "0", "false"].contains($0) } ?? false
    }
    if let refusal = environment["NO_COLOR"], !refusal.isEmpty {
      isOn = false
    } else {
      isOn = isForced || (isTerminal && environment["TERM"] != "dumb")
    }
  }

  /// The text in the colour of a role.
  func paint(_ text: String, as role: Role) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(role.code)m\(text)\u{1B}[0m" : text
  }
}
