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

  /// The names of tools that stand in their file but could not be read, so that nobody is told that they are not there.
  private var brokenTools: Set<String> = []

  init(folder: String) { self.folder = folder }

  mutating func load() -> Pack? {
    let file = document("domain.json5")
    let policy = text("policy.md") ?? ""
    let state = document("world.json")?.root
    guard let file, let read = read(file, { node in DomainFile(&node) }) else { return parseRest() }
    var (domain, toolbox) = (read.domain, Toolbox(functions: read.functions, now: read.domain.now))
    domain.policy = policy
    let agent = tools("tools.json5", toolbox.functions)
    toolbox.agent = agent ?? []
    if exists("user_tools.json5") { toolbox.user = tools("user_tools.json5", toolbox.functions) ?? [] }
    let clauses = clauses(of: policy)
    let scenarios = scenarios(domain)
    if let agent { checkNames(of: agent, in: domain, file, scenarios) }
    let patches = patches(of: scenarios, state: state, now: domain.now)
    return state.map {
      Pack(
        folder: folder, domain: domain, clauses: clauses, scenarios: scenarios, state: $0, toolbox: toolbox,
        patches: patches, digests: digests)
    }
  }

  /// Without `domain.json5`, every use of its functions and topics would look like a mistake: only the syntax of the other
  /// files can be looked at.
  private mutating func parseRest() -> Pack? {
    let names = ["tools.json5", "user_tools.json5"].filter(exists) + files(in: "scenarios").map { "scenarios/\($0)" }
    for name in names { _ = document(name) }
    return nil
  }
}

// MARK: - Parts

extension PackLoader {
  /// The tools of a file; `nil` when the file itself cannot be read.
  private mutating func tools(_ name: String, _ functions: FunctionTable) -> [Tool]? {
    guard let file = document(name) else { return nil }
    var names: Set<String> = []
    var broken: Set<String> = []
    defer { brokenTools.formUnion(broken) }
    return read(file) { node in
      node.list { entry -> Tool? in
        let tool = Tool(&entry, functions: functions.arities)
        guard let name = entry.value["name"]?.text else { return tool }
        if !names.insert(name).inserted { entry.report("there are two tools named '\(name)'", under: "name") }
        if tool == nil { broken.insert(name) }
        return tool
      }
    }
  }

  private mutating func scenarios(_ domain: Domain) -> [Scenario] {
    let names = files(in: "scenarios")
    if names.isEmpty { complain("scenarios", "there is no scenario; add one as scenarios/<name>.json5") }
    var ids: Set<String> = []
    return names.compactMap { name in
      guard let file = document("scenarios/\(name)") else { return nil }
      let id = URL(fileURLWithPath: name).deletingPathExtension().lastPathComponent
      if !ids.insert(id).inserted { complain("scenarios/\(name)", "there are two scenarios named '\(id)'") }
      do throws(Mistakes) { return try Scenario(file, id: id, domain: domain) } catch {
        mistakes += error.list
        return nil
      }
    }
  }

  private mutating func clauses(of policy: String) -> [Clause] {
    var clauses: [Clause] = []
    let mark = /\[([a-z][a-z0-9-]*)\](?!\()/
    for (index, line) in policy.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      for match in line.matches(of: mark) {
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
  /// What the files of a pack say about the agent's tools must be true of them.
  private mutating func checkNames(of tools: [Tool], in domain: Domain, _ file: Document, _ scenarios: [Scenario]) {
    if let name = domain.transferTool, let problem = problem(with: name, among: tools) {
      var root = Node(file)
      root.report(problem, under: "transfer")
      mistakes += root.mistakes
    }
    let names = tools.map(\.spec.name) + brokenTools
    for scenario in scenarios {
      var root = Node(scenario.source)
      let _: [Void] = root.list("reference") { step in
        check(&step, tools)
        return ()
      }
      let _: [Void]? = root.read("user") { user in
        user.list("moves") { move in
          move.read("when") { $0.checkNames(asked: "called", among: names, of: "the agent's tools") }
        }
      }
      mistakes += root.mistakes
    }
  }

  /// The reference must be a list of calls that the tools could take.
  private func check(_ step: inout Node, _ tools: [Tool]) {
    guard let name = step.value["name"]?.text else { return }
    if let problem = problem(with: name, among: tools) { return step.report(problem, under: "name") }
    guard let tool = tools.first(where: { $0.spec.name == name }) else { return }
    for misfit in tool.spec.parameters.misfits(of: step.value["arguments"] ?? [:]) {
      step.report("\(misfit)", under: "arguments")
    }
  }

  private func problem(with name: String, among tools: [Tool]) -> String? {
    let names = tools.map(\.spec.name)
    if names.contains(name) || brokenTools.contains(name) { return nil }
    return "there is no tool '\(name)'\(suggestion(for: name, among: names))"
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
