import CEL
import Testing

struct TimesTests {
  @Test(arguments: [
    Case("string(timestamp('2024-02-29T12:00:00.120+01:30'))", "2024-02-29T10:30:00.12Z"),
    Case("string(timestamp('0001-01-01T00:00:00Z'))", "0001-01-01T00:00:00Z"),
    Case("string(timestamp(-1))", "1969-12-31T23:59:59Z"),
    Case("string(timestamp('1600-03-01T00:00:00Z') - duration('1ns'))", "1600-02-29T23:59:59.999999999Z"),
    Case("timestamp('2024-12-31T00:00:00Z').getDayOfYear()", 365), Case("timestamp(0).getDayOfWeek()", 4),
    Case("timestamp(-86400).getDayOfWeek()", 3),
    Case("timestamp('2024-07-01T00:00:00Z').getHours('America/New_York')", 20),
    Case("timestamp('2024-01-01T00:00:00Z').getHours('America/New_York')", 19),
    Case("timestamp(0).getHours('2:00')", 2), Case("timestamp(0).getMinutes('-2:30')", 30),
    Case("timestamp('0001-01-01T00:00:00Z').getFullYear('-00:01')", 0),
    Case("timestamp('9999-12-31T23:59:59Z').getFullYear('+00:01')", 10_000),
    Case("timestamp('2024-01-01T00:00:00.987654321Z').getMilliseconds('Asia/Tokyo')", 987),
    Case("string(duration('1h30m0.5s'))", "5400.5s"), Case("string(duration('-1.5h'))", "-5400s"),
    Case("string(duration('1.000000001s'))", "1.000000001s"),
    Case("string(duration('100us') + duration('1µs'))", "0.000101s"),
    Case("string(duration('0'))", "0s"), Case("duration('-90m').getHours()", -1),
    Case("duration('1.5s').getMilliseconds()", 500),
  ])
  func timesAreReadAndWritten(_ test: Case) { expect(test) }

  @Test(arguments: [
    "timestamp('2024-02-30T00:00:00Z')", "timestamp('2024-01-01T24:00:00Z')", "timestamp('2024-01-01')",
    "timestamp('2024-01-01T00:00:00')", "timestamp('2024-01-01T00:00:00.Z')", "timestamp('2024-01-01T00:00:00+25:00')",
    "timestamp('２024-01-01T00:00:00Z')", "timestamp(9223372036854775807)", "timestamp(-9223372036854775808)",
    "duration('1')", "duration('1x')", "duration('s')", "duration('- 1s')", "duration('99999999999999999999s')",
    "timestamp(0).getHours('Mars/Phobos')", "timestamp(0).getHours('25:00')", "timestamp(0).getHours('1:2:3')",
    "duration('1s').getHours('UTC')", "duration('1s').getDate()", "'x'.getHours()",
  ])
  func whatIsNoTimeIsAnError(_ source: String) { #expect(failure(source) != nil) }

  @Test func everyDayComesBack() throws {
    for days in stride(from: -719_162, to: 2_932_896, by: 367) {
      let moment = try #require(CELValue.Timestamp(seconds: days * 86_400 + 3661))
      #expect(CELValue.Timestamp(moment.description) == moment)
    }
  }
}
