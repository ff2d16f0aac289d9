/// Reads one expression from a source.
struct Parser {
  private var lexer: Lexer
  private(set) var token: Token
  private var nesting = 0

  /// Deep enough for what people write, shallow enough for the stack of any thread.
  private static let deepestNesting = 250
  private static let tallestTree = 500
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

  mutating func expression() throws(ParseError) -> Expression {
    nesting += 1
    defer { nesting -= 1 }
    guard nesting <= Self.deepestNesting else {
      throw error("an expression may be nested \(Self.deepestNesting) levels deep")
    }
    let condition = try chain(.or)
    guard try skip(.question) else { return condition }
    let yes = try chain(.or)
    try expect(.colon)
    let no = try expression()
    return try make(.conditional(condition, yes, no), over: [condition, yes, no], from: condition.range.lowerBound)
  }

  func error(_ message: String) -> ParseError { error(message, at: token.range.lowerBound) }
  func error(_ message: String, at offset: Int) -> ParseError { lexer.error(message, at: offset) }

  // MARK: - Operators

  /// Operands between `||` or `&&`; one node for all of them, since they may be many.
  private mutating func chain(_ symbol: Token.Symbol) throws(ParseError) -> Expression {
    var operands = [try operand(of: symbol)]
    while try skip(symbol) { operands.append(try operand(of: symbol)) }
    guard operands.count > 1 else { return operands[0] }
    let kind: Expression.Kind = symbol == .or ? .or(operands) : .and(operands)
    return try make(kind, over: operands, from: operands[0].range.lowerBound)
  }

  private mutating func operand(of symbol: Token.Symbol) throws(ParseError) -> Expression {
    symbol == .or ? try chain(.and) : try binary(level: 0)
  }

  private mutating func binary(level: Int) throws(ParseError) -> Expression {
    var left = try unary()
    while let (operation, binding) = binaryOperator, binding >= level {
      try advance()
      let right = try binary(level: binding + 1)
      left = try make(.binary(operation, left, right), over: [left, right], from: left.range.lowerBound)
    }
    return left
  }

  /// The operator at hand and how tightly it binds.
  private var binaryOperator: (BinaryOperator, Int)? {
    switch token.kind {
    case .symbol(.equal): (.equal, 0)
    case .symbol(.notEqual): (.notEqual, 0)
    case .symbol(.less): (.less, 0)
    case .symbol(.lessOrEqual): (.lessOrEqual, 0)
    case .symbol(.greater): (.greater, 0)
    case .symbol(.greaterOrEqual): (.greaterOrEqual, 0)
    case .identifier("in"): (.contained, 0)
    case .symbol(.plus): (.add, 1)
    case .symbol(.minus): (.subtract, 1)
    case .symbol(.times): (.multiply, 2)
    case .symbol(.divide): (.divide, 2)
    case .symbol(.remainder): (.remainder, 2)
    default: nil
    }
  }

  private mutating func unary() throws(ParseError) -> Expression {
    let start = token.range.lowerBound
    for symbol in [Token.Symbol.not, .minus] where token.kind == .symbol(symbol) {
      var count = 0
      while token.kind == .symbol(symbol) {
        try advance()
        count += 1
      }
      if symbol == .minus, let literal = try negativeNumber(from: start) {
        return try apply(symbol, times: count - 1, to: try members(of: literal), from: start)
      }
      return try apply(symbol, times: count, to: try member(), from: start)
    }
    return try member()
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

  private mutating func member() throws(ParseError) -> Expression {
    try members(of: try primary())
  }

  private mutating func members(of operand: Expression) throws(ParseError) -> Expression {
    var operand = operand
    let start = operand.range.lowerBound
    while true {
      if try skip(.point) {
        operand = try selection(of: operand)
      } else if try skip(.openBracket) {
        let index = try expression()
        try expect(.closeBracket)
        operand = try make(.index(operand, index), over: [operand, index], from: start)
      } else if token.kind == .symbol(.openBrace) {
        throw error("there are no message types; a map is written without a name before its brace")
      } else {
        return operand
      }
    }
  }

  private mutating func selection(of operand: Expression) throws(ParseError) -> Expression {
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
    let start = token.range.lowerBound
    switch token.kind {
    case .symbol(.openParenthesis):
      try advance()
      let inner = try expression()
      try expect(.closeParenthesis)
      return try make(.group(inner), over: [inner], from: start)
    case .symbol(.openBracket): return try list()
    case .symbol(.openBrace): return try map()
    case .symbol(.point):
      try advance()
      return try name(from: start, isAbsolute: true)
    case .identifier: return try name(from: start, isAbsolute: false)
    case .symbol(.minus):
      try advance()
      guard let literal = try negativeNumber(from: start) else {
        throw error("expected a number, found \(token.phrase)")
      }
      return literal
    default: return try literal()
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
