import Foundation
import JSON

/// What is printed about an error. Mistakes in files keep the form that editors turn into links; everything else is one
/// line that begins with who says it.
struct Complaint {
  let text: String

  /// - Parameter speaker: The program, or the program and its command.
  init(_ error: any Error, from speaker: String) {
    text =
      switch error {
      case let error as UsageError: Self.line(error.message, from: speaker) + "See '\(speaker) --help'.\n"
      case let error as Mistakes: error.list.map { Self.line("\($0)") }.joined()
      case let error as Mistake: Self.line("\(error)")
      case let error as any LocalizedError: Self.line(error.errorDescription ?? "\(error)", from: speaker)
      default: Self.line("\(error)", from: speaker)
      }
  }

  private static func line(_ sentence: String, from speaker: String) -> String {
    line("\(speaker): \(sentence)")
  }

  private static func line(_ sentence: String) -> String {
    Terminal.line(sentence) + "\n"
  }
}
