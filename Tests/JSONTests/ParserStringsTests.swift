import JSON
import Testing

struct ParserStringsTests {
  @Test(arguments: [
    ("\\\"\\\\\\/\\b\\f\\n\\r\\t", "\"\\/\u{8}\u{C}\n\r\t"), ("\\u0041\\u00e9\\u20AC", "Aé€"), ("\\ud83d\\ude00", "😀"),
    ("\\uD83D\\uDE00", "😀"), ("\\u0000", "\u{0}"), ("\\uFFFF", "\u{FFFF}"), ("\\uDBFF\\uDFFF", "\u{10FFFF}"),
    ("é", "é"), ("e\u{301}", "e\u{301}"), ("😀", "😀"), ("\u{7F}", "\u{7F}"), ("\u{2028}\u{2029}", "\u{2028}\u{2029}"),
    ("\u{FEFF}", "\u{FEFF}"),
    ("a long text without anything special in it", "a long text without anything special in it"),
  ])
  func textsAreReadByteByByte(inside: String, text: String) throws {
    #expect(try Value(parsing: "\"\(inside)\"").text?.isExactly(text) == true)
  }

  @Test(arguments: [
    ("\"", "1:1: this text has no closing \""),
    ("\"abc\\", "1:5: JSON has no such escape; allowed are \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0000"),
    ("\"\\a\"", "1:2: JSON has no such escape; allowed are \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0000"),
    ("\"\\u12\"", "1:2: this escape needs 4 hexadecimal digits"),
    ("\"\\u00g0\"", "1:2: this escape needs 4 hexadecimal digits"),
    ("\"é\\ud800\"", "1:3: half of a surrogate pair is no character"),
    ("\"\\udc00\\ud800\"", "1:2: half of a surrogate pair is no character"),
    ("\"\\ud800\\u0041\"", "1:2: half of a surrogate pair is no character"),
    ("\"\\ud800x\"", "1:2: half of a surrogate pair is no character"),
    ("\"\\ud800\\n\"", "1:2: half of a surrogate pair is no character"),
    ("\"a\nb\"", "1:3: a control character in a text must be written as an escape (here '\\n')"),
    ("\"a\tb\"", "1:3: a control character in a text must be written as an escape (here '\\t')"),
    ("\"a\u{1F}b\"", "1:3: a control character in a text must be written as an escape (here '\\u00…')"),
    ("\"\u{0}\"", "1:2: a control character in a text must be written as an escape (here '\\u00…')"),
  ])
  func brokenTextsAreReportedAtTheirPlace(text: String, message: String) {
    #expect {
      try Value(parsing: text)
    } throws: { error in
      "\(error)" == message
    }
  }

  @Test(
    arguments: [
      [0x80], [0xC3], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80],
      [0xED, 0xBF, 0xBF], [0xE2, 0x82], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xF8], [0xFE], [0xFF], [0xC3, 0x28], [0xE2, 0x28, 0xA1], [0xF0, 0x9F, 0x98, 0x28],
    ] as [[UInt8]])
  func bytesThatAreNotUTF8AreAnError(bytes: [UInt8]) {
    for dialect in [Dialect.json, .json5] {
      let text = Array("[\n \"é".utf8) + bytes + Array("\"]".utf8)
      #expect(throws: SyntaxError(line: 2, column: 4, message: "these bytes are not UTF-8")) {
        try Value(parsing: text, as: dialect)
      }
    }
  }

  @Test func bytesInCommentsMustBeUTF8Too() {
    #expect(throws: SyntaxError.self) { try Value(parsing: Array("1 //".utf8) + [0xFF], as: .json5) }
  }

  @Test func everyScalarSurvives() throws {
    var text = ""
    for number in UInt32(0)...0x10FFFF { if let scalar = Unicode.Scalar(number) { text.unicodeScalars.append(scalar) } }
    #expect(try Value(parsing: Value.string(text).bytes()).text?.isExactly(text) == true)
  }
}
