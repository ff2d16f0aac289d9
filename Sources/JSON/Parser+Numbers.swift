extension Parser {
  /// A number; the cursor stands at its sign, first digit or point.
  mutating func number() throws(Fault) -> Value {
    let start = cursor
    let isNegative = current == .minus
    if isNegative || current == .plus { cursor += 1 }
    if dialect == .json5 {
      try refuseWordsForNumbers()
      if current == .zero, byte(ahead: 1).lowercased == 0x78 {
        return try hexNumber(from: start, isNegative: isNegative)
      }
    }
    var decimal = Decimal(isNegative: isNegative)
    let whole = try digits(into: &decimal)
    if whole > 1, bytes[cursor - whole] == .zero {
      throw Fault(offset: cursor - whole, message: "a number cannot start with '0'")
    }
    var isInteger = true
    if current == .point {
      isInteger = false
      cursor += 1
      let fraction = try digits(into: &decimal)
      decimal.exponent -= fraction
      let isComplete = dialect == .json5 ? whole + fraction > 0 : whole > 0 && fraction > 0
      guard isComplete else { throw unexpected(wanted: "a digit") }
    } else if whole == 0 {
      throw unexpected(wanted: "a digit")
    }
    if current.lowercased == 0x65 {
      isInteger = false
      try exponent(into: &decimal)
    }
    if isInteger, let int = decimal.int { return .int(int) }
    return .double(try finite(decimal.exactDouble ?? slowDouble(from: start), from: start))
  }

  /// Reads digits and says how many there were.
  private mutating func digits(into decimal: inout Decimal) throws(Fault) -> Int {
    let start = cursor
    while current.isDigit {
      decimal.append(current &- .zero)
      cursor += 1
    }
    return cursor - start
  }

  private mutating func exponent(into decimal: inout Decimal) throws(Fault) {
    cursor += 1
    let isNegative = current == .minus
    if isNegative || current == .plus { cursor += 1 }
    guard current.isDigit else { throw unexpected(wanted: "a digit") }
    var exponent = 0
    while current.isDigit {
      exponent = min(exponent * 10 + Int(current &- .zero), 1_000_000_000_000_000)  // so that it cannot overflow
      cursor += 1
    }
    decimal.exponent += isNegative ? -exponent : exponent
  }

  private mutating func hexNumber(from start: Int, isNegative: Bool) throws(Fault) -> Value {
    cursor += 2
    let first = cursor
    var magnitude: UInt64? = 0
    while let digit = current.hexValue {
      magnitude = magnitude.flatMap { $0 >> 60 == 0 ? $0 << 4 | UInt64(digit) : nil }
      cursor += 1
    }
    guard cursor > first else { throw unexpected(wanted: "a hexadecimal digit") }
    if let magnitude, let int = Int(magnitude: magnitude, isNegative: isNegative) { return .int(int) }
    return .double(try finite(slowDouble(from: start), from: start))
  }

  /// The nearest double to the text between an offset and the cursor.
  private func slowDouble(from start: Int) -> Double {
    Double(String(decoding: bytes[start..<cursor], as: UTF8.self)) ?? .infinity
  }

  private func finite(_ number: Double, from start: Int) throws(Fault) -> Double {
    guard number.isFinite else { throw Fault(offset: start, message: "this number is too big to be kept") }
    return number
  }
}

/// The digits of a decimal number, as far as 64 bits hold them.
private struct Decimal {
  let isNegative: Bool
  var exponent = 0
  private var magnitude: UInt64 = 0
  private var isTruncated = false

  private static let powers: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
  ]

  init(isNegative: Bool) { self.isNegative = isNegative }

  mutating func append(_ digit: UInt8) {
    let (shifted, overflowed) = magnitude.multipliedReportingOverflow(by: 10)
    let (sum, carried) = shifted.addingReportingOverflow(UInt64(digit))
    isTruncated = isTruncated || overflowed || carried
    if !isTruncated { magnitude = sum }
  }

  var int: Int? {
    isTruncated ? nil : Int(magnitude: magnitude, isNegative: isNegative)
  }

  /// The nearest double where one multiplication or division of exact numbers finds it (W. D. Clinger, 1990).
  var exactDouble: Double? {
    guard !isTruncated, magnitude <= 1 << 53, abs(exponent) < Self.powers.count else { return nil }
    let power = Self.powers[abs(exponent)]
    let size = exponent < 0 ? Double(magnitude) / power : Double(magnitude) * power
    return isNegative ? -size : size
  }
}

extension Int {
  fileprivate init?(magnitude: UInt64, isNegative: Bool) {
    if isNegative {
      guard magnitude <= Int.min.magnitude else { return nil }
      self = Int(truncatingIfNeeded: 0 &- magnitude)
    } else {
      self.init(exactly: magnitude)
    }
  }
}
