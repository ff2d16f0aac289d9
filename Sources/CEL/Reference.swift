/// A name in an expression that the language does not define, to be checked when the expression is loaded.
public struct Reference: Sendable, Hashable {
  /// What the name stands for.
  public enum Kind: Sendable, Hashable {
    /// A variable.
    case variable
    /// A function, called with so many arguments between the parentheses; a method has one more before its point.
    case function(arity: Int, isMethod: Bool)
  }

  /// The name.
  public let name: String
  /// What it stands for.
  public let kind: Kind
  /// Where it stands, in bytes of UTF-8 from the start of the source.
  public let offset: Int

  init(name: String, kind: Kind, offset: Int) {
    self.name = name
    self.kind = kind
    self.offset = offset
  }
}
