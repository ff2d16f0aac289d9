import JSON

/// The names that an expression in a file may use beside those of the language.
public struct Vocabulary: Sendable {
  /// The variables.
  public var variables: [String]
  /// The functions, each with its number of arguments.
  public var functions: [String: Int]

  /// Lists names.
  public init(variables: [String], functions: [String: Int] = [:]) {
    self.variables = variables
    self.functions = functions
  }

  /// What is wrong with the names that an expression uses, as sentences; `excerpt` is the expression in quotes.
  public func problems(with references: [Reference], in excerpt: String) -> [String] {
    references.compactMap { reference in
      switch reference.kind {
      case .variable:
        if knows(reference.name) { return nil }
        let hint = suggestion(for: reference.name, among: variables) ?? Self.list(variables)
        return "there is no '\(reference.name)' here, in \(excerpt)\(hint)"
      case .function(let arity, let isMethod):
        guard !isMethod, let expected = functions[reference.name] else {
          let own = isMethod ? [] : functions.keys.sorted()
          let hint = suggestion(for: reference.name, among: Language.functions + own) ?? Self.list(own)
          return "there is no function '\(reference.name)', in \(excerpt)\(hint)"
        }
        return arity == expected
          ? nil
          : "'\(reference.name)' takes \(expected) argument\(expected == 1 ? "" : "s"), not \(arity), in \(excerpt)"
      }
    }
  }

  private func knows(_ name: String) -> Bool {
    variables.contains { $0 == name || name.hasPrefix("\($0).") }
  }

  private func suggestion(for name: String, among names: [String]) -> String? {
    closest(to: name, among: names).map { ". Did you mean '\($0)'?" }
  }

  private static func list(_ names: [String]) -> String {
    names.isEmpty ? "" : ". Known are \(names.sorted().map { "'\($0)'" }.joined(separator: ", "))"
  }
}
