extension Strings {
  static func join(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    let separator = call.count > 1 ? try call.string(1) : ""
    var joined = ""
    for (position, element) in try call.list(0).enumerated() {
      guard case .string(let text) = element else { throw .noOverload("join", element) }
      try budget.spend(bytes: 16 + separator.utf8.count + text.utf8.count)
      if position > 0 { joined += separator }
      joined += text
    }
    return .string(joined)
  }

  static func split(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    let (text, separator) = try (call.string(0), call.string(1))
    let limit = call.count > 2 ? try call.int(2) : -1
    guard limit != 0 else { return [] }
    let pieces = try self.pieces(of: text, at: separator, most: limit < 0 ? .max : limit, &budget)
    return .list(CELValue.List(pieces.map { CELValue.string($0) }))
  }

  static func replace(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    let (text, old, new) = try (call.string(0), call.string(1), call.string(2))
    let limit = call.count > 3 ? try call.int(3) : -1
    guard limit != 0 else { return .string(text) }
    var pieces = try self.pieces(of: text, at: old, most: limit < 0 || limit == .max ? .max : limit + 1, &budget)
    // Nothing stands between any two characters, and also before the first and after the last.
    if old.isEmpty {
      pieces = try self.pieces(of: text, at: "", most: limit < 0 ? .max : limit, &budget)
      pieces = text.isEmpty ? ["", ""] : [""] + pieces + (limit < 0 || limit > pieces.count ? [""] : [])
    }
    try budget.spend(bytes: text.utf8.count + pieces.count * new.utf8.count)
    return .string(pieces.joined(separator: new))
  }

  /// The pieces between the separators, at most so many; an empty separator stands between any two characters.
  private static func pieces(
    of text: String, at separator: String, most: Int, _ budget: inout Budget
  ) throws(EvaluationError) -> [String] {
    try budget.spend(bytes: text.utf8.count + separator.utf8.count)
    if separator.isEmpty {
      try budget.spend(min(text.utf8.count, most))
      let scalars = text.unicodeScalars
      let singles = scalars.prefix(most - 1).map { String($0) }
      let rest = String(scalars.dropFirst(most - 1))
      return rest.isEmpty ? singles : singles + [rest]
    }
    let bytes = Array(text.utf8)
    let search = Search(separator.utf8)
    var pieces: [String] = []
    var start = 0
    while pieces.count < most - 1, let found = search.first(in: bytes, from: start) {
      try budget.spend(1)
      pieces.append(String(decoding: bytes[start..<found], as: UTF8.self))
      start = found + separator.utf8.count
    }
    return pieces + [String(decoding: bytes[start...], as: UTF8.self)]
  }
}
