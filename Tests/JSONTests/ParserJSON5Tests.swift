import JSON
import Testing

/// What JSON5 adds, after spec.json5.org.
struct ParserJSON5Tests {
  typealias Reading = ParserTests.Reading
  typealias Refusal = ParserTests.Refusal

  @Test(arguments: [
    Reading("[1,]", [1]), Reading("{a:1,}", ["a": 1]), Reading("[ 1 , ]", [1]),
    Reading("// one\n1 // two", 1), Reading("/* one\n * two **/1/**/", 1), Reading("1//", 1), Reading("//\r1", 1),
    Reading("//\u{2028}1", 1), Reading("/*é*/1", 1), Reading("{/**/a/**/:/**/1/**/,/**/}", ["a": 1]),
    Reading("\u{FEFF}1", 1), Reading("\u{B}\u{C}\u{A0}\u{1680}\u{2003}\u{202F}\u{3000}\u{2028}\u{2029}1", 1),
    Reading("'a'", "a"), Reading("'\"'", "\""), Reading("\"'\"", "'"), Reading("{'a':1}", ["a": 1]),
    Reading("[.5,5.,+1,-.5,+.5,5.e1]", [0.5, 5.0, 1, -0.5, 0.5, 50.0]), Reading("-0x10", -16),
    Reading("0xDecaf", 0xDECAF),
    Reading("0X1f", 31),
  ])
  func whatJSON5AddsIsRead(_ reading: Reading) throws {
    #expect(try Value(parsing: reading.text, as: .json5) == reading.value)
  }

  @Test(arguments: [
    ("abc", "abc"), ("$_9", "$_9"), ("ünïcödé", "ünïcödé"), ("\\u0061b", "ab"), ("a\\u0301", "a\u{301}"),
    ("null", "null"), ("Infinity", "Infinity"), ("日本", "日本"), ("Ⅷ", "Ⅷ"), ("a\u{200D}b", "a\u{200D}b"),
    ("\\ud835\\udc00", "\u{1D400}"), ("a\u{203F}b", "a\u{203F}b"),
  ])
  func keysMayBeIdentifiers(written: String, key: String) throws {
    let value = try Value(parsing: "{\(written): 1}", as: .json5)
    #expect(value.object?.keys.first?.isExactly(key) == true)
  }

  @Test(arguments: [
    ("'\\x41\\v\\0\\'\\\"'", "A\u{B}\u{0}'\""), ("'a\\\nb'", "ab"), ("'a\\\r\nb'", "ab"), ("'a\\\rb'", "ab"),
    ("'a\\\u{2028}b'", "ab"), ("'\\a\\é\\q'", "aéq"), ("'\\/\\b\\f\\n\\r\\t'", "/\u{8}\u{C}\n\r\t"), ("'\\xe9'", "é"),
    ("'a\u{2028}b'", "a\u{2028}b"), ("'\t'", "\t"), ("'\\u00E9'", "é"),
  ])
  func textsKnowMoreEscapes(written: String, text: String) throws {
    #expect(try Value(parsing: written, as: .json5).text?.isExactly(text) == true)
  }

  @Test(arguments: [
    Refusal("Infinity", "1:1: 'Infinity' cannot be kept: numbers must be finite"),
    Refusal("[-Infinity]", "1:3: 'Infinity' cannot be kept: numbers must be finite"),
    Refusal("{a: NaN}", "1:5: 'NaN' cannot be kept: numbers must be finite"),
    Refusal("+NaN", "1:2: 'NaN' cannot be kept: numbers must be finite"),
    Refusal("[,]", "1:2: expected a value, found ','"),
    Refusal("{,}", "1:2: expected a key, found ','"),
    Refusal("{1a:1}", "1:2: expected a key, found '1'"),
    Refusal("{a-b:1}", "1:3: expected ':' after the key, found '-'"),
    Refusal("{\\u002d:1}", "1:2: '-' cannot stand in a key without quotes"),
    Refusal("{\\x61:1}", "1:2: a key without quotes knows only '\\u' escapes"),
    Refusal("{\u{301}a:1}", "1:2: expected a key, found '\u{301}'"),
    Refusal("1 /* two", "1:3: this comment has no '*/'"),
    Refusal("1 /*/", "1:3: this comment has no '*/'"),
    Refusal("1 / 2", "1:3: expected nothing after the value, found '/'"),
    Refusal("# one\n1", "1:1: expected a value, found '#'"),
    Refusal("'a\nb'", "1:3: a control character in a text must be written as an escape (here '\\n')"),
    Refusal("'a", "1:1: this text has no closing '"),
    Refusal("'\\", "1:2: the text ends after '\\'"),
    Refusal("'\\1'", "1:2: a digit cannot be escaped; '\\0' must not be followed by one"),
    Refusal("'\\01'", "1:2: a digit cannot be escaped; '\\0' must not be followed by one"),
    Refusal("'\\x4'", "1:2: this escape needs 2 hexadecimal digits"),
    Refusal("'\\u004'", "1:2: this escape needs 4 hexadecimal digits"),
    Refusal("0x", "1:3: expected a hexadecimal digit, found the end of the text"),
    Refusal("0xg", "1:3: expected a hexadecimal digit, found 'g'"),
    Refusal(".", "1:2: expected a digit, found the end of the text"),
    Refusal("+", "1:2: expected a digit, found the end of the text"),
    Refusal("+-1", "1:2: expected a digit, found '-'"),
    Refusal("010", "1:1: a number cannot start with '0'"),
    Refusal("undefined", "1:1: expected a value, found 'u'"),
    Refusal("\u{200B}1", "1:1: expected a value, found U+200B"),
  ])
  func whatIsNoJSON5IsReportedAtItsPlace(_ refusal: Refusal) {
    #expect {
      try Value(parsing: refusal.text, as: .json5)
    } throws: { error in
      "\(error)" == refusal.error
    }
  }
}
