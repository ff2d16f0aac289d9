/// Reads the fixed forms in which times are written, byte by byte.
struct DigitScanner {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { position == bytes.count }
  var rest: String { String(decoding: bytes[position...], as: UTF8.self) }

  mutating func skip(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    let isThere = text.withUTF8Buffer { $0.elementsEqual(bytes[position..<position + count]) }
    if isThere { position += count }
    return isThere
  }

  /// A number of exactly so many digits.
  mutating func number(digits: Int) -> Int? { number(digits: digits...digits) }

  mutating func number(digits: ClosedRange<Int>) -> Int? {
    let taken = takeDigits(most: digits.upperBound)
    return digits.contains(taken.count) ? Int(String(decoding: taken, as: UTF8.self)) : nil
  }

  private mutating func takeDigits(most: Int = .max) -> ArraySlice<UInt8> {
    let taken = bytes[position...].prefix(while: Self.isDigit).prefix(most)
    position = taken.endIndex
    return taken
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// Digits after a point as nanoseconds; those beyond the ninth are dropped.
  private mutating func fraction() -> Int? {
    let taken = takeDigits()
    guard !taken.isEmpty else { return nil }
    let nine = taken.prefix(9) + Array(repeating: UInt8(ascii: "0"), count: max(0, 9 - taken.count))
    return Int(String(decoding: nine, as: UTF8.self))
  }
}

// MARK: - Moments

extension DigitScanner {
  mutating func date() -> CivilDate? {
    guard let year = number(digits: 4), skip("-"), let month = number(digits: 2), skip("-"),
      let day = number(digits: 2)
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  mutating func time() -> (seconds: Int, nanoseconds: Int)? {
    guard let hour = number(digits: 2), skip(":"), let minute = number(digits: 2), skip(":"),
      let second = number(digits: 2), hour < 24, minute < 60, second < 60
    else { return nil }
    let seconds = hour * 3600 + minute * 60 + second
    guard skip(".") else { return (seconds, 0) }
    return fraction().map { (seconds, $0) }
  }

  /// The distance from UTC in seconds.
  mutating func zone() -> Int? {
    if skip("Z") { return 0 }
    let isNegative = skip("-")
    guard isNegative || skip("+") else { return nil }
    return hoursAndMinutes().map { isNegative ? -$0 : $0 }
  }

  /// `05:30` in seconds.
  mutating func hoursAndMinutes(hourDigits: ClosedRange<Int> = 2...2) -> Int? {
    guard let hours = number(digits: hourDigits), skip(":"), let minutes = number(digits: 2), hours < 24, minutes < 60
    else {
      return nil
    }
    return hours * 3600 + minutes * 60
  }
}

// MARK: - Lengths of time

extension DigitScanner {
  /// One number with its unit, in nanoseconds.
  mutating func lengthOfTime() -> Int? {
    let whole = takeDigits()
    let fraction = skip(".") ? takeDigits() : []
    guard whole.count + fraction.count > 0, let unit = unit() else { return nil }
    guard let number = whole.isEmpty ? 0 : Int(String(decoding: whole, as: UTF8.self)) else { return nil }
    let (product, overflow) = number.multipliedReportingOverflow(by: unit)
    let (sum, overflow2) = product.addingReportingOverflow(Self.share(fraction, of: unit))
    return overflow || overflow2 ? nil : sum
  }

  /// Digits after a point as a part of a unit, rounded towards zero.
  private static func share(_ digits: ArraySlice<UInt8>, of unit: Int) -> Int {
    var value: UInt128 = 0
    var scale: UInt128 = 1
    for digit in digits.prefix(18) {
      value = value * 10 + UInt128(digit - UInt8(ascii: "0"))
      scale *= 10
    }
    return Int(value * UInt128(unit) / scale)
  }

  private mutating func unit() -> Int? {
    if skip("ns") { return 1 }
    if skip("us") || skip("µs") || skip("μs") { return 1000 }
    if skip("ms") { return 1_000_000 }
    if skip("s") { return 1_000_000_000 }
    if skip("m") { return 60_000_000_000 }
    if skip("h") { return 3_600_000_000_000 }
    return nil
  }
}
