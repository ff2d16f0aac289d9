import CEL
import Testing

struct StringsTests {
  @Test(arguments: [
    Case("'abc'.replace('', '-')", "-a-b-c-"), Case("'abc'.replace('', '-', 2)", "-a-bc"),
    Case("'abc'.replace('', '-', 3)", "-a-b-c"), Case("'abc'.replace('', '-', 9)", "-a-b-c-"),
    Case("''.replace('', '-')", "-"), Case("'aaa'.replace('a', 'b', 2)", "bba"),
    Case("'aaa'.replace('a', 'b', 0)", "aaa"),
    Case("'aaa'.replace('aa', 'b')", "ba"), Case("'a,b,c'.split(',', 2)", ["a", "b,c"]),
    Case("'abc'.split('')", ["a", "b", "c"]), Case("'abc'.split('', 2)", ["a", "bc"]), Case("''.split(',')", [""]),
    Case("''.split('')", []), Case("',a,'.split(',')", ["", "a", ""]), Case("'abab'.indexOf('b', 4)", -1),
    Case("'abab'.lastIndexOf('')", 4), Case("'abab'.lastIndexOf('ab', 1)", 0), Case("''.lastIndexOf('a')", -1),
    Case("'aXbX'.lastIndexOf('X', 3)", 3), Case("'e\\u0301'.size()", 2), Case("'e\\u0301'.startsWith('e')", true),
    Case("'é'.contains('e\\u0301')", false), Case("'\\r\\n'.size()", 2), Case("'👩‍👧'.reverse().size()", 3),
    Case("matches('abc', '^a.c$')", true), Case("'x'.matches('')", true), Case("'abc'.matches(string('b+'))", true),
    Case("'aab'.contains('ab')", true), Case("' a\\u00a0'.trim()", "a"), Case("'  '.trim()", ""),
    Case("[].join(',')", ""), Case("'ab'.charAt(2)", ""),
  ])
  func textsAreCodePoints(_ test: Case) { expect(test) }

  @Test(arguments: [
    ("'abc'.substring(2, 1)", "the substring from 2 to 1 ends before it begins"),
    ("'abc'.substring(4)", "position 4 is out of range in a text of 3 characters"),
    ("[1].join()", "'join' does not take an int"), ("1.contains('a')", "'contains' does not take an int and a string"),
    ("'a'.repeat(3)", "there is no function 'repeat' with 2 arguments"),
  ])
  func mistakesAreExplained(_ source: String, _ message: String) {
    #expect(failure(source) == message)
  }

  @Test func searchingIsLinearWhateverIsSearched() {
    let hay = String(repeating: "a", count: 40_000)
    let scope = Scope(variables: ["hay": .string(hay), "needle": .string(String(hay.dropLast(20_000)) + "b")])
    expect(Case("hay.contains(needle)", false), in: scope)
    expect(Case("hay.indexOf(needle)", -1), in: scope)
    expect(Case("hay.lastIndexOf('b' + hay)", -1), in: scope)
  }
}
