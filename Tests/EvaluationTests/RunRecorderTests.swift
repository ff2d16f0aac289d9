import Evaluation
import Foundation
import JSON
import TestSupport
import Testing

struct RunRecorderTests {
  private let temporary: TemporaryFolder
  private let folder: RunFolder

  init() throws {
    temporary = try TemporaryFolder()
    folder = RunFolder(path: "\(temporary.path)/run")
  }

  @Test func everyFinishedTrialIsOnDiskAtOnce() throws {
    let recorder = try RunRecorder(folder, plan: .make(trials: 2))
    #expect(try folder.read().trials.isEmpty)
    for number in 0..<2 {
      recorder.handle(.trialEnded(try .make("case", number)))
      #expect(try folder.read().trials.count == number + 1)
      #expect(try temporary.text(of: "run/trials.jsonl").hasSuffix("}\n"))
    }
  }

  @Test func trialsAreSortedWhenTheRunHasEnded() throws {
    let plan = RunPlan.make(scenarios: ["b", "a"], trials: 2)
    let recorder = try RunRecorder(folder, plan: plan)
    for id in plan.trialIDs.reversed() { recorder.handle(.trialEnded(try .make(id.scenario, id.number))) }
    #expect(try folder.read().trials.map(\.id) == plan.trialIDs.reversed())
    recorder.handle(.ended(RunSummary([], scenarios: [])))
    #expect(recorder.failure == nil)
    #expect(try folder.read().trials.map(\.id) == plan.trialIDs)
  }

  @Test func aRunSideBySideLeavesTheSameFilesButForTimes() async throws {
    let names = ["c", "a", "b"]
    let plan = RunPlan.make(scenarios: names, trials: 3)
    var files: [[String]] = []
    for jobs in [1, 4] {
      let folder = RunFolder(path: "\(temporary.path)/jobs-\(jobs)")
      let recorder = try RunRecorder(folder, plan: plan)
      let cases = try names.map { try TestCase.make($0) }
      _ = await Runner(plan, cases: cases, casting: .stock("reference"), handler: recorder).run(jobs: jobs)
      #expect(recorder.failure == nil)
      let text = try temporary.text(of: "jobs-\(jobs)/trials.jsonl")
      files.append(
        text.split(separator: "\n").map { String($0.prefix { $0 != "\n" }.split(separator: ",\"timing\"")[0]) })
    }
    #expect(files[0] == files[1])
    #expect(files[0].count == 9)
  }

  @Test func anOccupiedFolderIsRefused() throws {
    _ = try RunRecorder(folder, plan: .make())
    #expect(throws: RunFolder.Failure.self) { try RunRecorder(folder, plan: .make()) }
  }

  @Test func whatWentWrongWithWritingIsKept() throws {
    let recorder = try RunRecorder(folder, plan: .make(trials: 2))
    for number in [1, 0] { recorder.handle(.trialEnded(try .make("case", number))) }
    try FileManager.default.removeItem(atPath: folder.path)
    recorder.handle(.ended(RunSummary([], scenarios: [])))
    #expect(recorder.failure?.hasPrefix("\(folder.path): ") == true)
  }
}
