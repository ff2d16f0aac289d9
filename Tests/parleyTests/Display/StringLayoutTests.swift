import Testing

@testable import parley

struct StringLayoutTests {
  @Test(arguments: [
    ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abcdef", 1, "…"), ("abcdef", 0, ""), ("日本語", 6, "日本語"),
    ("日本語", 5, "日本…"),
    ("日本語", 4, "日…"), ("", 3, ""),
  ])
  func textIsCutToColumns(text: String, columns: Int, expected: String) {
    #expect(text.cut(to: columns) == expected)
  }

  @Test func textIsPaddedByColumns() {
    #expect("日本".padded(to: 6) == "日本  ")
    #expect("日本".aligned(to: 6) == "  日本")
    #expect("abc".padded(to: 2) == "abc")
  }
}
