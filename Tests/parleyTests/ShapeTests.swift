import Foundation
import Testing

/// What the compiler cannot guard: the shape of the project.
struct ShapeTests {
  private static func files(_ folder: String, _ ending: String) -> [String] {
    let root = "\(Project.root)/\(folder)"
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(ending) }.map { "\(folder)/\($0)" }.sorted()
  }

  private static func text(_ file: String) throws -> String {
    try String(contentsOfFile: "\(Project.root)/\(file)", encoding: .utf8)
  }

  static let sources = files("Sources", ".swift")

  @Test func thereAreSources() { #expect(Self.sources.count > 100) }

  @Test(arguments: sources) func filesStayShortAndStayInTheirModule(_ file: String) throws {
    let text = try Self.text(file)
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 351)
    #expect(!text.contains("import FoundationNetworking"))
    // The bench starts the program that it measures.
    if !file.hasPrefix("Sources/bench/") { #expect(!text.contains(/\bProcess\(\)/)) }
    #expect(!text.contains(/\btry!|\bas!|@unchecked Sendable/))
  }

  @Test(arguments: ["README.md"] + files("Docs", ".md")) func linksLeadSomewhere(_ file: String) throws {
    let folder = URL(filePath: "\(Project.root)/\(file)").deletingLastPathComponent()
    for match in try Self.text(file).matches(of: /\]\(([^)#]+)[^)]*\)/) where !match.1.hasPrefix("http") {
      let target = folder.appending(path: String(match.1)).standardized.path
      #expect(FileManager.default.fileExists(atPath: target), "\(match.1)")
    }
  }

  /// Every kind of check, user and agent has a test file of its own.
  @Test(arguments: sources.filter { $0.contains(/\w(Check|User|Agent)\.swift$/) && !$0.contains("JSON/") })
  func whatIsInACatalogIsTested(_ file: String) {
    let test = file.replacing("Sources/", with: "").replacing(/^(\w+)\//) { "\($0.1)Tests/" }
      .replacing(".swift", with: "Tests.swift")
    #expect(FileManager.default.fileExists(atPath: "\(Project.root)/Tests/\(test)"), "\(test)")
  }
}
