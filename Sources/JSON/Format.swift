/// The formats of texts that a schema can ask for, by JSON Schema's names.
enum Format: String, CaseIterable, Sendable {
  case date
  case dateTime = "date-time"
  case email

  /// What is wanted, with an example where the name does not say it all.
  var phrase: String {
    switch self {
    case .date: "a date such as '2026-01-31'"
    case .dateTime: "a date and time such as '2026-01-31T09:30:00Z'"
    case .email: "an email address"
    }
  }

  /// Whether a text has the format.
  func includes(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return switch self {
    case .date: bytes.count == 10 && Self.isDate(bytes[...])
    case .dateTime: Self.isDateTime(bytes)
    case .email: Self.isEmail(bytes)
    }
  }
}

// MARK: - RFC 3339

extension Format {
  /// `2026-01-31`, and a day that exists.
  private static func isDate(_ text: ArraySlice<UInt8>) -> Bool {
    guard let fields = numbers(in: text, like: "0000-00-00") else { return false }
    let (year, month, day) = (fields[0], fields[1], fields[2])
    return (1...12).contains(month) && (1...days(inMonth: month, of: year)).contains(day)
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// A date, `T`, `09:30:00` with or without a fraction, and `Z` or an offset. Second 60 is a leap second.
  private static func isDateTime(_ text: [UInt8]) -> Bool {
    guard text.count >= 20, isDate(text[..<10]), text[10].lowercased == UInt8(ascii: "t"),
      let time = numbers(in: text[11..<19], like: "00:00:00"), time[0] < 24, time[1] < 60, time[2] <= 60
    else { return false }
    var rest = text[19...]
    if rest.first == .point {
      let fraction = rest.dropFirst().prefix(while: \.isDigit)
      if fraction.isEmpty { return false }
      rest = rest.dropFirst(1 + fraction.count)
    }
    if rest.count == 1 { return rest.first?.lowercased == UInt8(ascii: "z") }
    guard rest.first == .plus || rest.first == .minus else { return false }
    guard let offset = numbers(in: rest.dropFirst(), like: "00:00") else { return false }
    return offset[0] < 24 && offset[1] < 60
  }

  /// The numbers in a text whose digits stand where the model has zeros and which otherwise is the model.
  private static func numbers(in text: ArraySlice<UInt8>, like model: String) -> [Int]? {
    guard text.count == model.utf8.count else { return nil }
    var numbers = [0]
    for (byte, wanted) in zip(text, model.utf8) {
      if wanted == .zero, byte.isDigit {
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte &- .zero)
      } else if wanted == byte, wanted != .zero {
        numbers.append(0)
      } else {
        return nil
      }
    }
    return numbers
  }
}

// MARK: - RFC 5321

extension Format {
  /// A local part and a domain without spaces or empty labels; quoted local parts and address literals are not known.
  private static func isEmail(_ text: [UInt8]) -> Bool {
    guard let at = text.firstIndex(of: UInt8(ascii: "@")) else { return false }
    let domain = text[(at + 1)...].split(separator: .point, omittingEmptySubsequences: false)
    let local = text[..<at].split(separator: .point, omittingEmptySubsequences: false)
    return local.allSatisfy { !$0.isEmpty && $0.allSatisfy(isAtomCharacter) }
      && domain.allSatisfy { $0.first != .minus && $0.last != .minus && !$0.isEmpty && $0.allSatisfy(isHostCharacter) }
  }

  private static func isAtomCharacter(_ byte: UInt8) -> Bool {
    byte > .space && byte != 0x7F && !"()<>[]:;@\\,\"".utf8.contains(byte)
  }

  private static func isHostCharacter(_ byte: UInt8) -> Bool {
    byte.isDigit || byte == .minus || byte >= 0x80 || (0x61...0x7A).contains(byte.lowercased)
  }
}
