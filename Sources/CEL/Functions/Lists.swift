/// Functions over lists, most of them from the `lists` extension and from Kubernetes.
enum Lists {
  static let functions: [Function] = [
    .method("distinct", 0, distinct),
    .method("first", 0) { call, _ throws(EvaluationError) in try end(call, \.first) },
    .method("flatten", 0...1, flatten),
    .method("last", 0) { call, _ throws(EvaluationError) in try end(call, \.last) },
    .global("lists.range", 1, range),
    .method("max", 0) { call, budget throws(EvaluationError) in try extreme(call, .greater, &budget) },
    .method("min", 0) { call, budget throws(EvaluationError) in try extreme(call, .less, &budget) },
    .method("slice", 2, slice),
    .method("sort", 0, sort),
    .method("sum", 0, sum),
  ]

  private static func end(
    _ call: Arguments, _ path: KeyPath<CELValue.List, CELValue?>
  ) throws(EvaluationError) -> CELValue {
    guard let value = try call.list(0)[keyPath: path] else {
      throw EvaluationError("an empty list has no \(call.name) element")
    }
    return value
  }

  private static func range(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    let count = try call.int(0)
    guard count > 0 else { return [] }
    try budget.spend(count)
    return .list(CELValue.List((0..<count).map { CELValue.int($0) }))
  }

  private static func slice(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    let (list, start, end) = try (call.list(0), call.int(1), call.int(2))
    guard start >= 0, start <= end, end <= list.count else {
      throw EvaluationError("there is no slice from \(start) to \(end) in a list of \(list.count)")
    }
    try budget.spend(end - start)
    return .list(CELValue.List(Array(list[start..<end])))
  }

  // MARK: - Looking for elements

  static func indexOf(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    guard call.count == 2 else { throw call.mismatch }
    for (position, element) in try call.list(0).enumerated() {
      try budget.spend(1)
      if try element.equals(call[1], &budget) { return .int(position) }
    }
    return .int(-1)
  }

  static func lastIndexOf(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    guard call.count == 2 else { throw call.mismatch }
    let list = try call.list(0)
    for position in list.indices.reversed() {
      try budget.spend(1)
      if try list[position].equals(call[1], &budget) { return .int(position) }
    }
    return .int(-1)
  }

  /// The elements without those that are equal to an earlier one.
  private static func distinct(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    var seen: Set<CELValue.Map.Key> = []
    var others: [CELValue] = []  // of types that cannot be keys; compared one by one
    var kept: [CELValue] = []
    for element in try call.list(0) {
      try budget.spend(1)
      try budget.spend(onReading: element)
      if let key = CELValue.Map.Key(element) {
        if seen.insert(key).inserted { kept.append(element) }
      } else if try !CELValue.list(CELValue.List(others)).contains(element, &budget) {
        others.append(element)
        kept.append(element)
      }
    }
    return .list(CELValue.List(kept))
  }

  // MARK: - Order

  private static func sort(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    let list = try call.list(0)
    let order = try order(of: list.values, "sort", &budget)
    return .list(CELValue.List(order.map { list[$0] }))
  }

  /// The positions of values in ascending order; equal ones stay in theirs.
  static func order(
    of values: [CELValue], _ name: String, _ budget: inout Budget
  ) throws(EvaluationError) -> [Int] {
    for _ in 0..<Int.bitWidth - values.count.leadingZeroBitCount {  // every value meets about so many others
      try budget.spend(values.count)
      for value in values { try budget.spend(onReading: value) }
    }
    var failure: EvaluationError?
    let order = values.indices.sorted { left, right in
      guard let ordering = Ordering(values[left], values[right]) else {
        failure = .noOverload(name, values[left], values[right])
        return left < right
      }
      if ordering == .unordered { failure = EvaluationError("a NaN cannot be sorted") }
      return ordering == .less || (ordering == .equal && left < right)
    }
    if let failure { throw failure }
    if values.count == 1, Ordering(values[0], values[0]) == nil { throw .noOverload(name, values[0]) }
    return order
  }

  private static func extreme(
    _ call: Arguments, _ wanted: Ordering, _ budget: inout Budget
  ) throws(EvaluationError) -> CELValue {
    let list = try call.list(0)
    guard var best = list.first else { throw EvaluationError("an empty list has no '\(call.name)'") }
    try budget.spend(list.count)
    for candidate in list {
      try budget.spend(onReading: candidate)
      guard let ordering = Ordering(candidate, best) else { throw .noOverload(call.name, candidate, best) }
      if ordering == wanted { best = candidate }
    }
    return best
  }

  // MARK: - Putting together

  /// The sum of numbers or of durations; that of nothing is the int 0.
  private static func sum(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    var sum: CELValue?
    for element in try call.list(0) {
      try budget.spend(1)
      switch element {
      case .int, .uint, .double, .duration: break
      default: throw .noOverload("sum", element)
      }
      sum = if let sum { try Arithmetic.add(sum, element, &budget) } else { element }
    }
    return sum ?? .int(0)
  }

  private static func flatten(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    let depth = call.count > 1 ? try call.int(1) : 1
    guard depth >= 0 else { throw EvaluationError("'flatten' needs a depth that is not negative") }
    var flat: [CELValue] = []
    try flatten(call.list(0), depth, into: &flat, &budget)
    return .list(CELValue.List(flat))
  }

  private static func flatten(
    _ list: CELValue.List, _ depth: Int, into flat: inout [CELValue], _ budget: inout Budget
  ) throws(EvaluationError) {
    for element in list {
      try budget.spend(1)
      if depth > 0, case .list(let inner) = element {
        try flatten(inner, depth - 1, into: &flat, &budget)
      } else {
        flat.append(element)
      }
    }
  }
}
