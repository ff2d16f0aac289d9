import JSON

extension CELValue: Equatable {
  /// Equality as the language defines it: numbers by value across types, texts by code points, NaN equal to nothing,
  /// values of different types unequal.
  public static func == (left: CELValue, right: CELValue) -> Bool {
    var unlimited = Budget(steps: .max)
    return (try? left.equals(right, &unlimited)) ?? false
  }

  /// The same, counting: two small values can share parts so often that comparing them would never end.
  func equals(_ other: CELValue, _ budget: inout Budget) throws(EvaluationError) -> Bool {
    switch (self, other) {
    case (.null, .null): return true
    case (.bool(let left), .bool(let right)): return left == right
    case (.string(let left), .string(let right)):
      guard left.utf8.count == right.utf8.count else { return false }
      try budget.spend(bytes: left.utf8.count)
      return left.isExactly(right)
    case (.bytes(let left), .bytes(let right)):
      try budget.spend(bytes: left.count)
      return left == right
    case (.list(let left), .list(let right)): return try left.equals(right, &budget)
    case (.map(let left), .map(let right)): return try left.equals(right, &budget)
    case (.timestamp(let left), .timestamp(let right)): return left == right
    case (.duration(let left), .duration(let right)): return left == right
    case (.type(let left), .type(let right)): return left == right
    default: return Ordering(numbers: self, other) == .equal
    }
  }
}

extension CELValue.List {
  fileprivate func equals(_ other: CELValue.List, _ budget: inout Budget) throws(EvaluationError) -> Bool {
    guard count == other.count else { return false }
    if sharesJSON(with: other) { return true }
    for position in 0..<count {
      try budget.spend(1)
      guard try self[position].equals(other[position], &budget) else { return false }
    }
    return true
  }
}

extension CELValue.Map {
  fileprivate func equals(_ other: CELValue.Map, _ budget: inout Budget) throws(EvaluationError) -> Bool {
    guard count == other.count else { return false }
    for position in 0..<count {
      try budget.spend(1)
      let entry = self[position]
      try budget.spend(onReading: entry.key)
      guard let counterpart = other[entry.key], try entry.value.equals(counterpart, &budget) else { return false }
    }
    return true
  }
}
