import CEL
import JSON
import Simulation
import TestSupport
import Testing
import Worlds

struct PackTests {
  private let pack: Pack

  init() throws { pack = try PackFixture.desk.load() }

  @Test func domainIsWhatTheFilesSay() throws {
    #expect(pack.domain.name == "library")
    #expect(pack.domain.about == "The desk of a small library.")
    #expect(pack.domain.now == "2026-03-14T10:00:00Z")
    #expect(pack.domain.opening == Domain.Opening(seat: .agent, text: "Hello!"))
    #expect(pack.domain.transferTool == "call_librarian")
    #expect(pack.domain.topics.names == ["card", "title"])
    #expect(pack.domain.policy.hasPrefix("# The desk"))
    #expect(pack.functions == ["loans_of": 1, "may_borrow": 1])
  }

  @Test func userBeginsWhenNothingIsSaid() throws {
    let line = "opening: { from: \"agent\", say: \"Hello!\" },"
    let pack = try PackFixture.desk.replacing(line, with: "", in: "domain.json5").load()
    #expect(pack.domain.opening == Domain.Opening(seat: .user))
  }

  @Test(arguments: ["\n", "\r\n"])
  func clausesHaveTheirLines(lineEnd: String) throws {
    let text = ["# Desk [see](#x)", "[a-1] One [b]", "", "[Not] [not a clause] [c](link)", "see [d]."]
    let pack = try PackFixture.desk.setting("policy.md", to: text.joined(separator: lineEnd)).load()
    #expect(pack.clauses.map(\.id) == ["a-1", "b", "d"])
    #expect(pack.clauses.map(\.line) == [2, 2, 5])
  }

  @Test func digestsTellWhetherFilesHaveChanged() throws {
    #expect(pack.digests.keys.sorted() == PackFixture.desk.files.keys.sorted())
    let changed = try PackFixture.desk.replacing("Momo.", with: "Momo!", in: "scenarios/borrow.json5").load()
    let different = pack.digests.filter { changed.digests[$0.key] != $0.value }.keys
    #expect(Array(different) == ["scenarios/borrow.json5"])
  }

  @Test func patchChangesTheWorldOfItsScenarioOnly() throws {
    let limit = try Path(parsing: "members.M1.limit")
    let worlds = pack.scenarios.map { pack.world(for: $0).snapshot[limit] }
    #expect(worlds == [3, 2])
    #expect(pack.world.snapshot[limit] == 2)
  }

  /// Each expression sees the world as the pack has it, whatever other patches have done.
  @Test func patchesDoNotSeeEachOther() throws {
    let patch =
      "\"members.M1.limit\": \"world.members.M1.limit + 1\", \"members.M2.limit\": \"world.members.M1.limit\", "
      + "\"members.M1.since\": \"now\""
    let pack = try PackFixture.desk.replacing(
      "\"members.M1.limit\": \"world.members.M1.limit + 1\"", with: patch, in: "scenarios/borrow.json5"
    ).load()
    let scenario = try #require(pack.scenarios.first)
    let members = pack.world(for: scenario).snapshot["members"]
    #expect(members?["M1"]?["limit"] == 3)
    #expect(members?["M2"]?["limit"] == 2)
    #expect(members?["M1"]?["since"] == "2026-03-14T10:00:00Z")
  }

  @Test func anotherWorldTakesThePlaceOfThePacks() throws {
    var world = pack.world.snapshot
    world[try Path(parsing: "members.M1.limit")] = 7
    let other = pack.with(world: world)
    let scenario = try #require(other.scenarios.first)
    #expect(other.world.snapshot == world)
    #expect(other.world(for: scenario).snapshot["members"]?["M1"]?["limit"] == 8)
  }

  @Test func expressionsElsewhereCanUseTheFunctions() throws {
    let scope = pack.scope
    #expect(try Program(parsing: "may_borrow('M1')").evaluate(in: scope) == .bool(true))
    #expect(try Program(parsing: "may_borrow('M2')").evaluate(in: scope) == .bool(false))
  }
}
