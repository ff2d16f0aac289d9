import JSON

extension Evaluator {
  mutating func evaluate(_ comprehension: Comprehension) throws(EvaluationError) -> CELValue {
    let range: Range
    switch try evaluate(comprehension.range) {
    case .list(let list): range = .list(list)
    case .map(let map): range = .map(map)
    case let other: throw EvaluationError("expected a list or a map to go through, found \(other.kind.phrase)")
    }
    switch comprehension.kind {
    case .all: return try quantify(comprehension, over: range, deciding: false)
    case .exists: return try quantify(comprehension, over: range, deciding: true)
    case .existsOne: return try existsOne(comprehension, over: range)
    case .filter, .list: return try makeList(comprehension, over: range)
    case .map, .mapEntries: return try makeMap(comprehension, over: range)
    case .sort: return try sort(comprehension, over: range)
    }
  }

  /// What a macro goes through.
  private enum Range {
    case list(CELValue.List)
    case map(CELValue.Map)

    var count: Int {
      switch self {
      case .list(let list): list.count
      case .map(let map): map.count
      }
    }
  }

  /// Puts the element (of a map: the key), or index and value, in the places of the variables.
  private mutating func visit(_ position: Int, of range: Range, _ comprehension: Comprehension) {
    switch (range, comprehension.valuePlace) {
    case (.list(let list), nil): locals[comprehension.place] = list[position]
    case (.list(let list), let place?):
      locals[comprehension.place] = .int(position)
      locals[place] = list[position]
    case (.map(let map), let place):
      let entry = map[position]
      locals[comprehension.place] = entry.key
      if let place { locals[place] = entry.value }
    }
  }

  /// `all` and `exists`: the deciding value settles it, whatever errors other elements have.
  private mutating func quantify(
    _ comprehension: Comprehension, over range: Range, deciding: Bool
  ) throws(EvaluationError) -> CELValue {
    var failure: EvaluationError?
    for position in 0..<range.count {
      visit(position, of: range, comprehension)
      do {
        if try isTrue(comprehension.body, in: deciding ? "exists" : "all") == deciding { return .bool(deciding) }
      } catch {
        if budget.isExhausted { throw error }
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
    return .bool(!deciding)
  }

  private mutating func existsOne(_ comprehension: Comprehension, over range: Range) throws(EvaluationError) -> CELValue
  {
    var count = 0
    for position in 0..<range.count {
      visit(position, of: range, comprehension)
      if try isTrue(comprehension.body, in: "exists_one") { count += 1 }
    }
    return .bool(count == 1)
  }

  private mutating func accepts(_ comprehension: Comprehension) throws(EvaluationError) -> Bool {
    guard let condition = comprehension.condition else { return true }
    return try isTrue(condition, in: "filter")
  }

  private mutating func makeList(_ comprehension: Comprehension, over range: Range) throws(EvaluationError) -> CELValue
  {
    var values: [CELValue] = []
    for position in 0..<range.count {
      visit(position, of: range, comprehension)
      guard try accepts(comprehension) else { continue }
      values.append(try evaluate(comprehension.body))
    }
    return .list(CELValue.List(values))
  }

  private mutating func makeMap(_ comprehension: Comprehension, over range: Range) throws(EvaluationError) -> CELValue {
    var result = CELValue.Map()
    for position in 0..<range.count {
      visit(position, of: range, comprehension)
      guard try accepts(comprehension) else { continue }
      let key = locals[comprehension.place]
      let value = try evaluate(comprehension.body)
      guard comprehension.kind == .mapEntries else {
        try result.insert(key, value, &budget)
        continue
      }
      guard case .map(let entries) = value else { throw .noOverload("transformMapEntry", value) }
      try budget.spend(entries.count)
      for entry in entries.entries { try result.insert(entry.key, entry.value, &budget) }
    }
    return .map(result)
  }

  /// `sortBy`: the elements in the order of their keys.
  private mutating func sort(_ comprehension: Comprehension, over range: Range) throws(EvaluationError) -> CELValue {
    guard case .list(let list) = range else { throw .noOverload("sortBy", .map(CELValue.Map())) }
    var keys: [CELValue] = []
    for position in 0..<list.count {
      visit(position, of: range, comprehension)
      keys.append(try evaluate(comprehension.body))
    }
    let order = try Lists.order(of: keys, "sortBy", &budget)
    return .list(CELValue.List(order.map { list[$0] }))
  }
}
