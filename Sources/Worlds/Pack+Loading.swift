import Foundation
import JSON
import Simulation

extension Pack {
  /// Reads a pack from its folder, or throws everything that is wrong with all of its files.
  public init(folder: String) throws(Mistakes) {
    var loader = PackLoader(folder: folder)
    let pack = loader.load()
    guard let pack, loader.mistakes.isEmpty else { throw Mistakes(loader.mistakes) }
    self = pack
  }
}

/// Reads the files of a pack one after the other and goes on after mistakes.
private struct PackLoader {
  let folder: String
  var mistakes: [Mistake] = []
  var digests: [String: String] = [:]

  mutating func load() -> Pack? {
    var domain = Domain(name: URL(fileURLWithPath: folder).lastPathComponent)
    var toolbox = Toolbox()
    if let file = document("domain.json5") {
      read(file) { node in DomainFile(&node) }.map { (domain, toolbox.functions) = ($0.domain, $0.functions) }
    }
    domain.policy = text("policy.md") ?? ""
    let state = document("world.json")?.root
    toolbox.now = domain.now
    toolbox.agent = tools("tools.json5", toolbox.functions)
    if exists("user_tools.json5") { toolbox.user = tools("user_tools.json5", toolbox.functions) }
    if let transfer = domain.transferTool { checkTransfer(transfer, toolbox) }
    let clauses = clauses(of: domain.policy)
    let scenarios = scenarios(domain)
    for scenario in scenarios { check(scenario, toolbox) }
    let patches = patches(of: scenarios, state: state, now: domain.now)
    return state.map {
      Pack(
        folder: folder, domain: domain, clauses: clauses, scenarios: scenarios, state: $0, toolbox: toolbox,
        patches: patches, digests: digests)
    }
  }
}

// MARK: - Parts

extension PackLoader {
  private mutating func tools(_ name: String, _ functions: FunctionTable) -> [Tool] {
    guard let file = document(name) else { return [] }
    var names: Set<String> = []
    return read(file) { node in
      node.list { entry -> Tool? in
        let tool = Tool(&entry, functions: functions.arities)
        if let tool, !names.insert(tool.spec.name).inserted {
          entry.report("there are two tools named '\(tool.spec.name)'", under: "name")
        }
        return tool
      }
    } ?? []
  }

  private mutating func scenarios(_ domain: Domain) -> [Scenario] {
    let names = files(in: "scenarios")
    if names.isEmpty { complain("scenarios", "there is no scenario; add one as scenarios/<name>.json5") }
    return names.compactMap { name in
      guard let file = document("scenarios/\(name)") else { return nil }
      do throws(Mistakes) {
        return try Scenario(
          file, id: URL(fileURLWithPath: name).deletingPathExtension().lastPathComponent, domain: domain)
      } catch {
        mistakes += error.list
        return nil
      }
    }
  }

  private mutating func clauses(of policy: String) -> [Clause] {
    var clauses: [Clause] = []
    for (index, line) in policy.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      for match in line.matches(of: /\[([a-z][a-z0-9-]*)\](?!\()/) {
        let clause = Clause(id: String(match.1), line: index + 1)
        if let twin = clauses.first(where: { $0.id == clause.id }) {
          complain("policy.md", "clause '\(clause.id)' stands in line \(twin.line) already", line: clause.line)
        }
        clauses.append(clause)
      }
    }
    return clauses
  }

  private mutating func patches(of scenarios: [Scenario], state: Value?, now: String) -> [String: Patch] {
    var patches: [String: Patch] = [:]
    for scenario in scenarios {
      guard var node = scenario.patch, let state else { continue }
      if let patch = Patch(&node) {
        do throws(Refusal) { _ = try patch.apply(to: state, now: now) } catch { node.report(error.says) }
        patches[scenario.id] = patch
      }
      mistakes += node.mistakes
    }
    return patches
  }
}

// MARK: - Names across files

extension PackLoader {
  private mutating func checkTransfer(_ name: String, _ toolbox: Toolbox) {
    guard !toolbox.agent.isEmpty, !toolbox.agent.contains(where: { $0.spec.name == name }) else { return }
    complain("domain.json5", "'transfer' names a tool that is not there: '\(name)'\(suggestion(name, toolbox))")
  }

  /// The reference must be a list of calls that the tools could take.
  private mutating func check(_ scenario: Scenario, _ toolbox: Toolbox) {
    guard !toolbox.agent.isEmpty else { return }
    var root = Node(scenario.source)
    let _: [Void] = root.list("reference") { step in
      check(&step, toolbox)
      return ()
    }
    mistakes += root.mistakes
  }

  private func check(_ step: inout Node, _ toolbox: Toolbox) {
    guard let name = step.value["name"]?.text else { return }
    guard let tool = toolbox.agent.first(where: { $0.spec.name == name }) else {
      return step.report("there is no tool '\(name)'\(suggestion(name, toolbox))", under: "name")
    }
    for misfit in tool.spec.parameters.misfits(of: step.value["arguments"] ?? [:]) {
      step.report("\(misfit)", under: "arguments")
    }
  }

  private func suggestion(_ name: String, _ toolbox: Toolbox) -> String {
    JSON.suggestion(for: name, among: toolbox.agent.map(\.spec.name))
  }
}

// MARK: - Files

extension PackLoader {
  private func path(_ name: String) -> String { "\(folder)/\(name)" }

  private func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  private func files(in name: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path(name))) ?? []
    return names.filter { !$0.hasPrefix(".") && ($0.hasSuffix(".json5") || $0.hasSuffix(".json")) }.sorted()
  }

  private mutating func bytes(_ name: String) -> [UInt8]? {
    guard let data = FileManager.default.contents(atPath: path(name)) else {
      complain(name, exists(name) ? "the file cannot be read" : "the file is missing")
      return nil
    }
    let bytes = Array(data)
    digests[name] = SHA256.hex(of: bytes)
    return bytes
  }

  private mutating func text(_ name: String) -> String? {
    guard let bytes = bytes(name) else { return nil }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      complain(name, "the file is not UTF-8")
      return nil
    }
    return text
  }

  private mutating func document(_ name: String) -> Document? {
    guard let bytes = bytes(name) else { return nil }
    do throws(SyntaxError) {
      return try Document(parsing: bytes, file: path(name), as: name.hasSuffix("5") ? .json5 : .json)
    } catch {
      mistakes.append(Mistake(file: path(name), line: error.line, column: error.column, message: error.message))
      return nil
    }
  }

  private mutating func read<Result>(_ file: Document, _ body: (inout Node) -> Result?) -> Result? {
    var node = Node(file)
    let result = body(&node)
    mistakes += node.mistakes
    return result
  }

  private mutating func complain(_ name: String, _ message: String, line: Int = 1) {
    mistakes.append(Mistake(file: path(name), line: line, column: 1, message: message))
  }
}
