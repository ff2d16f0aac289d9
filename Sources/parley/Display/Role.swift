/// What a piece of the display is. Each has a glyph of its own, so that nothing depends on colour alone.
enum Role: Sendable, CaseIterable {
  /// What the user says.
  case user
  /// What the agent says.
  case agent
  /// A tool is called.
  case call
  /// A tool answers.
  case result
  /// A tool refuses.
  case refusal
  /// The dialogue ends.
  case stop
  /// As it should be.
  case passed
  /// Not as it should be.
  case failed
  /// Nobody can say.
  case invalid
  /// A heading.
  case heading
  /// What is there for reference only.
  case margin

  /// What stands before it; one column wide.
  var glyph: String {
    switch self {
    case .user: "▷"
    case .agent: "◆"
    case .call: "→"
    case .result: "←"
    case .refusal: "✗"
    case .stop: "■"
    case .passed: "✔"
    case .failed: "✘"
    case .invalid: "⊘"
    case .heading: "━"
    case .margin: " "
    }
  }

  /// The parameters of its "select graphic rendition" sequence: the sixteen colours that every theme has.
  var code: String {
    switch self {
    case .user: "36"
    case .agent: "35"
    case .call: "34"
    case .result, .margin: "2"
    case .refusal: "33"
    case .stop: "2"
    case .passed: "32"
    case .failed: "31"
    case .invalid: "33"
    case .heading: "1"
    }
  }
}
