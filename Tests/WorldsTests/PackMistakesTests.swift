import TestSupport
import Testing
import Worlds

/// One mistake planted in the desk, and all that is then said.
struct PlantedMistake: Sendable, CustomTestStringConvertible {
  let file: String
  let text: String
  let other: String
  let reports: [String]

  /// In `file`, `text` becomes `other`; the reports are of that file unless they name another.
  init(_ file: String, _ text: String, _ other: String, _ reports: String...) {
    (self.file, self.text, self.other, self.reports) = (file, text, other, reports)
  }

  var testDescription: String { "\(file): \(text) → \(other)" }
}

struct PackMistakesTests {
  @Test func theDeskHasNone() throws {
    #expect(try PackFixture.desk.mistakes() == [])
  }

  @Test(arguments: domain + tools + scenarios + otherFiles)
  func plantedMistakeIsReported(_ mistake: PlantedMistake) throws {
    let pack = try PackFixture.desk.replacing(mistake.text, with: mistake.other, in: mistake.file)
    let expected = mistake.reports.map { report in
      report.first?.isNumber == true ? "\(mistake.file):\(report)" : report
    }
    let found = try pack.mistakes()
    #expect(found == expected)
  }
}
