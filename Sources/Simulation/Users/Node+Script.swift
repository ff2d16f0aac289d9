import JSON

/// Parts of a script's conditions. A `Regex` is not `Sendable`; sharing one is safe as long as nobody changes it.
private enum Mention {
  /// `asks('zip')`: the function, then the name in either kind of quotes.
  nonisolated(unsafe) static let call = /([a-z]+)\(\s*(?:'([^']*)'|"([^"]*)")\s*\)/
  /// `agent.proposes`.
  nonisolated(unsafe) static let reading = /\bagent\.([a-z_]+)/
}

extension Node {
  /// Reports names in calls such as `asks('zip')` that stand for nothing: the condition would never hold.
  public mutating func checkNames(asked function: String, among names: [String], of kind: String) {
    guard !names.isEmpty, let source = value.text, source.contains(function) else { return }
    for match in source.matches(of: Mention.call) where match.1 == function {
      let name = String(match.2 ?? match.3 ?? "")
      if !names.contains(name) {
        report("'\(name)' is not one of \(kind)\(suggestion(for: name, among: names))")
      }
    }
  }

  /// Reports readings such as `agent.proposes` that do not exist.
  mutating func checkReadings(among names: [String]) {
    for match in (value.text ?? "").matches(of: Mention.reading) where !names.contains(String(match.1)) {
      report("'agent' has no '\(match.1)'\(suggestion(for: String(match.1), among: names))")
    }
  }
}
