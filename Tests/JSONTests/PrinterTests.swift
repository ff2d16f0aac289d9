import JSON
import TestSupport
import Testing

struct PrinterTests {
  typealias Reading = ParserTests.Reading

  @Test(arguments: [
    Reading("null", .null), Reading("true", true), Reading("false", false), Reading("0", 0), Reading("-7", -7),
    Reading("-9223372036854775808", .int(.min)), Reading("9223372036854775807", .int(.max)), Reading("1.0", 1.0),
    Reading("-0.0", -0.0), Reading("0.1", 0.1), Reading("1e+22", 1e22),
    Reading("5e-324", .double(.leastNonzeroMagnitude)),
    Reading("100.0", 100.0), Reading("[]", []), Reading("{}", [:]), Reading("[1,[2,[]],{}]", [1, [2, []], [:]]),
    Reading("{\"b\":1,\"a\":null}", ["b": 1, "a": .null]), Reading("\"\\\"\\\\/\"", "\"\\/"),
    Reading("\"\\b\\f\\n\\r\\t\"", "\u{8}\u{C}\n\r\t"), Reading("\"\\u0000\\u001f\u{7F}\"", "\u{0}\u{1F}\u{7F}"),
    Reading("\"é😀\u{2028}\"", "é😀\u{2028}"),
  ])
  func compactTextIsAsShortAsItCanBe(_ reading: Reading) {
    #expect(reading.value.text() == reading.text)
    #expect(reading.value.description == reading.text)
    #expect(reading.value.bytes() == Array(reading.text.utf8))
  }

  @Test func prettyTextHasOneMemberToALine() {
    let value: Value = ["a": [1, ["b": "c"]], "d": [], "e": [:]]
    let text = """
      {
        "a": [
          1,
          {
            "b": "c"
          }
        ],
        "d": [],
        "e": {}
      }
      """
    #expect(value.text(.pretty) == text)
  }

  @Test(arguments: [Double.infinity, -.infinity, .nan])
  func whatJSONCannotSayBecomesNull(number: Double) {
    #expect(Value.double(number).text() == "null")
  }

  @Test func printedDoublesComeBackBitForBit() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<20_000 {
      let number = Double(bitPattern: generator.next())
      guard number.isFinite else { continue }
      guard case .double(let back) = try Value(parsing: Value.double(number).text()),
        back.bitPattern == number.bitPattern
      else {
        Issue.record("\(number) does not come back")
        return
      }
    }
  }

  @Test func printedIntegersComeBack() throws {
    var generator = SeededGenerator(seed: 13)
    for _ in 0..<5_000 {
      let number = Int(truncatingIfNeeded: generator.next()) >> Int.random(in: 0..<64, using: &generator)
      #expect(try Value(parsing: Value.int(number).text()).text() == String(number))
    }
  }
}
