/// Reads one expression from a source.
struct Parser {
  private var lexer: Lexer
  private(set) var token: Token
  private var nesting = 0

  /// Deep enough for what people write, shallow enough for the stack of any thread.
  private static let deepestNesting = 200
  private static let tallestTree = 400
  private static let longestSource = 100_000

  init(_ source: [UInt8], at position: Int = 0) throws(ParseError) {
    lexer = Lexer(source, at: position)
    guard source.count <= Self.longestSource else {
      throw lexer.error("an expression may have \(Self.longestSource) bytes, this has \(source.count)", at: 0)
    }
    token = try lexer.next()
  }

  /// The expression that is the whole source.
  static func parse(_ source: [UInt8]) throws(ParseError) -> Expression {
    var parser = try Parser(source)
    let expression = try parser.expression()
    guard parser.token.kind == .end else {
      throw parser.error("expected an operator or the end, found \(parser.token.phrase)")
    }
    return expression
  }

  // Every level of nesting costs the frames of `expression`, `binary`, `unary`, `primary` and one more. They are kept
  // small: what needs room is done in functions beside them.
  mutating func expression() throws(ParseError) -> Expression {
    nesting += 1
    defer { nesting -= 1 }
    guard nesting <= Self.deepestNesting else {
      throw error("an expression may be nested \(Self.deepestNesting) levels deep")
    }
    let expression = try binary(level: 0)
    return token.kind == .symbol(.question) ? try conditional(expression) : expression
  }

  private mutating func conditional(_ condition: Expression) throws(ParseError) -> Expression {
    try advance()
    let yes = try binary(level: 0)
    try expect(.colon)
    let no = try expression()
    return try make(.conditional(condition, yes, no), over: [condition, yes, no], from: condition.range.lowerBound)
  }

  func error(_ message: String) -> ParseError { error(message, at: token.range.lowerBound) }
  func error(_ message: String, at offset: Int) -> ParseError { lexer.error(message, at: offset) }

  // MARK: - Operators

  private mutating func binary(level: Int) throws(ParseError) -> Expression {
    var left = try unary()
    while let infix = Infix(token), infix.level >= level { left = try operation(infix, after: left) }
    return left
  }

  private mutating func operation(_ infix: Infix, after left: Expression) throws(ParseError) -> Expression {
    let start = left.range.lowerBound
    guard let operation = infix.operation else { return try chain(infix, from: left) }
    try advance()
    let right = try binary(level: infix.level + 1)
    return try make(.binary(operation, left, right), over: [left, right], from: start)
  }

  /// Operands between `||` or `&&`; one node for all of them, since they may be many.
  private mutating func chain(_ infix: Infix, from first: Expression) throws(ParseError) -> Expression {
    var operands = [first]
    while Infix(token)?.level == infix.level {
      try advance()
      operands.append(try binary(level: infix.level + 1))
    }
    let kind: Expression.Kind = infix.level == 0 ? .or(operands) : .and(operands)
    return try make(kind, over: operands, from: first.range.lowerBound)
  }

  private mutating func unary() throws(ParseError) -> Expression {
    switch token.kind {
    case .symbol(.not): try signed(.not)
    case .symbol(.minus): try signed(.minus)
    default: try members(of: primary())
    }
  }

  private mutating func signed(_ symbol: Token.Symbol) throws(ParseError) -> Expression {
    let start = token.range.lowerBound
    var count = 0
    while token.kind == .symbol(symbol) {
      try advance()
      count += 1
    }
    if symbol == .minus, let literal = try negativeNumber(from: start) {
      return try apply(symbol, times: count - 1, to: members(of: literal), from: start)
    }
    return try apply(symbol, times: count, to: members(of: primary()), from: start)
  }

  /// Two signs undo each other, but the first still checks the type.
  private func apply(
    _ symbol: Token.Symbol, times: Int, to operand: Expression, from start: Int
  ) throws(ParseError) -> Expression {
    var operand = operand
    for _ in 0..<(times > 2 ? 2 - times % 2 : times) {
      operand = try make(symbol == .not ? .not(operand) : .negate(operand), over: [operand], from: start)
    }
    return operand
  }

  // MARK: - Members

  private mutating func members(of operand: Expression) throws(ParseError) -> Expression {
    var operand = operand
    while true {
      switch token.kind {
      case .symbol(.point): operand = try selection(of: operand)
      case .symbol(.openBracket): operand = try indexed(operand)
      case .symbol(.openBrace):
        throw error("there are no message types; a map is written without a name before its brace")
      default: return operand
      }
    }
  }

  private mutating func indexed(_ operand: Expression) throws(ParseError) -> Expression {
    try advance()
    let index = try expression()
    try expect(.closeBracket)
    return try make(.index(operand, index), over: [operand, index], from: operand.range.lowerBound)
  }

  private mutating func selection(of operand: Expression) throws(ParseError) -> Expression {
    try advance()
    let start = operand.range.lowerBound
    switch token.kind {
    case .quoted(let name):
      try advance()
      return try make(.select(operand, name, isQuoted: true), over: [operand], from: start)
    case .identifier(let name) where !Self.words.contains(name):
      try advance()
      guard try skip(.openParenthesis) else {
        return try make(.select(operand, name, isQuoted: false), over: [operand], from: start)
      }
      let arguments = try self.arguments()
      return try make(.method(operand, name, arguments), over: [operand] + arguments, from: start)
    default: throw error("expected a name after '.', found \(token.phrase)")
    }
  }

  mutating func arguments() throws(ParseError) -> [Expression] {
    var arguments: [Expression] = []
    if try skip(.closeParenthesis) { return [] }
    repeat { arguments.append(try expression()) } while try skip(.comma)
    try expect(.closeParenthesis)
    return arguments
  }

  // MARK: - Primaries

  private mutating func primary() throws(ParseError) -> Expression {
    switch token.kind {
    case .symbol(.openParenthesis): try group()
    case .symbol(.openBracket): try list()
    case .symbol(.openBrace): try map()
    case .symbol(.point), .identifier: try name()
    case .symbol(.minus): try negativeLiteral()
    default: try literal()
    }
  }

  // MARK: - Steps

  private(set) var lastEnd = 0

  mutating func advance() throws(ParseError) {
    lastEnd = token.range.upperBound
    token = try lexer.next()
  }

  mutating func skip(_ symbol: Token.Symbol) throws(ParseError) -> Bool {
    guard token.kind == .symbol(symbol) else { return false }
    try advance()
    return true
  }

  mutating func expect(_ symbol: Token.Symbol) throws(ParseError) {
    guard try skip(symbol) else { throw error("expected '\(symbol.rawValue)', found \(token.phrase)") }
  }

  /// Makes a node that ends where the last token ended.
  func make(
    _ kind: Expression.Kind, over parts: [Expression], from start: Int
  ) throws(ParseError) -> Expression {
    let height = 1 + (parts.map(\.height).max() ?? 0)
    guard height <= Self.tallestTree else {
      throw error("this expression is too long; use lists or several steps", at: start)
    }
    return Expression(kind: kind, range: start..<lastEnd, height: height)
  }
}
