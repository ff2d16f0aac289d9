import Testing

@testable import parley

struct InvocationTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let line: String
    var status = ExitStatus.usage
    var output = ""
    var errors = ""
    var testDescription: String { "parley \(line)" }
  }

  static let cases = [
    Case(line: "feed goat", status: .passed, output: "[\"goat\"] hay false\n"),
    Case(line: "feed sheep --quietly --food grass", status: .failed, output: "[\"sheep\"] grass true\n"),
    Case(line: "sweep", status: .undecided),
    Case(line: "--version", status: .passed, output: "0.1.0\n"),
    Case(line: "fede goat", errors: "parley: unknown command 'fede'. Did you mean 'feed'?\nSee 'parley --help'.\n"),
    Case(line: "xyz", errors: "parley: unknown command 'xyz'\nSee 'parley --help'.\n"),
    Case(line: "help xyz", errors: "parley: unknown command 'xyz'\nSee 'parley --help'.\n"),
    Case(line: "help feed goat", errors: "parley: unexpected argument 'goat'\nSee 'parley --help'.\n"),
    Case(
      line: "--versoin", errors: "parley: unknown option '--versoin'. Did you mean '--version'?\nSee 'parley --help'.\n"
    ),
    Case(
      line: "--food=hay feed goat",
      errors: "parley: '--food' stands after the command: 'parley feed --food'\nSee 'parley --help'.\n"),
    Case(
      line: "feed --times 10 goat",
      errors: "parley feed: '--times' takes a whole number from 1 to 9, not '10'\nSee 'parley feed --help'.\n"),
    Case(line: "feed", errors: "parley feed: missing argument 'ANIMAL'\nSee 'parley feed --help'.\n"),
    Case(line: "sweep up", errors: "parley sweep: unexpected argument 'up'\nSee 'parley sweep --help'.\n"),
    Case(line: "feed wolf", output: "[\"wolf\"] hay false\n", errors: "zoo.json5:3:5: a wolf eats no hay\n"),
    Case(line: "feed ghost", output: "[\"ghost\"] hay false\n", errors: "parley feed: nobody is there\n"),
  ]

  @Test(arguments: cases) func theLineIsAnswered(_ item: Case) async {
    let (output, errors) = (Page(), Page())
    let status = await Invocation(
      item.line.split(separator: " ").map(String.init), commands: [FeedCommand.self, SweepCommand.self],
      output: Console(sink: output), errors: Console(sink: errors)
    ).run()
    #expect(status == item.status)
    #expect(output.text == item.output)
    #expect(errors.text == item.errors)
  }

  @Test(arguments: ["feed --help", "feed -h", "feed goat --fodo --help", "help feed", "--help feed"])
  func helpIsShownWhateverElseIsSaid(_ line: String) async throws {
    let output = Page()
    let status = await Invocation(
      line.split(separator: " ").map(String.init), commands: [FeedCommand.self], output: Console(sink: output),
      errors: Console(sink: Page())
    ).run()
    #expect(status == .passed)
    #expect(output.text == Help(width: 80).page(for: FeedCommand.manual))
  }

  @Test func aWordBehindTwoDashesIsNoOption() async throws {
    let output = Page()
    _ = await Invocation(
      ["feed", "--", "--help"], commands: [FeedCommand.self], output: Console(sink: output),
      errors: Console(sink: Page())
    ).run()
    #expect(output.text == "[\"--help\"] hay false\n")
  }

  @Test func hostileWordsDoNotReachTheTerminal() async {
    let errors = Page()
    _ = await Invocation(
      ["\u{1B}]0;owned\u{7}x"], commands: [], output: Console(sink: Page()), errors: Console(sink: errors)
    )
    .run()
    #expect(errors.text.hasPrefix("parley: unknown command 'x'\n"))
  }
}
