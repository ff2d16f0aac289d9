import JSON

@testable import parley

/// A command that tells what it was given, or throws what it is told to.
struct FeedCommand: Command {
  static let manual = Manual(
    name: "feed", about: "Feeds the animals of a house, one after the other", synopsis: "ANIMAL… [HOUSE]",
    options: [
      Option(name: "--food", placeholder: "KIND", about: "what they get", default: "hay"),
      Option(name: "--times", placeholder: "N", about: "how often", default: "1"),
      Option(
        name: "--certificate-of-the-veterinarian", placeholder: "FILE",
        about: "a longer explanation that goes on until it does not fit into one line of the terminal any more"),
      Option(name: "--quietly", about: "do not wake the others"),
    ],
    examples: ["parley feed goat --food grass"],
    discussion: "Animals that have been fed are not hungry.\n\nThe others are.")

  let arguments: Arguments

  init(_ arguments: Arguments) throws(UsageError) {
    self.arguments = arguments
    _ = try arguments.number("--times", in: 1...9)
  }

  func run() async throws -> ExitStatus {
    arguments.output.write(
      "\(arguments.positionals) \(arguments.text("--food") ?? "-") \(arguments.flag("--quietly"))\n")
    switch arguments.positionals.first {
    case "wolf":
      throw Mistakes([Mistake(file: "zoo.json5", line: 3, column: 5, message: "a wolf eats no \u{1B}[31mhay")])
    case "ghost": throw Spook()
    case "sheep": return .failed
    default: return .passed
    }
  }

  struct Spook: Error, CustomStringConvertible {
    let description = "nobody is\nthere"
  }
}

/// A command without positionals.
struct SweepCommand: Command {
  static let manual = Manual(name: "sweep", about: "Sweeps the yard", examples: ["parley sweep"])

  init(_ arguments: Arguments) throws(UsageError) {}
  func run() async throws -> ExitStatus { .undecided }
}
