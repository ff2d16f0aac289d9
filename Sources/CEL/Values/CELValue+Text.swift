extension CELValue {
  /// How the value reads inside a sentence: a text as it is, a number in its shortest form, a list or a map as
  /// compact JSON.
  func text(_ budget: inout Budget) throws(EvaluationError) -> String {
    try budget.spend(1)
    switch self {
    case .string(let text):
      try budget.spend(bytes: text.utf8.count)
      return text
    case .bytes(let bytes):
      try budget.spend(bytes: bytes.count)
      return String(decoding: bytes, as: UTF8.self)
    case .list(let list):
      var parts: [String] = []
      for element in list { parts.append(try element.quotedText(&budget)) }
      return try Self.join(parts, between: ("[", "]"), &budget)
    case .map(let map):
      var parts: [String] = []
      for entry in map.entries {
        parts.append(try "\(entry.key.quotedText(&budget)):\(entry.value.quotedText(&budget))")
      }
      return try Self.join(parts, between: ("{", "}"), &budget)
    default: return scalarText
    }
  }

  /// The text of a value without parts.
  var scalarText: String {
    switch self {
    case .null: "null"
    case .bool(let bool): bool ? "true" : "false"
    case .int(let int): String(int)
    case .uint(let uint): String(uint)
    case .double(let double): Decimals.shortest(double)
    case .string(let text): text
    case .timestamp(let timestamp): timestamp.description
    case .duration(let duration): duration.description
    case .type(let kind): kind.rawValue
    case .bytes, .list, .map: kind.phrase
    }
  }

  /// The value in quotation marks for sentences, cut when it is long.
  var quoted: String {
    let text = scalarText
    return text.utf8.count > 60 ? "'\(text.prefix(50))…'" : "'\(text)'"
  }

  private func quotedText(_ budget: inout Budget) throws(EvaluationError) -> String {
    guard case .string(let text) = self else { return try self.text(&budget) }
    try budget.spend(bytes: text.utf8.count)
    return text.quotedForCEL
  }

  private static func join(
    _ parts: [String], between brackets: (String, String), _ budget: inout Budget
  ) throws(EvaluationError) -> String {
    let joined = brackets.0 + parts.joined(separator: ",") + brackets.1
    try budget.spend(bytes: joined.utf8.count)
    return joined
  }
}

extension CELValue: CustomStringConvertible {
  /// The value for people who look for a mistake; not for reading back.
  public var description: String {
    var budget = Budget(steps: 10_000)
    switch self {
    case .string(let text): return text.quotedForCEL
    case .uint(let uint): return "\(uint)u"
    case .double(let double) where double.rounded() == double && double.magnitude < 1e15:
      return Decimals.fixed(double, digits: 1)
    case .bytes(let bytes): return "bytes(\(bytes))"
    case .timestamp, .duration: return "\(kind == .duration ? "duration" : "timestamp")('\(scalarText)')"
    default: return (try? text(&budget)) ?? "\(kind.phrase) too large to show"
    }
  }
}

extension String {
  /// The text in double quotation marks, with escape sequences where they are needed.
  var quotedForCEL: String {
    var quoted = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\u{7}": quoted += "\\a"
      case "\u{8}": quoted += "\\b"
      case "\u{C}": quoted += "\\f"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\u{B}": quoted += "\\v"
      case "\\": quoted += "\\\\"
      case "\"": quoted += "\\\""
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
