import Evaluation
import Foundation
import JSON
import TestSupport
import Testing

struct RunFolderTests {
  private let temporary: TemporaryFolder
  private let folder: RunFolder

  init() throws {
    temporary = try TemporaryFolder()
    folder = RunFolder(path: "\(temporary.path)/runs/first")
  }

  /// Records trials without ending the run.
  private func record(_ trials: [Trial], scenarios: [String] = ["a", "b"]) throws {
    let recorder = try RunRecorder(folder, plan: .make(scenarios: scenarios, trials: 2))
    for trial in trials { recorder.handle(.trialEnded(trial)) }
    #expect(recorder.failure == nil)
  }

  private var trialsFile: String { get throws { try temporary.text(of: "runs/first/trials.jsonl") } }

  @Test func aRunIsReadBackAsItWasWritten() throws {
    let trials = try [Trial.make("a"), .make("b", 1)]
    try record(trials)
    let run = try folder.read()
    #expect(run.plan == .make(scenarios: ["a", "b"], trials: 2))
    #expect(run.trials.map { $0.json.text() } == trials.map { $0.json.text() })
    #expect(!run.isTorn)
    #expect(run.summary.scenarios.map(\.tally.failed) == [1, 1])
  }

  @Test func anEmptyRunHasNoTrials() throws {
    try record([])
    #expect(try folder.read().trials.isEmpty)
    #expect(try trialsFile == "")
    #expect(try temporary.text(of: "runs/first/run.json").hasPrefix("{\n  \"format\": 1,\n"))
  }

  @Test func anOccupiedFolderIsRefused() throws {
    try record([try .make("a")])
    let error = #expect(throws: RunFolder.Failure.self) { try folder.create(.make()) }
    #expect(error?.description == "'\(folder.path)' holds a run already; name another folder with --out")
    #expect(try folder.read().trials.count == 1)
  }

  @Test func aFolderWithoutARunIsRefused() {
    let error = #expect(throws: RunFolder.Failure.self) { try folder.read() }
    #expect(error?.description == "'\(folder.path)' is not a run: there is no run.json in it")
  }

  @Test func aFileInTheWayIsReported() throws {
    try temporary.write("", to: "runs")
    let error = #expect(throws: RunFolder.Failure.self) { try folder.create(.make()) }
    #expect(error?.description.hasPrefix("'\(folder.path)': ") == true)
  }

  @Test(arguments: [1, 20, 400])
  func aTornLastLineIsDroppedAndReported(lost: Int) throws {
    try record([try .make("a"), try .make("b")])
    try temporary.write(String(try trialsFile.dropLast(lost)), to: "runs/first/trials.jsonl")
    let run = try folder.read()
    #expect(run.isTorn)
    #expect(run.trials.map(\.id.scenario) == ["a"])
  }

  @Test func aBrokenLineInTheMiddleIsAMistakeAtItsPlace() throws {
    try record([try .make("a"), try .make("b")])
    let lines = try trialsFile.split(separator: "\n").map(String.init)
    try temporary.write("\(lines[0])\n{\"scenario\": }\n\(lines[1])\n", to: "runs/first/trials.jsonl")
    let error = #expect(throws: Mistakes.self) { try folder.read() }
    #expect(error?.description.hasPrefix("\(folder.path)/trials.jsonl:2:14: ") == true)
  }

  @Test func aLineThatIsNoTrialIsAMistakeAtItsPlace() throws {
    try record([try .make("a")])
    let damaged = try trialsFile.replacing("\"from\":\"agent\"", with: "\"from\":\"cook\"")
    try temporary.write("\(try trialsFile)\(damaged)", to: "runs/first/trials.jsonl")
    let error = #expect(throws: Mistakes.self) { try folder.read() }
    let column = try #require(damaged.firstRange(of: "\"cook\"")).lowerBound.utf16Offset(in: damaged) + 1
    #expect(error?.description == "\(folder.path)/trials.jsonl:2:\(column): 'cook' is not one of 'user', 'agent'")
  }

  @Test func anotherVersionOfTheFormatIsRefused() throws {
    try record([])
    let plan = try temporary.text(of: "runs/first/run.json").replacing(
      "\"format\": 1", with: "\"format\": 9, \"new\": 1")
    try temporary.write(plan, to: "runs/first/run.json")
    let error = #expect(throws: Mistakes.self) { try folder.read() }
    #expect(
      error?.description
        == "\(folder.path)/run.json:2:13: this run has format 9; this version of parley reads format 1")
  }

  @Test func aPlanThatIsNoJSONIsAMistakeAtItsPlace() throws {
    try record([])
    try temporary.write("{\n  \"format\" 1\n}", to: "runs/first/run.json")
    let error = #expect(throws: Mistakes.self) { try folder.read() }
    #expect(error?.description.hasPrefix("\(folder.path)/run.json:2:12: ") == true)
  }
}
