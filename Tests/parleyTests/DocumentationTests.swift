import Foundation
import Testing

@testable import parley

/// What the documentation shows must be what happens.
struct DocumentationTests {
  private let readme = try? String(contentsOfFile: "\(Project.root)/README.md", encoding: .utf8)

  @Test func theTranscriptInTheReadmeIsWhatTheCommandShows() async throws {
    let readme = try #require(readme)
    let shown = try #require(readme.matches(of: /```\n(━━ [^`]*)\n```/).first?.output.1)
    let start = await Start.parley("run", Project.scenario("return-impatient"), "--out", Scratch().path)
    #expect(start.output.contains(shown))
  }

  @Test(arguments: ["README.md", "Docs/Scenarios.md"])
  func theScenarioThatIsShownPassesItsOwnChecks(_ file: String) async throws {
    let text = try String(contentsOfFile: "\(Project.root)/\(file)", encoding: .utf8)
    let scenario = try #require(text.matches(of: /```json5\n([^`]*)```/).first?.output.1)
    let pack = Scratch()
    try FileManager.default.copyItem(atPath: Project.retail, toPath: pack.path)
    try pack.write(String(scenario), to: "scenarios/shown.json5")
    let start = await Start.parley("check", "\(pack.path)/scenarios/shown.json5")
    #expect(start.errors.isEmpty)
    #expect(start.status == .passed)
  }

  @Test func theReadmeCountsTheCustomers() async throws {
    let count = await Start.parley("list", Project.retail).output.split(separator: "\n").count - 1
    #expect(try #require(readme).contains("lets \(count) customers"))
  }
}
