import Evaluation
import Foundation
import JSON
import Simulation
import Worlds

/// The scenarios that a command was pointed at, with their pack.
struct Suite {
  let pack: Pack
  let scenarios: [Scenario]

  /// Reads the pack that the operands point into: a pack's folder or name, or files of its scenarios.
  init(_ operands: [String]) throws {
    let places = try operands.map { try Place($0) }
    guard let folder = places.first?.folder else {
      throw UsageError("name a pack or a scenario, such as 'Scenarios/retail'")
    }
    if let other = places.first(where: { $0.folder != folder })?.folder {
      throw UsageError("'\(folder)' and '\(other)' are different packs; run them one after the other")
    }
    let pack = try Pack(folder: folder)
    self.pack = pack
    let names = places.compactMap(\.scenario)
    let wanted = places.contains { $0.scenario == nil } ? nil : Set(names)
    scenarios = pack.scenarios.filter { wanted?.contains($0.id) ?? true }
  }

  /// The scenarios in their worlds, ready to run.
  func cases() throws -> [TestCase] {
    var mistakes: [Mistake] = []
    let cases = try scenarios.compactMap { scenario in
      do {
        return try TestCase(scenario, domain: pack.domain, world: pack.world(for: scenario))
      } catch let error as Mistakes {
        mistakes += error.list
        return nil
      }
    }
    guard mistakes.isEmpty else { throw Mistakes(mistakes) }
    return cases
  }

  /// The digests of the files that a run of these scenarios depends on.
  var digests: [String: String] {
    let names = Set(scenarios.map(\.id))
    return pack.digests.filter { file, _ in
      guard file.hasPrefix("scenarios/") else { return true }
      return names.contains(URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent)
    }
  }
}

/// What one operand points at.
private struct Place {
  let folder: String
  let scenario: String?

  init(_ operand: String) throws(UsageError) {
    let path = try Self.find(operand)
    if FileManager.default.fileExists(atPath: "\(path)/domain.json5") {
      (folder, scenario) = (path, nil)
    } else if path.hasSuffix(".json5") || path.hasSuffix(".json"), let pack = Self.pack(holding: path) {
      (folder, scenario) = (pack, URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent)
    } else if let pack = Self.pack(holding: "\(path)/*") {
      (folder, scenario) = (pack, nil)
    } else {
      throw UsageError("'\(operand)' is neither a pack (a folder with a domain.json5) nor one of a pack's scenarios")
    }
  }

  /// A path as it is, or the name of a pack in one of the places where packs are kept.
  private static func find(_ operand: String) throws(UsageError) -> String {
    let operand = operand.count > 1 && operand.hasSuffix("/") ? String(operand.dropLast()) : operand
    let candidates = [operand] + ScenarioPath.folders.map { "\($0)/\(operand)" }
    if let path = candidates.first(where: { FileManager.default.fileExists(atPath: $0) }) { return path }
    let known = ScenarioPath.packs.map { URL(fileURLWithPath: $0).lastPathComponent }
    throw UsageError("there is no '\(operand)'\(suggestion(for: operand, among: known))")
  }

  /// The pack in whose folder of scenarios a file stands. A short path is completed from the working folder.
  private static func pack(holding file: String) -> String? {
    let isShort = file.split(separator: "/").count < 3
    let parts = (isShort ? URL(fileURLWithPath: file).path : file).split(
      separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 3, parts[parts.count - 2] == "scenarios" else { return nil }
    let folder = parts.dropLast(2).joined(separator: "/")
    return FileManager.default.fileExists(atPath: "\(folder)/domain.json5") ? folder : nil
  }
}
