import Testing

@testable import JSON

struct FormatTests {
  @Test(arguments: ["2026-01-31", "2024-02-29", "2000-02-29", "0000-01-01", "9999-12-31"])
  func daysThatExistAreDates(text: String) {
    #expect(Format.date.includes(text))
  }

  @Test(arguments: [
    "", "2026-1-31", "2026-02-29", "1900-02-29", "2026-04-31", "2026-00-10", "2026-13-01", "2026-01-00", "2026/01/31",
    "2026-01-31 ", "31-01-2026", "2026-01-3१", "+026-01-31", "2026-01-31T00:00:00Z",
  ])
  func otherTextsAreNoDates(text: String) {
    #expect(!Format.date.includes(text))
  }

  @Test(arguments: [
    "2026-01-31T09:30:00Z", "2026-01-31t09:30:00z", "2026-01-31T09:30:00.123456Z", "2026-01-31T23:59:60+00:00",
    "2026-01-31T09:30:00-05:30",
  ])
  func momentsAreDateTimes(text: String) {
    #expect(Format.dateTime.includes(text))
  }

  @Test(arguments: [
    "", "2026-01-31", "2026-01-31T09:30:00", "2026-01-31 09:30:00Z", "2026-02-30T09:30:00Z", "2026-01-31T24:00:00Z",
    "2026-01-31T09:60:00Z", "2026-01-31T09:30:61Z", "2026-01-31T09:30Z", "2026-01-31T09:30:00.Z",
    "2026-01-31T09:30:00+24:00", "2026-01-31T09:30:00+0530", "2026-01-31T09:30:00ZZ", "2026-01-31T09:30:00Q",
  ])
  func otherTextsAreNoDateTimes(text: String) {
    #expect(!Format.dateTime.includes(text))
  }

  @Test(arguments: ["noor@example.com", "a.b+c_d@x-y.example", "a@b", "~!#$%&'*/=?^`{|}@example.org"])
  func addressesAreEmails(text: String) {
    #expect(Format.email.includes(text))
  }

  @Test(arguments: [
    "", "noor", "@example.com", "noor@", ".noor@example.com", "noor.@example.com", "no..or@example.com",
    "noor@example..com",
    "noor@-example.com", "noor@example-.com", "a b@example.com", "a@b@c", "noor@exam ple.com", "noor@example.com\n",
  ])
  func otherTextsAreNoEmails(text: String) {
    #expect(!Format.email.includes(text))
  }
}
