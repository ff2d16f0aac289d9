import Testing

@testable import parley

struct TerminalPlainTests {
  @Test(arguments: [
    ("plain text, and 日本語 too", "plain text, and 日本語 too"),
    ("a\nb\r\nc\rd\u{85}e\u{2028}f\u{B}g", "a\nb\nc\nd\ne\nf\ng"),
    ("a\tb", "a    b"),
    ("\u{1B}[31mred\u{1B}[0m", "red"),
    ("\u{1B}[38:2::1:2:3mred\u{1B}[?25l", "red"),
    ("\u{1B}[2J\u{1B}[1;1Hfirst", "first"),
    ("\u{9B}2Jfirst", "first"),
    ("\u{1B}]0;title\u{7}text", "text"),
    ("\u{1B}]8;;https://evil.example\u{1B}\\link\u{1B}]8;;\u{1B}\\", "link"),
    ("\u{1B}]52;c;cm0gLXJmIH4K\u{7}text", "text"),
    ("\u{9D}52;c;cm0=\u{9C}text", "text"),
    ("\u{1B}Pq#0;2;0;0;0\u{1B}\\text", "text"),
    ("\u{1B}_Gf=24;AAAA\u{1B}\\text", "text"),
    ("\u{1B}^private\u{1B}\\text", "text"),
    ("\u{1B}(0text", "text"),
    ("\u{1B}ctext", "text"),
    ("\u{1B}#8text", "text"),
    ("end\u{1B}", "end␛"),
    ("end\u{1B}[", "end"),
    ("end\u{1B}[12;", "end12;"),
    ("nul\u{0}bel\u{7}bs\u{8}del\u{7F}", "nul␀bel␇bs␈del␡"),
    ("c1\u{80}", "c1\u{FFFD}"),
    ("safe\u{202E}txt.exe\u{202C}", "safetxt.exe"),
    ("\u{2066}a\u{2069}\u{200F}\u{061C}b", "ab"),
    ("zero\u{200B}width\u{2060}\u{FEFF}soft\u{AD}", "zerowidthsoft"),
    ("tags\u{E0001}\u{E0041}\u{E0042}", "tags"),
    ("filler\u{3164}\u{115F}", "filler"),
    ("annotation\u{FFF9}x\u{FFFB}", "annotationx"),
    ("non\u{FFFE}character\u{1FFFF}", "non\u{FFFD}character\u{FFFD}"),
    ("👨‍👩‍👧‍👦 🇺🇳 ❤️‍🔥", "👨‍👩‍👧‍👦 🇺🇳 ❤️‍🔥"),
    ("می‌خواهم", "می‌خواهم"),
    ("क्षत्रिय Việt", "क्षत्रिय Việt"),
  ])
  func whatIsHarmfulIsGone(text: String, expected: String) {
    #expect(Array(Terminal.plain(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func aSequenceWithoutEndHidesNothing() {
    #expect(Terminal.plain("\u{1B}]0;I refunded twice the amount") == "0;I refunded twice the amount")
    #expect(Terminal.plain("\u{1B}Pall of it\nand more") == "all of it\nand more")
    #expect(Terminal.plain("\u{1B}]0;a\u{1B}[31mb\u{7}c") == "0;ab␇c")
  }

  @Test func pilesOfMarksAreCut() {
    let zalgo = "o" + String(repeating: "\u{301}", count: 500)
    #expect(Terminal.plain(zalgo).unicodeScalars.count == 5)
    let joiners = "a" + String(repeating: "\u{200D}", count: 500) + "b"
    #expect(Terminal.plain(joiners).unicodeScalars.count <= 6)
    let chain = String(repeating: "👩\u{200D}", count: 500)
    #expect(Terminal.plain(chain).unicodeScalars.count <= 13)
    let syllable = "\u{1100}" + String(repeating: "\u{1161}", count: 500)
    #expect(Terminal.plain(syllable).unicodeScalars.count <= 13)
  }

  @Test func longTextsAreCutWithAMark() {
    let text = String(repeating: "x", count: 1_048_576)
    #expect(Terminal.plain(text, limit: 10) == "xxxxxxxxxx… (1,048,576 characters)")
    #expect(Terminal.plain("日本語", limit: 3) == "日本語")
    #expect(Terminal.plain("日本語!", limit: 3) == "日本語… (4 characters)")
  }

  @Test(arguments: 0..<64) func noControlSurvivesAnyMixture(_ seed: Int) {
    let alphabet = Array("\u{1B}\u{9B}\u{9D}\u{90}[]P_\\;8m\n\r\u{7}\u{0}\u{202E}\u{200D}\u{301}é日👩 x".unicodeScalars)
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    var text = String.UnicodeScalarView()
    for _ in 0..<400 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      text.append(alphabet[Int(state % UInt64(alphabet.count))])
    }
    let controls = Terminal.plain(String(text)).unicodeScalars.filter {
      $0.properties.generalCategory == .control && $0 != "\n"
    }
    #expect(controls.isEmpty)
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (1_048_576, "1,048,576"), (-12345, "-12,345")])
  func digitsAreGrouped(number: Int, text: String) {
    #expect(number.grouped == text)
  }
}
