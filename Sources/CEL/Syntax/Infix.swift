/// An operator between two operands, and how tightly it binds.
struct Infix {
  let level: Int
  /// Nothing for `||` and `&&`, which take many operands and may leave some of them alone.
  let operation: BinaryOperator?

  init?(_ token: Token) {
    switch token.kind {
    case .symbol(.or): self.init(0, nil)
    case .symbol(.and): self.init(1, nil)
    case .symbol(.equal): self.init(2, .equal)
    case .symbol(.notEqual): self.init(2, .notEqual)
    case .symbol(.less): self.init(2, .less)
    case .symbol(.lessOrEqual): self.init(2, .lessOrEqual)
    case .symbol(.greater): self.init(2, .greater)
    case .symbol(.greaterOrEqual): self.init(2, .greaterOrEqual)
    case .identifier("in"): self.init(2, .contained)
    case .symbol(.plus): self.init(3, .add)
    case .symbol(.minus): self.init(3, .subtract)
    case .symbol(.times): self.init(4, .multiply)
    case .symbol(.divide): self.init(4, .divide)
    case .symbol(.remainder): self.init(4, .remainder)
    default: return nil
    }
  }

  private init(_ level: Int, _ operation: BinaryOperator?) {
    self.level = level
    self.operation = operation
  }
}
