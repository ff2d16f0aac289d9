import Testing

@testable import parley

struct ColumnsTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("ｆｕｌｌ", 8), ("ｶﾅ", 2), ("한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2),
    ("👍", 2), ("👍🏽", 2), ("👨‍👩‍👧‍👦", 2), ("🇺🇳", 2), ("1️⃣", 2), ("❤", 1), ("❤️", 2), ("✔✘⊘→←━", 6), ("…", 1), ("क्ष", 2),
    ("ไทย", 3), ("ที่", 1), ("السلام", 6), ("ｱ\u{3000}", 3), ("⌚", 2), ("☎", 1), ("\u{1F6DC}", 2), ("𠀀", 2),
  ])
  func widthIsThatOfTheTerminal(text: String, columns: Int) {
    #expect(text.columns == columns)
  }
}
