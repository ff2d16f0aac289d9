import Testing

@testable import parley

struct ArgumentsTests {
  private enum Food: String, CaseIterable { case hay, grass, clover }
  private enum Size: String, CaseIterable { case tiny, small, middling, large, huge, gigantic }

  private static let manual = Manual(
    name: "feed", about: "", synopsis: "[ANIMAL…]",
    options: [
      Option(name: "--food", placeholder: "KIND", about: "", default: "hay"),
      Option(name: "--times", placeholder: "N", about: ""),
      Option(name: "--quietly", about: ""),
    ])

  private func arguments(_ line: String) throws(UsageError) -> Arguments {
    let words = line.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
    return try Arguments(words, of: Self.manual, output: Console(sink: Page()), errors: Console(sink: Page()))
  }

  @Test(arguments: ["--food grass goat", "goat --food=grass", "--food=grass -- goat"])
  func valuesStandBehindTheNameOrAnEqualsSign(_ line: String) throws {
    let arguments = try arguments(line)
    #expect(arguments.text("--food") == "grass")
    #expect(arguments.positionals == ["goat"])
  }

  @Test func defaultsCountWhenNothingIsGiven() throws {
    let arguments = try arguments("")
    #expect(arguments.text("--food") == "hay")
    #expect(arguments.text("--times") == nil)
    #expect(try arguments.number("--times", in: 1...9) == nil)
    #expect(try arguments.choice("--food", of: Food.self) == .hay)
    #expect(!arguments.flag("--quietly"))
  }

  @Test func valuesMayHaveEqualsSignsAndBeNegative() throws {
    #expect(try arguments("--food=a=b").text("--food") == "a=b")
    #expect(try arguments("--times -5").number("--times", in: -9...9) == -5)
  }

  @Test func aDashAndEverythingBehindTwoDashesAreNoOptions() throws {
    #expect(try arguments("- -- --food -- x").positionals == ["-", "--food", "--", "x"])
  }

  @Test(arguments: [
    ("--fodo hay", "unknown option '--fodo'. Did you mean '--food'?"),
    ("--fodo=hay", "unknown option '--fodo'. Did you mean '--food'?"),
    ("-food hay", "unknown option '-food'. Did you mean '--food'?"),
    ("--hlep", "unknown option '--hlep'. Did you mean '--help'?"),
    ("-x", "unknown option '-x'"),
    ("--food", "missing value for '--food KIND'"),
    ("--food=", "missing value for '--food KIND'"),
    ("--food --times 3", "missing value for '--food KIND'"),
    ("--food -- x", "missing value for '--food KIND'"),
    ("--food a --food b", "'--food' is given twice"),
    ("--quietly --quietly", "'--quietly' is given twice"),
    ("--quietly=no", "'--quietly' takes no value, not even 'no'"),
  ])
  func mistakesAreNamed(line: String, sentence: String) {
    #expect(throws: UsageError(sentence)) { try arguments(line) }
  }

  @Test(arguments: ["0", "ten", "1.5", "99999999999999999999", " "])
  func numbersMustBeWholeAndWithinBounds(_ text: String) throws {
    let arguments = try Arguments(["--times=\(text)"], of: Self.manual, output: Console(sink: Page()))
    #expect(throws: UsageError("'--times' takes a whole number from 1 to 9, not '\(text)'")) {
      try arguments.number("--times", in: 1...9)
    }
    #expect(throws: UsageError.self) { try arguments.number("--times", in: 1...Int.max) }
  }

  @Test func aSeedMayUseAllBits() throws {
    #expect(try arguments("--times 18446744073709551615").number("--times", in: 0...UInt64.max) == UInt64.max)
    #expect(throws: UsageError("'--times' takes a whole number of 0 or more, not 'x'")) {
      try arguments("--times x").number("--times", in: 0...UInt64.max)
    }
  }

  @Test func fewChoicesAreListedAndOfManyTheNearestIsNamed() throws {
    #expect(throws: UsageError("'--food' takes 'hay', 'grass' or 'clover', not 'gras'. Did you mean 'grass'?")) {
      try arguments("--food gras").choice("--food", of: Food.self)
    }
    #expect(throws: UsageError("'--food' does not know 'hug'. Did you mean 'huge'?")) {
      try arguments("--food hug").choice("--food", of: Size.self)
    }
    #expect(throws: UsageError("'--food' does not know 'xyz'")) {
      try arguments("--food xyz").choice("--food", of: Size.self)
    }
  }
}
