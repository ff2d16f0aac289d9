import Foundation
import JSON

/// A run on disk: `run.json` says what was asked, `trials.jsonl` has a line for every finished trial.
///
/// Lines are appended and flushed one by one, so a killed run loses at most the dialogues in flight.
public struct RunFolder: Sendable {
  /// The folder.
  public let path: String

  /// Names a folder; nothing is read or written yet.
  public init(path: String) {
    self.path = path
  }

  /// Why a run cannot be written or read.
  public enum Failure: Error, CustomStringConvertible {
    /// There is a run in the folder already.
    case occupied(String)
    /// The folder holds no run.
    case noRun(String)
    /// The system refused, with its reason.
    case refused(String, String)

    /// The sentence for people.
    public var description: String {
      switch self {
      case .occupied(let path): "'\(path)' holds a run already; name another folder with --out"
      case .noRun(let path): "'\(path)' is not a run: there is no run.json in it"
      case .refused(let path, let reason): "'\(path)': \(reason)"
      }
    }
  }

  private var planFile: String { "\(path)/run.json" }
  private var trialsFile: String { "\(path)/trials.jsonl" }
}

// MARK: - Writing

extension RunFolder {
  /// Makes the folder and writes what was asked.
  public func create(_ plan: RunPlan) throws(Failure) {
    if FileManager.default.fileExists(atPath: planFile) { throw .occupied(path) }
    try refusing { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
    try write(plan.json.text(.pretty) + "\n", to: planFile)
    try write("", to: trialsFile)
  }

  /// Puts the trials into the order of the plan, which is not always the order in which they ended. The old file is
  /// replaced at once, so nothing is lost if this is cut short.
  public func sort() throws {
    let run = try read()
    let places = Dictionary(run.plan.trialIDs.enumerated().map { ($1, $0) }) { first, _ in first }
    let sorted = run.trials.sorted { places[$0.id, default: .max] < places[$1.id, default: .max] }
    guard sorted.map(\.id) != run.trials.map(\.id) else { return }
    try write(sorted.map { $0.json.text(.compact) + "\n" }.joined(), to: trialsFile)
  }

  /// Adds a line to a file that was opened for appending.
  static func append(_ trial: Trial, to file: FileHandle) throws {
    try file.write(contentsOf: Data(trial.json.bytes(.compact) + [UInt8(ascii: "\n")]))
  }

  func openForAppending() throws(Failure) -> FileHandle {
    guard let file = FileHandle(forWritingAtPath: trialsFile) else { throw .refused(trialsFile, "cannot be written") }
    try refusing { try file.seekToEnd() }
    return file
  }

  private func write(_ text: String, to file: String) throws(Failure) {
    try refusing { try Data(text.utf8).write(to: URL(fileURLWithPath: file), options: .atomic) }
  }

  private func refusing(_ body: () throws -> Void) throws(Failure) {
    do { try body() } catch { throw .refused(path, "\((error as NSError).localizedDescription)") }
  }
}

// MARK: - Reading

extension RunFolder {
  /// Reads the run back. A torn last line, left by a run that was killed, is dropped and counted.
  public func read() throws -> Run {
    guard let bytes = FileManager.default.contents(atPath: planFile) else { throw Failure.noRun(path) }
    let plan = try Self.document(Array(bytes), file: planFile).read { RunPlan(&$0) }
    var trials: [Trial] = []
    let lines = Array(FileManager.default.contents(atPath: trialsFile) ?? Data())
    let isTorn = !lines.isEmpty && lines.last != UInt8(ascii: "\n")
    var rows = lines.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
    while rows.last?.isEmpty == true { rows = rows.dropLast() }
    for (number, row) in rows.enumerated() {
      trials.append(try Self.trial(Array(row), file: trialsFile, line: number + 1))
    }
    return Run(plan: plan, trials: trials, isTorn: isTorn)
  }

  private static func trial(_ row: [UInt8], file: String, line: Int) throws(Mistakes) -> Trial {
    do throws(Mistakes) {
      return try document(row, file: file).read { Trial(&$0) }
    } catch {
      throw Mistakes(error.list.map { Mistake(file: $0.file, line: line, column: $0.column, message: $0.message) })
    }
  }

  private static func document(_ bytes: [UInt8], file: String) throws(Mistakes) -> Document {
    do throws(SyntaxError) { return try Document(parsing: bytes, file: file, as: .json) } catch {
      throw Mistakes([Mistake(file: file, line: error.line, column: error.column, message: error.message)])
    }
  }
}
