import CEL
import Testing

struct NumbersTests {
  @Test(arguments: [
    Case("round(14.249999999999943, 2)", 14.25), Case("round(2.675, 2)", 2.67), Case("round(0.125, 2)", 0.12),
    Case("round(0.5, 0)", 0.0), Case("round(1.5, 0)", 2.0), Case("round(2.5, 0)", 2.0), Case("round(-1.005, 2)", -1.0),
    Case("round(5, 2)", 5), Case("round(1e300, 2)", 1e300), Case("round(1e22, 1)", 1e22),
  ])
  func roundingIsThatOfPython(_ test: Case) { expect(test) }

  @Test(arguments: ["round(1.5, -1)", "round(1.5, 301)", "round('a', 1)", "round(1.5, 1.0)"])
  func roundingHasLimits(_ source: String) { #expect(failure(source) != nil) }

  @Test(arguments: [
    sum("2 + 3 * 4", 14), sum("(2 + 3) * 4", 20), sum("2 ** 3 ** 2", 512), sum("-2 ** 2", -4), sum("2 ** -1", 0.5),
    sum("7 // 2", 3),
    sum("-7 // 2", -4), sum("7 % -3", -2), sum("-7 % 3", 2), sum("7.5 // 2", 3), sum("-7.5 % 2", 0.5),
    sum("1 / 3", 1.0 / 3),
    sum("10 / 4", 2.5),
    sum(" 1.5e3 + .5 + 2. ", 1502.5), sum("--3", 3), sum("-+-3", 3), sum("0.1 + 0.2", 0.30000000000000004),
    sum("9007199254740993 - 1", 9007199254740992), sum("(-8) ** 2", 64), sum("0 ** 0", 1), sum("5 % 3 * 2", 4),
    sum("8 // 3 * 3", 6),
    sum("1e5", 100_000), sum("9223372036854775807 + 1", 9223372036854775808), sum("00", 0), sum("-9 // -2", 4),
    sum("-9 % -1", 0), sum("9 // -1", -9),
    sum("6 // -1", -6),
  ])
  func arithmeticIsThatOfPython(_ test: Case) { expect(test) }

  private static func sum(_ text: String, _ expected: Double) -> Case {
    Case("arithmetic('\(text)')", .double(expected))
  }

  @Test(arguments: [
    "", " ", "1 +", "1 2", "(1", "1)", "1,000", "abc", "1 ** ", "007", "1e", ".", "1..2", "2 *** 3", "1 / 0", "1 // 0",
    "1 % 0",
    "0 ** -1", "(-8) ** 0.5", "10 ** 400", "1e999", "2 * * 3", "import os", "1; 2", "１",
  ])
  func whatIsNoArithmeticIsAnError(_ text: String) {
    #expect(failure("arithmetic('\(text)')") != nil)
  }

  @Test func arithmeticIsBounded() {
    let deep = String(repeating: "(", count: 900) + "1" + String(repeating: ")", count: 900)
    #expect(failure("arithmetic('\(deep)')") == "the calculation is nested too deeply")
    let powers = Array(repeating: "1", count: 300).joined(separator: "**")
    #expect(failure("arithmetic('\(powers)')") == "the calculation is nested too deeply")
    let long = String(repeating: "1+", count: 5000) + "1"
    #expect(failure("arithmetic('\(long)')") == "a calculation may have 2000 characters, this has 10001")
    expect(Case("arithmetic('\(String(repeating: "-", count: 1998))1')", 1.0))
  }
}
