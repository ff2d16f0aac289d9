import Testing

@testable import parley

struct WatchCommandTests {
  private let scratch = Scratch()

  init() async {
    _ = await Start.parley(
      "run", Project.scenario("track-parcels"), Project.scenario("stranger"), "--display", "none", "--trials", "2",
      "--out", scratch.path)
  }

  @Test func aRecordedRunLooksLikeTheLiveOne() async {
    let again = Scratch()
    let live = await Start.parley("run", Project.scenario("stranger"), "--out", again.path)
    let watched = await Start.parley("watch", again.path, "--at-once")
    #expect(live.output.hasPrefix(watched.output))
    #expect(watched.status == .passed)
  }

  @Test(arguments: [("stranger", 2), ("stranger#2", 1)])
  func oneTrialCanBeChosen(_ name: String, count: Int) async {
    let watched = await Start.parley("watch", scratch.path, name, "--at-once")
    #expect(watched.output.split(separator: "\n").count { $0.hasPrefix("━━ Somebody") } == count)
    #expect(!watched.output.contains("track-parcels"))
  }

  @Test func anUnknownTrialIsNamed() async {
    let watched = await Start.parley("watch", scratch.path, "stanger", "--at-once")
    #expect(watched.status == .usage)
    #expect(watched.errors.contains("has no trial 'stanger'. Did you mean 'stranger'?"))
  }

  @Test func aFolderWithoutARunIsNamed() async {
    let watched = await Start.parley("watch", Project.root)
    #expect(watched.status == .usage)
    #expect(watched.errors == "parley watch: '\(Project.root)' is not a run: there is no run.json in it\n")
  }
}
