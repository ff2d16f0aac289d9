/// The method `format`: fills `%s`, `%d`, `%f`, `%e`, `%b`, `%o`, `%x` and `%X` in a text with values.
struct Format {
  private let values: CELValue.List
  private var used = 0
  private var result: [UInt8] = []

  private static let mostDigits = 1000

  static func apply(
    _ pattern: String, to values: CELValue.List, _ budget: inout Budget
  ) throws(EvaluationError) -> String {
    var format = Format(values: values)
    try format.fill(Array(pattern.utf8), &budget)
    return String(decoding: format.result, as: UTF8.self)
  }

  private init(values: CELValue.List) { self.values = values }

  private mutating func fill(_ pattern: [UInt8], _ budget: inout Budget) throws(EvaluationError) {
    try budget.spend(bytes: pattern.count)
    var position = 0
    while position < pattern.count {
      let byte = pattern[position]
      position += 1
      guard byte == UInt8(ascii: "%") else {
        result.append(byte)
        continue
      }
      if position < pattern.count, pattern[position] == byte {
        result.append(byte)
        position += 1
        continue
      }
      let digits = try precision(pattern, &position)
      guard position < pattern.count else { throw EvaluationError("'%' at the end of a format stands for nothing") }
      let text = try text(verb: pattern[position], digits: digits, &budget)
      try budget.spend(bytes: 16 + text.utf8.count)
      result += text.utf8
      position += 1
    }
  }

  /// The number after a point, if there is one.
  private func precision(_ pattern: [UInt8], _ position: inout Int) throws(EvaluationError) -> Int? {
    guard position < pattern.count, pattern[position] == UInt8(ascii: ".") else { return nil }
    let digits = pattern[(position + 1)...].prefix(while: Lexer.isDigit)
    guard let count = Int(String(decoding: digits, as: UTF8.self)), count <= Self.mostDigits else {
      throw EvaluationError("a '.' in a format needs a number of digits up to \(Self.mostDigits) after it")
    }
    position = digits.endIndex
    return count
  }

  private mutating func text(verb: UInt8, digits: Int?, _ budget: inout Budget) throws(EvaluationError) -> String {
    let name = String(decoding: [verb], as: UTF8.self)
    guard "sdfeboxX".utf8.contains(verb) else { throw EvaluationError("there is no '%\(name)' in formats") }
    guard used < values.count else { throw EvaluationError("the format needs more than \(values.count) values") }
    let value = values[used]
    used += 1
    switch name {
    case "s": return try Self.string(value, &budget)
    case "d": return try Self.decimal(value)
    case "f": return try Self.number(value, name) { Decimals.fixed($0, digits: digits ?? 6) }
    case "e": return try Self.number(value, name) { Decimals.scientific($0, digits: digits ?? 6) }
    case "b": return try Self.integer(value, name, radix: 2)
    case "o": return try Self.integer(value, name, radix: 8)
    default: return try Self.hexadecimal(value, name, &budget)
    }
  }
}

// MARK: - Verbs

extension Format {
  /// Lists as `[a, b]`, maps as `{key: value}` in the order of their keys, texts without quotation marks.
  private static func string(_ value: CELValue, _ budget: inout Budget) throws(EvaluationError) -> String {
    try budget.spend(1)
    switch value {
    case .double(let double): return Decimals.shortest(double, positionalUpTo: 400)
    case .list(let list):
      var parts: [String] = []
      for element in list { parts.append(try string(element, &budget)) }
      return try join(parts, between: ("[", "]"), &budget)
    case .map(let map):
      var parts: [(key: String, value: String)] = []
      for entry in map.entries { parts.append((try string(entry.key, &budget), try string(entry.value, &budget))) }
      parts.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      return try join(parts.map { "\($0.key): \($0.value)" }, between: ("{", "}"), &budget)
    default: return try value.text(&budget)
    }
  }

  private static func join(
    _ parts: [String], between brackets: (String, String), _ budget: inout Budget
  ) throws(EvaluationError) -> String {
    let joined = brackets.0 + parts.joined(separator: ", ") + brackets.1
    try budget.spend(bytes: joined.utf8.count)
    return joined
  }

  private static func decimal(_ value: CELValue) throws(EvaluationError) -> String {
    switch value {
    case .int, .uint: return value.scalarText
    case .double(let double): return Decimals.shortest(double, positionalUpTo: 400)
    default: throw .noOverload("%d", value)
    }
  }

  private static func number(
    _ value: CELValue, _ verb: String, _ write: (Double) -> String
  ) throws(EvaluationError) -> String {
    switch value {
    case .double(let double): return write(double)
    case .int(let int): return write(Double(int))
    case .uint(let uint): return write(Double(uint))
    default: throw .noOverload("%\(verb)", value)
    }
  }

  private static func integer(
    _ value: CELValue, _ verb: String, radix: Int, uppercase: Bool = false
  ) throws(EvaluationError) -> String {
    switch value {
    case .int(let int): return String(int, radix: radix, uppercase: uppercase)
    case .uint(let uint): return String(uint, radix: radix, uppercase: uppercase)
    case .bool(let bool) where radix == 2: return bool ? "1" : "0"
    default: throw .noOverload("%\(verb)", value)
    }
  }

  private static func hexadecimal(
    _ value: CELValue, _ verb: String, _ budget: inout Budget
  ) throws(EvaluationError) -> String {
    let bytes: [UInt8]
    switch value {
    case .string(let text): bytes = Array(text.utf8)
    case .bytes(let own): bytes = own
    default: return try integer(value, verb, radix: 16, uppercase: verb == "X")
    }
    try budget.spend(bytes: 2 * bytes.count)
    let digits = Array((verb == "X" ? "0123456789ABCDEF" : "0123456789abcdef").utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
