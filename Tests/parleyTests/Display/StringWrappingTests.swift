import Testing

@testable import parley

struct StringWrappingTests {
  @Test(arguments: [
    ("", 10, [""]),
    ("one two three", 20, ["one two three"]),
    ("one two three", 8, ["one two", "three"]),
    ("one two three", 7, ["one two", "three"]),
    ("one two  three", 7, ["one two", "three"]),
    ("one  two", 20, ["one  two"]),
    ("first\n\nsecond", 20, ["first", "", "second"]),
    ("  indented text here", 12, ["  indented", "text here"]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("to abcdefghij", 4, ["to", "abcd", "efgh", "ij"]),
    ("日本語テキスト", 6, ["日本語", "テキス", "ト"]),
    ("abc日本", 4, ["abc", "日本"]),
    ("日", 1, ["日"]),
    ("trailing   ", 20, ["trailing"]),
  ])
  func linesBreakWhereTheyMay(text: String, width: Int, lines: [String]) {
    #expect(text.wrapped(to: width) == lines)
  }

  @Test(arguments: 1..<30) func nothingIsLostAndNothingIsTooWide(_ width: Int) {
    let text = "Die 日本語 Katze👩‍👩‍👧 tritt die Treppenstufenbeleuchtung krumm.  Über é!"
    let lines = text.wrapped(to: width)
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    #expect(lines.allSatisfy { $0.columns <= max(width, 2) })
  }
}
