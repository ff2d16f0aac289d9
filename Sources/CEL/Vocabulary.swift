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

  /// What is wrong with the names that an expression uses, as sentences.
  public func problems(with references: [Reference]) -> [String] {
    references.compactMap { reference in
      switch reference.kind {
      case .variable:
        if knows(reference.name) { return nil }
        return "there is no '\(reference.name)' here. \(suggestion(for: reference.name, among: variables))"
      case .function(let arity, let isMethod):
        guard !isMethod, let expected = functions[reference.name] else {
          let names = Language.functions + (isMethod ? [] : functions.keys.sorted())
          return "there is no function '\(reference.name)'. \(suggestion(for: reference.name, among: names))"
        }
        return arity == expected
          ? nil : "'\(reference.name)' takes \(expected) argument\(expected == 1 ? "" : "s"), not \(arity)"
      }
    }
  }

  private func knows(_ name: String) -> Bool {
    variables.contains { $0 == name || name.hasPrefix("\($0).") }
  }

  private func suggestion(for name: String, among names: [String]) -> String {
    if let closest = closest(to: name, among: names) { return "Did you mean '\(closest)'?" }
    return "Known are \(variables.sorted().map { "'\($0)'" }.joined(separator: ", "))"
  }
}
