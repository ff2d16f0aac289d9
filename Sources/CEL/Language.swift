/// What the language itself defines, for checks and suggestions.
public enum Language {
  /// The names of all functions and macros, sorted.
  public static let functions: [String] =
    Set(Function.all.map(\.name) + Macro.all.map(\.name) + ["has", "cel.bind"]).sorted()

  /// The names of types, which are values: `type(x) == int`.
  public static let types: [String] = CELValue.Kind.allCases.map(\.rawValue)

  /// Words that cannot be names of variables.
  public static let reservedWords: Set<String> = Parser.words.union(Parser.reserved)
}
