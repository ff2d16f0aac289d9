#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads and evaluates plain arithmetic such as `(2 + 3) * 4.5`, with the operators, the precedence and the results
/// of Python: `/` is exact division, `//` and `%` round down, `**` binds to the right and tighter than a sign.
struct Calculation {
  private let source: [UInt8]
  private var position = 0
  private var nesting = 0

  private static let longestSource = 2000
  private static let deepestNesting = 100

  static func evaluate(_ text: String) throws(EvaluationError) -> Double {
    guard text.utf8.count <= longestSource else {
      throw EvaluationError("a calculation may have \(longestSource) characters, this has \(text.utf8.count)")
    }
    var calculation = Calculation(source: Array(text.utf8))
    let result = try calculation.sum()
    guard calculation.position == calculation.source.count else { throw calculation.malformed }
    return result.double
  }

  private init(source: [UInt8]) {
    self.source = source
    skipBlanks()
  }

  private var malformed: EvaluationError {
    EvaluationError(
      "'\(String(decoding: source.prefix(60), as: UTF8.self))' is no calculation (at character \(position + 1))")
  }

  // MARK: - Grammar

  private mutating func sum() throws(EvaluationError) -> Number {
    nesting += 1
    defer { nesting -= 1 }
    guard nesting <= Self.deepestNesting else { throw EvaluationError("the calculation is nested too deeply") }
    var left = try product()
    while true {
      if skip("+") {
        left = try left.adding(product())
      } else if skip("-") {
        left = try left.adding(product().negated())
      } else {
        return left
      }
    }
  }

  private mutating func product() throws(EvaluationError) -> Number {
    var left = try signed()
    while true {
      if skip("//") {
        left = try left.floored(dividedBy: signed())
      } else if skip("/") {
        left = try left.divided(by: signed())
      } else if skip("%") {
        left = try left.modulo(signed())
      } else if !isAt("**"), skip("*") {
        left = try left.multiplied(by: signed())
      } else {
        return left
      }
    }
  }

  private mutating func signed() throws(EvaluationError) -> Number {
    var isNegative = false
    while true {
      if skip("-") { isNegative.toggle() } else if !skip("+") { break }
    }
    let number = try power()
    return isNegative ? try number.negated() : number
  }

  private mutating func power() throws(EvaluationError) -> Number {
    let base = try operand()
    guard skip("**") else { return base }
    nesting += 1
    defer { nesting -= 1 }
    guard nesting <= Self.deepestNesting else { throw EvaluationError("the calculation is nested too deeply") }
    return try base.raised(to: signed())
  }

  private mutating func operand() throws(EvaluationError) -> Number {
    if skip("(") {
      let inner = try sum()
      guard skip(")") else { throw malformed }
      return inner
    }
    return try number()
  }

  // MARK: - Words

  private mutating func number() throws(EvaluationError) -> Number {
    var lexer = Lexer(source, at: position)
    let start = position
    let whole = lexer.take(while: Lexer.isDigit)
    var text = whole
    if lexer.peek() == UInt8(ascii: ".") {
      lexer.position += 1
      text += "." + lexer.take(while: Lexer.isDigit)
    }
    guard text != "", text != "." else { throw malformed }
    if lexer.peek().map({ $0 | 0x20 }) == UInt8(ascii: "e") {
      lexer.position += 1
      text += "e" + lexer.take { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
      text += lexer.take(while: Lexer.isDigit)
    }
    position = lexer.position
    let isInteger = text == whole
    let hasLeadingZero = isInteger && whole.utf8.count > 1 && whole.hasPrefix("0") && whole.contains { $0 != "0" }
    let padded = (text.hasPrefix(".") ? "0" : "") + text.replacing(".e", with: ".0e") + (text.hasSuffix(".") ? "0" : "")
    guard !hasLeadingZero, let double = Double(padded), double.isFinite else {
      position = start
      throw malformed
    }
    skipBlanks()
    return isInteger ? Int(whole).map { .int($0) } ?? .double(double) : .double(double)
  }

  private func isAt(_ sign: String) -> Bool { source[position...].starts(with: sign.utf8) }

  private mutating func skip(_ sign: String) -> Bool {
    guard isAt(sign) else { return false }
    position += sign.utf8.count
    skipBlanks()
    return true
  }

  private mutating func skipBlanks() {
    while position < source.count, source[position] == UInt8(ascii: " ") || source[position] == UInt8(ascii: "\t") {
      position += 1
    }
  }
}

// MARK: - Numbers

extension Calculation {
  /// Python keeps integers exact. So does this as long as they fit 64 bits.
  private enum Number {
    case int(Int)
    case double(Double)

    var double: Double {
      switch self {
      case .int(let int): Double(int)
      case .double(let double): double
      }
    }

    private static func exact(_ result: (partialValue: Int, overflow: Bool)) -> Number? {
      result.overflow ? nil : .int(result.partialValue)
    }

    private static func finite(_ double: Double) throws(EvaluationError) -> Number {
      guard double.isFinite else { throw EvaluationError("the result of the calculation is too large") }
      return .double(double)
    }

    private static func divisor(_ number: Number) throws(EvaluationError) -> Double {
      guard number.double != 0 else { throw EvaluationError("division by zero") }
      return number.double
    }

    func negated() throws(EvaluationError) -> Number {
      if case .int(let int) = self, let exact = Self.exact(0.subtractingReportingOverflow(int)) { return exact }
      return .double(-double)
    }

    func adding(_ other: Number) throws(EvaluationError) -> Number {
      if case .int(let left) = self, case .int(let right) = other,
        let exact = Self.exact(left.addingReportingOverflow(right))
      {
        return exact
      }
      return try Self.finite(double + other.double)
    }

    func multiplied(by other: Number) throws(EvaluationError) -> Number {
      if case .int(let left) = self, case .int(let right) = other,
        let exact = Self.exact(left.multipliedReportingOverflow(by: right))
      {
        return exact
      }
      return try Self.finite(double * other.double)
    }

    func divided(by other: Number) throws(EvaluationError) -> Number {
      try Self.finite(double / Self.divisor(other))
    }

    /// The remainder has the sign of the divisor.
    func modulo(_ other: Number) throws(EvaluationError) -> Number {
      let divisor = try Self.divisor(other)
      if case .int(let left) = self, case .int(let right) = other {
        let rest = right == -1 ? 0 : left % right  // the processor traps when it divides the smallest int by -1
        return .int(rest != 0 && (rest < 0) != (right < 0) ? rest + right : rest)
      }
      let rest = fmod(double, divisor)
      if rest == 0 { return .double(divisor < 0 ? -0.0 : 0.0) }
      return .double((rest < 0) != (divisor < 0) ? rest + divisor : rest)
    }

    func floored(dividedBy other: Number) throws(EvaluationError) -> Number {
      if case .int(_) = self, case .int(-1) = other { return try negated() }
      if case .int(let left) = self, case .int(let right) = other, right != 0 {
        let (quotient, rest) = left.quotientAndRemainder(dividingBy: right)
        return .int(rest != 0 && (rest < 0) != (right < 0) ? quotient - 1 : quotient)
      }
      let exact = try (double - modulo(other).double) / Self.divisor(other)
      return try Self.finite(exact.rounded(.toNearestOrEven))
    }

    func raised(to other: Number) throws(EvaluationError) -> Number {
      if double == 0, other.double < 0 { throw EvaluationError("division by zero") }
      if case .int(let base) = self, case .int(let exponent) = other, exponent >= 0,
        let exact = Self.power(base, exponent)
      {
        return .int(exact)
      }
      let result = pow(double, other.double)
      guard !result.isNaN else { throw EvaluationError("a root of a negative number is not a real number") }
      return try Self.finite(result)
    }

    /// The exact power, unless it does not fit.
    private static func power(_ base: Int, _ exponent: Int) -> Int? {
      if exponent == 0 || base == 1 { return 1 }
      if base == 0 { return 0 }
      if base == -1 { return exponent.isMultiple(of: 2) ? 1 : -1 }
      guard exponent < 64 else { return nil }
      var result = 1
      for _ in 0..<exponent {
        let (product, overflow) = result.multipliedReportingOverflow(by: base)
        if overflow { return nil }
        result = product
      }
      return result
    }
  }
}
