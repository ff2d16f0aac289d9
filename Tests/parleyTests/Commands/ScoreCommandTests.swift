import JSON
import Testing

@testable import parley

struct ScoreCommandTests {
  private let scratch = Scratch()

  init() async {
    _ = await Start.parley(
      "run", Project.retail, "--agent", "sloppy", "--display", "none", "--out", scratch.path)
  }

  @Test func scoringAgainGivesTheSameScores() async throws {
    let start = await Start.parley("score", scratch.path, "--json")
    #expect(start.status == .failed)
    let lines = try start.output.split(separator: "\n").map { try Value(parsing: String($0)) }
    #expect(lines.count == 38)
    for line in lines {
      #expect(line["score"] == line["recorded"], "\(line["scenario"] ?? .null)")
      #expect(line["departures"] == [])
    }
  }

  @Test func aScoreThatChangesIsSaid() async throws {
    let lines = scratch.text("trials.jsonl").replacing("\"result\":\"fail\"", with: "\"result\":\"pass\"")
    try scratch.write(lines, to: "trials.jsonl")
    let start = await Start.parley("score", scratch.path)
    #expect(start.status == .failed)
    #expect(start.output.contains("cancel-no-longer-needed: was pass, is fail\n"))
  }

  @Test func aResultThatComesOutDifferentlyIsSaid() async throws {
    let lines = scratch.text("trials.jsonl").replacing("\"tomas_quiroga_7212\"", with: "\"somebody_else_1\"")
    try scratch.write(lines, to: "trials.jsonl")
    let start = await Start.parley("score", scratch.path)
    #expect(
      start.output.contains("cancel-no-longer-needed: the world has changed since: event 5 comes out differently"))
  }

  @Test func aTornLastLineIsLeftOut() async throws {
    try scratch.write(String(scratch.text("trials.jsonl").dropLast(100)), to: "trials.jsonl")
    let start = await Start.parley("score", scratch.path, "--json")
    #expect(start.errors == "\(scratch.path): the last line was cut off and is left out\n")
    #expect(start.output.split(separator: "\n").count == 37)
  }
}
