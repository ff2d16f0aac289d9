#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes floating-point numbers in decimal and reads them.
enum Decimals {
  /// Fixed digits after the point, rounded half to even on the exact value.
  static func fixed(_ number: Double, digits: Int) -> String { print(number, digits: digits, format: "%.*f") }

  /// One digit, fixed digits after the point and an exponent, such as `1.052033e+03`.
  static func scientific(_ number: Double, digits: Int) -> String { print(number, digits: digits, format: "%.*e") }

  /// The fewest digits that read back as the same number: `10`, `0.1`, `1e+21`, `NaN`, `-Infinity`.
  static func shortest(_ number: Double, positionalUpTo limit: Int = 21) -> String {
    if number.isNaN { return "NaN" }
    if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
    let sign = number.sign == .minus ? "-" : ""
    let (digits, point) = significant(number.magnitude)
    if (-5...limit).contains(point) { return sign + positional(digits, point: point) }
    let exponent = point - 1
    let mantissa = digits.count == 1 ? digits : "\(digits.prefix(1)).\(digits.dropFirst())"
    let sized = exponent.magnitude < 10 ? "0\(exponent.magnitude)" : "\(exponent.magnitude)"
    return "\(sign)\(mantissa)e\(exponent < 0 ? "-" : "+")\(sized)"
  }

  /// Reads a number as the language does: no spaces, no hexadecimal, no overflow; also NaN and Infinity.
  static func parse(_ text: String) -> Double? {
    let unsigned = text.hasPrefix("-") || text.hasPrefix("+") ? text.dropFirst() : text[...]
    let name = unsigned.lowercased()
    if ["nan", "inf", "infinity"].contains(name) {
      if name == "nan" { return unsigned.count == text.count ? .nan : nil }
      return text.hasPrefix("-") ? -.infinity : .infinity
    }
    let isPlain = unsigned.utf8.allSatisfy {
      switch $0 {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"),
        UInt8(ascii: "+"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
    guard isPlain, let number = Double(text), number.isFinite else { return nil }
    return number
  }

  private static func print(_ number: Double, digits: Int, format: String) -> String {
    guard number.isFinite else { return shortest(number) }
    return withVaList([Int32(digits), number]) { arguments in
      var buffer = [CChar](repeating: 0, count: digits + 330)  // the largest number has 309 digits before the point
      let count = vsnprintf(&buffer, buffer.count, format, arguments)
      return String(decoding: buffer.prefix(Int(count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }

  /// The significant digits, and how many of them stand before the point.
  private static func significant(_ number: Double) -> (digits: String, point: Int) {
    let parts = number.description.split(separator: "e")
    let halves = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let all = halves.joined()
    let trimmed = all.drop { $0 == "0" }
    guard !trimmed.isEmpty else { return ("0", 1) }
    var digits = trimmed
    while digits.hasSuffix("0") { digits.removeLast() }
    return (String(digits), halves[0].count + exponent - (all.count - trimmed.count))
  }

  private static func positional(_ digits: String, point: Int) -> String {
    if point <= 0 { return "0." + String(repeating: "0", count: -point) + digits }
    if point >= digits.count { return digits + String(repeating: "0", count: point - digits.count) }
    return "\(digits.prefix(point)).\(digits.dropFirst(point))"
  }
}
