import JSON

extension JSON.Node {
  /// An expression that uses no other names than these.
  public mutating func program(_ vocabulary: Vocabulary) -> Program? {
    parsed(vocabulary, \.references) { source throws(ParseError) in try Program(parsing: source) }
  }

  /// A text with expressions in braces.
  public mutating func template(_ vocabulary: Vocabulary) -> Template? {
    parsed(vocabulary, \.references) { source throws(ParseError) in try Template(parsing: source) }
  }

  /// A place that can be assigned to.
  public mutating func target(_ vocabulary: Vocabulary) -> Target? {
    parsed(vocabulary, \.references) { source throws(ParseError) in try Target(parsing: source) }
  }

  private mutating func parsed<Result>(
    _ vocabulary: Vocabulary, _ references: (Result) -> [Reference], _ parse: (String) throws(ParseError) -> Result
  ) -> Result? {
    guard let source = text() else { return nil }
    do throws(ParseError) {
      let result = try parse(source)
      let problems = vocabulary.problems(with: references(result), in: Self.excerpt(source))
      for problem in problems { report(problem) }
      return problems.isEmpty ? result : nil
    } catch {
      report("\(error.message) at character \(error.column), in \(Self.excerpt(source))")
      return nil
    }
  }

  private static func excerpt(_ source: String) -> String {
    source.count <= 60 ? "'\(source)'" : "'\(source.prefix(59))…'"
  }
}
