import Foundation
import JSON
import Testing

@testable import parley

struct RunCommandTests {
  private let scratch = Scratch()
  private let scenario = Project.scenario("cancel-no-longer-needed")

  @Test func theReferencePassesAndTheRunIsKept() async {
    let start = await Start.parley("run", scenario, "--out", scratch.path)
    #expect(start.status == .passed)
    #expect(start.errors.isEmpty)
    #expect(start.output.contains("→ cancel_pending_order("))
    #expect(start.output.contains("1 passed, 0 failed, 0 invalid"))
    #expect(start.output.hasSuffix("Kept in \(scratch.path) · parley watch \(scratch.path)\n"))
    #expect(scratch.text("trials.jsonl").split(separator: "\n").count == 1)
  }

  @Test func anAgentThatOnlyClaimsFailsWithTheDifference() async {
    let start = await Start.parley("run", scenario, "--agent", "yes-man", "--out", scratch.path)
    #expect(start.status == .failed)
    #expect(start.output.contains("state: orders['#W1465660'].status: expected \"cancelled\", found"))
  }

  @Test func equalRunsAreEqualByteForByteWhateverTheJobs() async {
    let again = Scratch()
    for (folder, jobs) in [(scratch, "1"), (again, "4")] {
      _ = await Start.parley(
        "run", Project.retail, "--trials", "2", "--jobs", jobs, "--seed", "7", "--display", "none", "--out", folder.path
      )
    }
    #expect(scratch.text("run.json") == again.text("run.json"))
    #expect(timeless(scratch.text("trials.jsonl")) == timeless(again.text("trials.jsonl")))
    #expect(scratch.text("trials.jsonl").contains("\"timing\""))
  }

  @Test func anotherSeedGivesOtherDialogues() async {
    let again = Scratch()
    for (folder, seed) in [(scratch, "1"), (again, "2")] {
      _ = await Start.parley("run", Project.retail, "--seed", seed, "--display", "none", "--out", folder.path)
    }
    #expect(timeless(scratch.text("trials.jsonl")) != timeless(again.text("trials.jsonl")))
  }

  @Test func anOccupiedFolderIsLeftAlone() async {
    _ = await Start.parley("run", scenario, "--out", scratch.path)
    let before = scratch.text("trials.jsonl")
    let start = await Start.parley("run", scenario, "--out", scratch.path)
    #expect(start.status == .usage)
    #expect(start.errors == "parley run: '\(scratch.path)' holds a run already; name another folder with --out\n")
    #expect(scratch.text("trials.jsonl") == before)
  }

  @Test func jsonLinesAreNothingButJSON() async throws {
    let start = await Start.parley("run", scenario, "--display", "json", "--out", scratch.path)
    let lines = start.output.split(separator: "\n")
    #expect(lines.count > 10)
    for line in lines { #expect(try Value(parsing: String(line))["type"] != nil) }
  }

  struct Misuse: Sendable {
    let words: [String]
    let says: String
  }

  @Test(arguments: [
    Misuse(words: ["--agent", "refrence"], says: "'--agent' knows no 'refrence'. Did you mean 'reference'?"),
    Misuse(words: ["--user", "agnda"], says: "'--user' knows no 'agnda'. Did you mean 'agenda'?"),
    Misuse(words: ["--trials", "0"], says: "'--trials' takes a whole number from 1 to 100000, not '0'"),
    Misuse(words: ["--seed", "-1"], says: "'--seed' takes a whole number of 0 or more, not '-1'"),
    Misuse(words: ["--display", "ful"], says: "'--display' takes 'none', 'plain' or 'json', not 'ful'"),
  ])
  func misuseIsExplained(_ misuse: Misuse) async {
    let words = ["run", "retail"] + misuse.words
    let errors = Page()
    let status = await Invocation(words, output: Console(sink: Page()), errors: Console(sink: errors)).run()
    #expect(status == .usage)
    #expect(errors.text == "parley run: \(misuse.says)\nSee 'parley run --help'.\n")
  }

  @Test(arguments: ["", "/", "/scenarios", "/scenarios/"])
  func aPackIsFoundByAnyOfItsFolders(_ ending: String) async {
    let start = await Start.parley(
      "run", Project.retail + ending, "--agent", "idle", "--display", "none", "--out", scratch.path)
    #expect(start.status == .failed)
    #expect(scratch.text("trials.jsonl").split(separator: "\n").count == 38)
  }

  @Test func whatIsNoPackIsNamed() async {
    let start = await Start.parley("run", "/nowhere/at/all")
    #expect(start.status == .usage)
    #expect(start.errors.hasPrefix("parley run: there is no '/nowhere/at/all'"))
  }

  private func timeless(_ lines: String) -> String {
    lines.replacing(/"timing":\{[^}]*\}/, with: "")
  }
}
