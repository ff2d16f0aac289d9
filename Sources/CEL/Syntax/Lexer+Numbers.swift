extension Lexer {
  /// A number without sign: `12`, `0x1F`, `12u`, `1.5e-3`, `.5`.
  mutating func number() throws(ParseError) -> Token.Kind {
    let start = position
    if peek() == UInt8(ascii: "0"), peek(1).map({ $0 | 0x20 }) == UInt8(ascii: "x"), peek(2).map(Self.isHex) == true {
      position += 2
      return try integer(take(while: Self.isHex), radix: 16, from: start)
    }
    let whole = take(while: Self.isDigit)
    let fraction = takeFraction()
    let exponent = takeExponent()
    if fraction.isEmpty, exponent.isEmpty { return try integer(whole, radix: 10, from: start) }
    guard let number = Double("\(whole.isEmpty ? "0" : whole)\(fraction)\(exponent)"), number.isFinite else {
      throw error("this number is too large for a double", at: start)
    }
    return .double(number)
  }

  private mutating func integer(_ digits: String, radix: Int, from start: Int) throws(ParseError) -> Token.Kind {
    let isUnsigned = peek().map { $0 | 0x20 } == UInt8(ascii: "u")
    if isUnsigned { position += 1 }
    guard let number = UInt64(digits, radix: radix) else {
      throw error("this number is too large for 64 bits", at: start)
    }
    return isUnsigned ? .uint(number) : .int(number)
  }

  /// The point and the digits after it; nothing when no digit follows the point, which then selects a field.
  private mutating func takeFraction() -> String {
    guard peek() == UInt8(ascii: "."), peek(1).map(Self.isDigit) == true else { return "" }
    position += 1
    return "." + take(while: Self.isDigit)
  }

  private mutating func takeExponent() -> String {
    guard peek().map({ $0 | 0x20 }) == UInt8(ascii: "e") else { return "" }
    let signs = [UInt8(ascii: "+"), UInt8(ascii: "-")]
    let signLength = peek(1).map(signs.contains) == true ? 1 : 0
    guard peek(1 + signLength).map(Self.isDigit) == true else { return "" }
    let sign = signLength == 1 && peek(1) == UInt8(ascii: "-") ? "-" : ""
    position += 1 + signLength
    return "e" + sign + take(while: Self.isDigit)
  }

  static func isHex(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "f"))
  }
}
