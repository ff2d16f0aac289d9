/// Reads JSON and JSON5, byte by byte.
struct Parser {
  /// What is wrong, and at which byte.
  struct Fault: Error {
    let offset: Int
    let message: String
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let dialect: Dialect
  var cursor = 0
  private var depth = 0
  /// The outlines of finished values whose container is still open; `nil` when nobody wants them.
  private var places: [Outline]?

  init(_ bytes: UnsafeBufferPointer<UInt8>, as dialect: Dialect) {
    self.bytes = bytes
    self.dialect = dialect
  }

  static func parse(_ bytes: [UInt8], as dialect: Dialect) throws(SyntaxError) -> Value {
    try run(on: bytes, as: dialect) { parser throws(Fault) in try parser.wholeText() }
  }

  static func parseWithPlaces(_ bytes: [UInt8], as dialect: Dialect) throws(SyntaxError) -> (Value, Outline) {
    try run(on: bytes, as: dialect) { parser throws(Fault) in
      parser.places = []
      let value = try parser.wholeText()
      return (value, parser.places?.first ?? Outline(offset: 0))
    }
  }

  /// Runs one piece of the grammar over a text that is known to be UTF-8.
  static func run<Result>(
    on bytes: [UInt8], as dialect: Dialect, _ body: (inout Parser) throws(Fault) -> Result
  ) throws(SyntaxError) -> Result {
    do {
      return try bytes.withUnsafeBufferPointer { buffer throws(Fault) in
        if let offset = UTF8Check.firstFault(in: buffer) {
          throw Fault(offset: offset, message: "these bytes are not UTF-8")
        }
        var parser = Parser(buffer, as: dialect)
        return try body(&parser)
      }
    } catch {
      throw SyntaxError(error, in: bytes)
    }
  }

  private mutating func wholeText() throws(Fault) -> Value {
    try skipSpace()
    let value = try value()
    try skipSpace()
    guard cursor == bytes.count else { throw unexpected(wanted: "nothing after the value") }
    return value
  }
}

// MARK: - Values

extension Parser {
  /// The byte at the cursor; 0, which the grammar nowhere allows, at the end of the text.
  var current: UInt8 { byte(ahead: 0) }

  func byte(ahead distance: Int) -> UInt8 {
    let offset = cursor + distance
    return offset < bytes.count ? bytes[offset] : 0
  }

  // What calls itself stays small: unoptimized, every temporary of a function costs stack at every level.
  private mutating func value() throws(Fault) -> Value {
    switch current {
    case .openBrace: try object()
    case .openBracket: try array()
    default: try scalar()
    }
  }

  private mutating func scalar() throws(Fault) -> Value {
    places?.append(Outline(offset: cursor))
    switch current {
    case .quote: return .string(try string())
    case .zero ... .nine, .minus: return try number()
    case 0x74: return try word("true", means: .bool(true))
    case 0x66: return try word("false", means: .bool(false))
    case 0x6E: return try word("null", means: .null)
    case .apostrophe where dialect == .json5: return .string(try string())
    case .plus where dialect == .json5, .point where dialect == .json5: return try number()
    default:
      if dialect == .json5 { try refuseWordsForNumbers() }
      throw unexpected(wanted: "a value")
    }
  }

  private mutating func word(_ word: StaticString, means value: Value) throws(Fault) -> Value {
    for distance in 0..<word.utf8CodeUnitCount where byte(ahead: distance) != word.utf8Start[distance] {
      throw unexpected(wanted: "a value")
    }
    cursor += word.utf8CodeUnitCount
    return value
  }

  /// Steps into a container and over the bracket that opens it.
  private mutating func open() throws(Fault) {
    depth += 1
    guard depth <= Value.deepest else {
      throw Fault(offset: cursor, message: "values are nested more than \(Value.deepest) deep")
    }
    cursor += 1
    try skipSpace()
  }

  /// Steps out of a container and over the bracket that closes it.
  private mutating func close(startedAt start: Int, keyOffsets: [Int] = [], placesBefore: Int) {
    depth -= 1
    cursor += 1
    guard places != nil else { return }
    let children = places.map { Array($0[placesBefore...]) } ?? []
    places?.removeSubrange(placesBefore...)
    places?.append(Outline(offset: start, keyOffsets: keyOffsets, children: children))
  }

  private mutating func array() throws(Fault) -> Value {
    let start = cursor
    let earlier = places?.count ?? 0
    var elements: [Value] = []
    try open()
    while current != .closeBracket {
      elements.append(try value())
      try separator(before: .closeBracket)
    }
    close(startedAt: start, placesBefore: earlier)
    return .array(elements)
  }

  private mutating func object() throws(Fault) -> Value {
    let start = cursor
    let earlier = places?.count ?? 0
    var object = Object()
    var keyOffsets: [Int] = []
    try open()
    while current != .closeBrace {
      let keyOffset = cursor
      if places != nil { keyOffsets.append(keyOffset) }
      let key = try keyAndColon()
      let value = try value()
      if !object.append(value, under: key) { throw Self.twice(key, at: keyOffset) }
      try separator(before: .closeBrace)
    }
    close(startedAt: start, keyOffsets: keyOffsets, placesBefore: earlier)
    return .object(object)
  }

  private mutating func keyAndColon() throws(Fault) -> String {
    let key = try key()
    try skipSpace()
    guard current == .colon else { throw unexpected(wanted: "':' after the key") }
    cursor += 1
    try skipSpace()
    return key
  }

  private mutating func key() throws(Fault) -> String {
    if current == .quote { return try string() }
    if dialect == .json5 { return current == .apostrophe ? try string() : try identifier() }
    throw unexpected(wanted: "a key in double quotes")
  }

  private static func twice(_ key: String, at offset: Int) -> Fault {
    Fault(offset: offset, message: "the key '\(key)' is there twice")
  }

  /// The comma between two members, or nothing before the end of the container.
  private mutating func separator(before end: UInt8) throws(Fault) {
    try skipSpace()
    guard current == .comma else {
      if current == end { return }
      throw unexpected(wanted: end == .closeBrace ? "',' or '}'" : "',' or ']'")
    }
    let comma = cursor
    cursor += 1
    try skipSpace()
    if current == end, dialect == .json {
      throw Fault(offset: comma, message: "JSON allows no ',' after the last one; only JSON5 does")
    }
  }
}
