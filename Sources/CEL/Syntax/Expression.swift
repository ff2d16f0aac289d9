/// An expression as it was written, before names and macros are resolved.
struct Expression: Sendable {
  indirect enum Kind: Sendable {
    case constant(CELValue)
    /// A name; one with a point before it ignores local variables and the container.
    case identifier(String, isAbsolute: Bool)
    /// An expression in parentheses, which keep a name from growing: `(a.b).c` is never the name `a.b.c`.
    case group(Expression)
    case select(Expression, String, isQuoted: Bool)
    case index(Expression, Expression)
    case call(String, [Expression])
    case method(Expression, String, [Expression])
    case list([Expression])
    case map([(key: Expression, value: Expression)])
    case not(Expression)
    case negate(Expression)
    case and([Expression])
    case or([Expression])
    case binary(BinaryOperator, Expression, Expression)
    case conditional(Expression, Expression, Expression)
  }

  let kind: Kind
  /// Where it stands, in bytes of the source.
  let range: Range<Int>
  /// How many expressions contain each other; bounded, so that recursion over the tree cannot exhaust the stack.
  let height: Int
}

/// An operator between two operands that are both evaluated.
enum BinaryOperator: Sendable {
  case add
  case subtract
  case multiply
  case divide
  case remainder
  case equal
  case notEqual
  case less
  case lessOrEqual
  case greater
  case greaterOrEqual
  case contained

  /// The sign in the source.
  var sign: String {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .divide: "/"
    case .remainder: "%"
    case .equal: "=="
    case .notEqual: "!="
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    case .contained: "in"
    }
  }
}
