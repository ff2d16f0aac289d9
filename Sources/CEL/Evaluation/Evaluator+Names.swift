import JSON

extension Evaluator {
  mutating func evaluate(_ name: Name) throws(EvaluationError) -> CELValue {
    if scope.hasQualifiedNames, let value = try qualified(name) { return value }
    if var value = scope.variables[name.root] {
      for field in name.fields { value = try Self.select(field, of: value) }
      return value
    }
    if let type = name.type { return .type(type) }
    throw EvaluationError("there is no variable '\(name.root)'")
  }

  /// The longest name that is a variable, in the innermost container that has it, and the fields after it.
  private func qualified(_ name: Name) throws(EvaluationError) -> CELValue? {
    for count in stride(from: name.fields.count, through: 0, by: -1) {
      let whole = ([name.root] + name.fields.prefix(count)).joined(separator: ".")
      for prefix in name.prefixes {
        guard var value = scope.variables[prefix + whole] else { continue }
        for field in name.fields.dropFirst(count) { value = try Self.select(field, of: value) }
        return value
      }
    }
    return nil
  }

  static func select(_ field: String, of value: CELValue) throws(EvaluationError) -> CELValue {
    guard case .map(let map) = value else {
      throw EvaluationError("\(value.kind.phrase) has no field '\(field)'; only maps have fields")
    }
    guard let found = map[field] else { throw EvaluationError("there is no key '\(field)'") }
    return found
  }

  static func has(_ field: String, in value: CELValue) throws(EvaluationError) -> Bool {
    guard case .map(let map) = value else {
      throw EvaluationError("\(value.kind.phrase) has no field '\(field)'; only maps have fields")
    }
    return map[field] != nil
  }

  mutating func evaluateIndex(_ operand: Node, _ index: Node) throws(EvaluationError) -> CELValue {
    let operand = try evaluate(operand)
    let index = try evaluate(index)
    switch operand {
    case .map(let map):
      try budget.spend(onReading: index)
      guard let value = map[index] else { throw EvaluationError("there is no key \(index.quoted)") }
      return value
    case .list(let list):
      guard let position = index.exactInt else {
        throw EvaluationError("\(index.kind.phrase) cannot be the index of a list")
      }
      guard list.indices.contains(position) else {
        throw EvaluationError("there is no index \(position) in a list of \(list.count)")
      }
      return list[position]
    default: throw .noOverload("[]", operand, index)
    }
  }
}

extension CELValue {
  /// The whole number, whichever type it has.
  var exactInt: Int? {
    switch self {
    case .int(let int): int
    case .uint(let uint): Int(exactly: uint)
    case .double(let double): Int(exactly: double)
    default: nil
    }
  }

  /// The operator `in`.
  func contains(_ element: CELValue, _ budget: inout Budget) throws(EvaluationError) -> Bool {
    switch self {
    case .map(let map):
      try budget.spend(onReading: element)
      return map[element] != nil
    case .list(let list):
      for candidate in list {
        try budget.spend(1)
        if try candidate.equals(element, &budget) { return true }
      }
      return false
    default: throw .noOverload("in", element, self)
    }
  }
}

extension BinaryOperator {
  /// Whether a comparison holds.
  func holds(_ left: CELValue, _ right: CELValue) throws(EvaluationError) -> Bool {
    guard let ordering = Ordering(left, right) else { throw .noOverload(sign, left, right) }
    return switch self {
    case .less: ordering == .less
    case .lessOrEqual: ordering == .less || ordering == .equal
    case .greater: ordering == .greater
    default: ordering == .greater || ordering == .equal
    }
  }
}
