import Foundation
import JSON

extension CELValue {
  /// Wraps a JSON value; lists and objects are not copied.
  public init(_ json: JSON.Value) {
    switch json {
    case .null: self = .null
    case .bool(let bool): self = .bool(bool)
    case .int(let int): self = .int(int)
    case .double(let double): self = .double(double)
    case .string(let string): self = .string(string)
    case .array(let elements): self = .list(List(elements))
    case .object(let object): self = .map(Map(object))
    }
  }

  /// The value as JSON: times become their texts, bytes base64, keys of maps their texts. What JSON cannot hold
  /// (NaN, infinity, a type, an integer beyond 64 signed bits) is an error.
  public func json() throws(EvaluationError) -> JSON.Value {
    var budget = Budget(steps: Self.mostNodes)
    return try json(&budget)
  }

  /// The same, paid for by a budget that several evaluations share.
  public func json(_ budget: inout Budget) throws(EvaluationError) -> JSON.Value {
    try json(&budget, room: JSON.Value.deepest)
  }

  /// Lists that contain one list many times can be tiny here and endless once written out.
  private static let mostNodes = 1_000_000

  /// - Parameter room: How many levels there may be, this one included.
  fileprivate func json(_ budget: inout Budget, room: Int) throws(EvaluationError) -> JSON.Value {
    try budget.spend(1)
    guard room > 0 else { throw EvaluationError("the value is nested deeper than \(JSON.Value.deepest) levels") }
    switch self {
    case .null: return .null
    case .bool(let bool): return .bool(bool)
    case .int(let int): return .int(int)
    case .uint(let uint):
      guard let int = Int(exactly: uint) else { throw EvaluationError("\(uint) is too large for JSON") }
      return .int(int)
    case .double(let double):
      guard double.isFinite else { throw EvaluationError("JSON has no \(Decimals.shortest(double))") }
      return .double(double)
    case .string(let string): return .string(string)
    case .bytes(let bytes): return .string(Data(bytes).base64EncodedString())
    case .list(let list): return try list.makeJSON(&budget, room: room - 1)
    case .map(let map): return try map.makeJSON(&budget, room: room - 1)
    case .timestamp(let timestamp): return .string(timestamp.description)
    case .duration(let duration): return .string(duration.description)
    case .type(let kind): throw EvaluationError("JSON has no types such as '\(kind.rawValue)'")
    }
  }
}

extension JSON.Value {
  /// This value, if it has no more levels than there is room for.
  fileprivate func fitting(_ room: Int) throws(EvaluationError) -> JSON.Value {
    guard isNested(deeperThan: room) else { return self }
    throw EvaluationError("the value is nested deeper than \(JSON.Value.deepest) levels")
  }
}

extension CELValue.List {
  fileprivate func makeJSON(_ budget: inout Budget, room: Int) throws(EvaluationError) -> JSON.Value {
    if let json { return try JSON.Value.array(json).fitting(room + 1) }
    var elements: [JSON.Value] = []
    elements.reserveCapacity(count)
    for element in self { elements.append(try element.json(&budget, room: room)) }
    return .array(elements)
  }
}

extension CELValue.Map {
  fileprivate func makeJSON(_ budget: inout Budget, room: Int) throws(EvaluationError) -> JSON.Value {
    if let json { return try JSON.Value.object(json).fitting(room + 1) }
    var object = Object()
    for entry in entries {
      let key = try entry.key.keyText()
      guard object[key] == nil else { throw EvaluationError("two keys of a map become '\(key)' in JSON") }
      object[key] = try entry.value.json(&budget, room: room)
    }
    return .object(object)
  }
}

extension CELValue {
  /// The text a key of a map becomes where only texts may be keys.
  func keyText() throws(EvaluationError) -> String {
    switch self {
    case .string(let text): return text
    case .bool(let bool): return bool ? "true" : "false"
    case .int(let int): return String(int)
    case .uint(let uint): return String(uint)
    default: throw EvaluationError("\(kind.phrase) cannot be the key of a map")
    }
  }
}
