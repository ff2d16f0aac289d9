import JSON
import Simulation
import TestSupport
import Testing
import Worlds

/// Whole files that are missing or no text, and mistakes in several files; single ones are in `PackMistakesTests`.
struct PackLoadingTests {
  @Test(arguments: [
    ("domain.json5", "domain.json5:1:1: the file is missing"), ("policy.md", "policy.md:1:1: the file is missing"),
    ("world.json", "world.json:1:1: the file is missing"), ("tools.json5", "tools.json5:1:1: the file is missing"),
  ])
  func missingFileIsReported(file: String, report: String) throws {
    #expect(try PackFixture.desk.setting(file, to: nil).mistakes() == [report])
  }

  @Test func toolsOfTheUserAreOptional() throws {
    let pack = try PackFixture.desk.setting("user_tools.json5", to: nil).load()
    #expect(pack.world.tools(for: .user).isEmpty)
    #expect(try PackFixture.desk.load().world.tools(for: .user).map(\.name) == ["read_card"])
  }

  @Test(arguments: [
    ("policy.md", "policy.md:1:1: the file is not UTF-8"),
    ("world.json", "world.json:1:1: these bytes are not UTF-8"),
    ("scenarios/borrow.json5", "scenarios/borrow.json5:1:1: these bytes are not UTF-8"),
  ])
  func fileThatIsNoTextIsReported(file: String, report: String) throws {
    var pack = PackFixture.desk
    pack.files[file] = [0xFF, 0xFE, 0x41]
    #expect(try pack.mistakes() == [report])
  }

  @Test func packWithoutScenariosIsReported() throws {
    let pack = PackFixture.desk.setting("scenarios/borrow.json5", to: nil).setting(
      "scenarios/bring-back.json5", to: nil)
    #expect(
      try pack.mistakes() == ["scenarios:1:1: there is no scenario; add one as scenarios/<name>.json5"])
  }

  @Test func scenariosWithOneNameAreReported() throws {
    let text = #"{ "title": "Wait", "user": { "goal": "Wait." } }"#
    let pack = PackFixture.desk.setting("scenarios/borrow.json", to: text)
    #expect(try pack.mistakes() == ["scenarios/borrow.json5:1:1: there are two scenarios named 'borrow'"])
  }

  @Test func otherFilesAndHiddenOnesAreNoScenarios() throws {
    let pack = PackFixture.desk.setting("scenarios/.draft.json5", to: "{").setting("scenarios/notes.md", to: "{")
    #expect(try pack.load().scenarios.map(\.id) == ["borrow", "bring-back"])
  }

  @Test func mistakesOfAllFilesComeTogetherAndSorted() throws {
    let pack = try PackFixture.desk
      .replacing("about:", with: "abuot:", in: "domain.json5")
      .replacing("name: \"library\",", with: "", in: "domain.json5")
      .replacing("\"lent\": true }", with: "\"lent\": yes }", in: "world.json")
      .replacing("effect: \"none\"", with: "effect: \"nil\"", in: "tools.json5")
      .replacing("[one-copy]", with: "[card-first]", in: "policy.md")
      .replacing("goal:", with: "gaol:", in: "scenarios/borrow.json5")
      .replacing("turn > 2", with: "turn >", in: "scenarios/bring-back.json5")
    #expect(
      try pack.mistakes() == [
        "domain.json5:1:1: 'name' is missing",
        "domain.json5:3:3: unknown key 'abuot'. Did you mean 'about'?",
        "policy.md:4:1: clause 'card-first' stands in line 3 already",
        "scenarios/borrow.json5:4:5: unknown key 'gaol' in 'user'. Did you mean 'goal'?",
        "scenarios/bring-back.json5:3:58: expected a value, found the end at character 7, in 'turn >'",
        "tools.json5:57:13: 'nil' is not one of 'read', 'write', 'none'",
        "world.json:4:38: expected a value, found 'y'",
      ])
  }

  /// The tools may call what nobody could read; only their syntax can be wrong.
  @Test func unreadableDomainHidesNoSyntaxError() throws {
    let pack = try PackFixture.desk
      .setting("domain.json5", to: "{")
      .replacing("effect: \"none\"", with: "effect: none", in: "tools.json5")
      .replacing("turns: 10", with: "turns: ten", in: "scenarios/borrow.json5")
    #expect(
      try pack.mistakes() == [
        "domain.json5:1:2: expected a key, found the end of the text",
        "scenarios/borrow.json5:17:20: expected a value, found 't'",
        "tools.json5:57:13: expected a value, found 'n'",
      ])
  }

  @Test func thingThatIsNoFolderIsNoPack() {
    #expect(throws: Mistakes.self) { try Pack(folder: "/dev/null") }
  }
}
