import JSON
import TestSupport
import Testing

struct ParserNumbersTests {
  @Test(arguments: [
    ("0", 0), ("-0", 0), ("7", 7), ("-7", -7), ("1234567890", 1_234_567_890), ("9223372036854775807", Int.max),
    ("-9223372036854775808", Int.min), ("9007199254740993", 9_007_199_254_740_993),
  ])
  func integersThatFitStayIntegers(text: String, number: Int) throws {
    guard case .int(number) = try Value(parsing: text) else {
      Issue.record("\(text) became \(try Value(parsing: text))")
      return
    }
  }

  @Test(arguments: [
    ("1.0", 1.0), ("-0.0", -0.0), ("-0e0", -0.0), ("1e2", 100), ("1E+2", 100), ("1e-2", 0.01), ("2.50", 2.5),
    ("0.1", 0.1), ("123.456", 123.456), ("9223372036854775808", 9_223_372_036_854_775_808),
    ("-9223372036854775809", -9_223_372_036_854_775_808), ("123456789012345678901234567890", 1.2345678901234568e29),
    ("1e-400", 0), ("4.9e-324", .leastNonzeroMagnitude), ("1.7976931348623157e308", Double.greatestFiniteMagnitude),
    ("0e99999", 0),
    ("9007199254740993.0", 9_007_199_254_740_992), ("1.00000000000000011102230246251565404", 1),
    ("1.00000000000000011102230246251565405", 1.0000000000000002), ("8.5e22", 8.5e22), ("3e-22", 3e-22), ("7e23", 7e23),
  ])
  func otherNumbersAreTheNearestDouble(text: String, number: Double) throws {
    guard case .double(let parsed) = try Value(parsing: text) else {
      Issue.record("\(text) became \(try Value(parsing: text))")
      return
    }
    #expect(parsed.bitPattern == number.bitPattern)
  }

  @Test(arguments: [
    "01", "-01", "00", "-", "--1", "1.", "-.5", "1.e2", "1e", "1e+", "1e1.5", "0x10", "1_000", "1,000", "+1", "1.2.3",
    "- 1",
    "1e999", "-1e999", "1e99999999999999999999", "１",
  ])
  func whatIsNoNumberIsRefused(text: String) {
    #expect(throws: SyntaxError.self) { try Value(parsing: text) }
  }

  @Test(arguments: [
    ("0x7fffffffffffffff", Value.int(.max)), ("-0x8000000000000000", .int(.min)),
    ("0x8000000000000000", .double(9_223_372_036_854_775_808)), ("0xffffffffffffffffff", .double(4.722366482869645e21)),
    ("-0x0", .int(0)), ("+0x1F", .int(31)), ("5.", .double(5)), ("+5", .int(5)), ("+.5e1", .double(5)),
    ("123456789012345678901234567890.", .double(1.2345678901234568e29)),
    (".1234567890123456789012345", .double(0.12345678901234568)),
  ])
  func json5NumbersKeepTheirKind(text: String, number: Value) throws {
    #expect(try Value(parsing: text, as: .json5).text() == number.text())
  }

  @Test func longExponentsDoNotWrapAround() throws {
    let zeros = String(repeating: "0", count: 1_000_010)
    #expect(try Value(parsing: "0.\(zeros)1e1000015") == 10_000)
    #expect(throws: SyntaxError.self) { try Value(parsing: "1\(zeros)") }
  }

  @Test func randomDecimalsAgreeWithTheStandardLibrary() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<20_000 {
      let digits = (0..<Int.random(in: 1...22, using: &generator)).map { _ in Int.random(in: 0...9, using: &generator) }
      let text =
        "\(Int.random(in: 0...9, using: &generator)).\(digits.map(String.init).joined())"
        + "e\(Int.random(in: -330...290, using: &generator))"
      let expected = try #require(Double(text))
      guard case .double(let parsed) = try Value(parsing: text), parsed == expected else {
        Issue.record("\(text) is not \(expected)")
        return
      }
    }
  }
}
