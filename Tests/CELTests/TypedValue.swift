import CEL
import Foundation

/// Values as the vectors write them: an object with one key, which is the type.
enum TypedValue {
  struct Unknown: Error {
    let type: String
  }

  static func decode(_ typed: [String: Any]) throws -> CELValue {
    guard let (type, content) = typed.first else { throw Unknown(type: "nothing") }
    if let items = content as? [Any], type == "list" || type == "map" { return try decode(items, as: type) }
    if let time = content as? [String: Any] { return try decode(time: time, as: type) }
    let text = content as? String ?? ""
    switch type {
    case "null": return .null
    case "bool": return .bool(content as? Bool ?? false)
    case "int": return .int(Int(text) ?? 0)
    case "uint": return .uint(UInt64(text) ?? 0)
    case "double": return .double(Double(text) ?? .nan)
    case "string": return .string(text)
    case "bytes": return .bytes(Array(Data(base64Encoded: text) ?? Data()))
    case "type":
      guard let kind = CELValue.Kind(rawValue: text) else { throw Unknown(type: text) }
      return .type(kind)
    default: throw Unknown(type: type)
    }
  }

  private static func decode(_ items: [Any], as type: String) throws -> CELValue {
    if type == "list" {
      return .list(CELValue.List(try items.map { try decode($0 as? [String: Any] ?? [:]) }))
    }
    // The language itself builds the map, since its keys may have any type.
    let pairs = items.map { $0 as? [[String: Any]] ?? [] }
    var scope = Scope()
    for (number, pair) in pairs.enumerated() {
      scope[variable: "k\(number)"] = try decode(pair[0])
      scope[variable: "v\(number)"] = try decode(pair[1])
    }
    let source = pairs.indices.map { "k\($0): v\($0)" }.joined(separator: ", ")
    return try Program(parsing: "{\(source)}").evaluate(in: scope)
  }

  private static func decode(time: [String: Any], as type: String) throws -> CELValue {
    let seconds = Int(time["seconds"] as? String ?? "") ?? 0
    let nanoseconds = (time["nanos"] as? NSNumber)?.intValue ?? 0
    switch type {
    case "timestamp":
      guard let moment = CELValue.Timestamp(seconds: seconds, nanoseconds: nanoseconds) else { break }
      return .timestamp(moment)
    case "duration":
      guard let length = CELValue.Duration(seconds: seconds, nanoseconds: nanoseconds) else { break }
      return .duration(length)
    default: break
    }
    throw Unknown(type: type)
  }

  /// Equality that also looks at the types, takes NaN for NaN, and tells 0 from -0.
  static func isSame(_ left: CELValue, _ right: CELValue) -> Bool {
    guard left.kind == right.kind else { return false }
    switch (left, right) {
    case (.double(let left), .double(let right)):
      return left.isNaN && right.isNaN || left == right && left.sign == right.sign
    case (.list(let left), .list(let right)):
      return left.count == right.count && zip(left, right).allSatisfy { isSame($0, $1) }
    case (.map(let left), .map(let right)):
      return left.count == right.count
        && left.entries.allSatisfy { entry in right[entry.key].map { isSame(entry.value, $0) } ?? false }
    default: return left == right
    }
  }
}
