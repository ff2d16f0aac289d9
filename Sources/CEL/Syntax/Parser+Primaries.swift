extension Parser {
  mutating func group() throws(ParseError) -> Expression {
    let start = token.range.lowerBound
    try advance()
    let inner = try expression()
    try expect(.closeParenthesis)
    return try make(.group(inner), over: [inner], from: start)
  }

  mutating func literal() throws(ParseError) -> Expression {
    let token = self.token
    let value: CELValue
    switch token.kind {
    case .int(let magnitude):
      guard let int = Int(exactly: magnitude) else { throw error("this number is too large for an int") }
      value = .int(int)
    case .uint(let uint): value = .uint(uint)
    case .double(let double): value = .double(double)
    case .string(let text): value = .string(text)
    case .bytes(let bytes): value = .bytes(bytes)
    default: throw error("expected a value, found \(token.phrase)")
    }
    try advance()
    return try make(.constant(value), over: [], from: token.range.lowerBound)
  }

  /// The number at hand with a minus sign before it, if there is one: the smallest int has no positive counterpart.
  mutating func negativeNumber(from start: Int) throws(ParseError) -> Expression? {
    let value: CELValue
    switch token.kind {
    case .int(let magnitude):
      guard magnitude <= Int.min.magnitude else { throw error("this number is too small for an int") }
      value = .int(Int(truncatingIfNeeded: 0 &- magnitude))
    case .double(let double): value = .double(-double)
    default: return nil
    }
    try advance()
    return try make(.constant(value), over: [], from: start)
  }

  /// A negative number after another sign, as in `!-1`.
  mutating func negativeLiteral() throws(ParseError) -> Expression {
    let start = token.range.lowerBound
    try advance()
    guard let literal = try negativeNumber(from: start) else { throw error("expected a number, found \(token.phrase)") }
    return literal
  }

  mutating func name() throws(ParseError) -> Expression {
    let start = token.range.lowerBound
    let isAbsolute = try skip(.point)
    guard case .identifier(let name) = token.kind else { throw error("expected a name, found \(token.phrase)") }
    switch name {
    case "true" where !isAbsolute: return try keyword(.bool(true))
    case "false" where !isAbsolute: return try keyword(.bool(false))
    case "null" where !isAbsolute: return try keyword(.null)
    case _ where Self.words.contains(name) || Self.reserved.contains(name):
      throw error("'\(name)' is a word of the language and cannot be a name")
    default: break
    }
    try advance()
    guard try skip(.openParenthesis) else {
      return try make(.identifier(name, isAbsolute: isAbsolute), over: [], from: start)
    }
    let arguments = try self.arguments()
    return try make(.call(name, arguments), over: arguments, from: start)
  }

  private mutating func keyword(_ value: CELValue) throws(ParseError) -> Expression {
    let start = token.range.lowerBound
    try advance()
    return try make(.constant(value), over: [], from: start)
  }

  mutating func list() throws(ParseError) -> Expression {
    let start = token.range.lowerBound
    try advance()
    var elements: [Expression] = []
    while token.kind != .symbol(.closeBracket), token.kind != .symbol(.comma) {
      elements.append(try expression())
      guard token.kind == .symbol(.comma) else { break }
      try advance()
    }
    if elements.isEmpty { _ = try skip(.comma) }
    try expect(.closeBracket)
    return try make(.list(elements), over: elements, from: start)
  }

  mutating func map() throws(ParseError) -> Expression {
    let start = token.range.lowerBound
    try advance()
    var entries: [(key: Expression, value: Expression)] = []
    while token.kind != .symbol(.closeBrace), token.kind != .symbol(.comma) {
      let key = try expression()
      try expect(.colon)
      entries.append((key, try expression()))
      guard token.kind == .symbol(.comma) else { break }
      try advance()
    }
    if entries.isEmpty { _ = try skip(.comma) }
    try expect(.closeBrace)
    return try make(.map(entries), over: entries.flatMap { [$0.key, $0.value] }, from: start)
  }

  /// Words with a meaning in the syntax; no field and no function can have these names.
  static let words: Set<String> = ["true", "false", "null", "in"]

  /// Words kept free for languages around this one; fields and methods may have these names, variables not.
  static let reserved: Set<String> = [
    "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop", "package",
    "namespace", "return", "var", "void", "while",
  ]
}
