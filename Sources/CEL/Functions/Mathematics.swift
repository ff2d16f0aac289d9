/// The functions of the `math` extension.
enum Mathematics {
  static let functions: [Function] = [
    .global("math.abs", 1, abs),
    .global("math.bitAnd", 2) { call, _ throws(EvaluationError) in try bits(call, &, &) },
    .global("math.bitNot", 1, bitNot),
    .global("math.bitOr", 2) { call, _ throws(EvaluationError) in try bits(call, |, |) },
    .global("math.bitShiftLeft", 2) { call, _ throws(EvaluationError) in try shift(call, <<) },
    .global("math.bitShiftRight", 2) { call, _ throws(EvaluationError) in try shift(call, >>) },
    .global("math.bitXor", 2) { call, _ throws(EvaluationError) in try bits(call, ^, ^) },
    .global("math.ceil", 1) { call, _ throws(EvaluationError) in try .double(call.double(0).rounded(.up)) },
    .global("math.floor", 1) { call, _ throws(EvaluationError) in try .double(call.double(0).rounded(.down)) },
    .global("math.greatest", 1...Int.max) { call, budget throws(EvaluationError) in
      try extreme(call, .greater, &budget)
    },
    .global("math.isFinite", 1) { call, _ throws(EvaluationError) in try .bool(call.double(0).isFinite) },
    .global("math.isInf", 1) { call, _ throws(EvaluationError) in try .bool(call.double(0).isInfinite) },
    .global("math.isNaN", 1) { call, _ throws(EvaluationError) in try .bool(call.double(0).isNaN) },
    .global("math.least", 1...Int.max) { call, budget throws(EvaluationError) in try extreme(call, .less, &budget) },
    .global("math.round", 1) { call, _ throws(EvaluationError) in
      try .double(call.double(0).rounded(.toNearestOrAwayFromZero))
    },
    .global("math.sign", 1, sign),
    .global("math.sqrt", 1, squareRoot),
    .global("math.trunc", 1) { call, _ throws(EvaluationError) in try .double(call.double(0).rounded(.towardZero)) },
  ]

  /// The greatest or least of the arguments, or of the list that is the only one.
  private static func extreme(
    _ call: Arguments, _ wanted: Ordering, _ budget: inout Budget
  ) throws(EvaluationError) -> CELValue {
    guard call.count == 1, case .list(let list) = call[0] else {
      return try extreme(of: CELValue.List(call.values), wanted, call.name, &budget)
    }
    return try extreme(of: list, wanted, call.name, &budget)
  }

  private static func extreme(
    of list: CELValue.List, _ wanted: Ordering, _ name: String, _ budget: inout Budget
  ) throws(EvaluationError) -> CELValue {
    guard var best = list.first else { throw EvaluationError("'\(name)' needs at least one number") }
    try budget.spend(list.count)
    for candidate in list {
      guard let ordering = Ordering(numbers: candidate, best) else { throw .noOverload(name, candidate) }
      if ordering == wanted { best = candidate }
    }
    return best
  }

  private static func abs(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    switch call[0] {
    case .int(.min): throw EvaluationError("the result of 'math.abs' is out of range for an int")
    case .int(let int): return .int(Swift.abs(int))
    case .uint: return call[0]
    case .double(let double): return .double(double.magnitude)
    default: throw call.mismatch
    }
  }

  private static func sign(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    switch call[0] {
    case .int(let int): return .int(int.signum())
    case .uint(let uint): return .uint(uint == 0 ? 0 : 1)
    case .double(let double): return .double(double > 0 ? 1 : double < 0 ? -1 : double)
    default: throw call.mismatch
    }
  }

  private static func squareRoot(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    switch call[0] {
    case .int(let int): return .double(Double(int).squareRoot())
    case .uint(let uint): return .double(Double(uint).squareRoot())
    case .double(let double): return .double(double.squareRoot())
    default: throw call.mismatch
    }
  }

  // MARK: - Bits

  private static func bits(
    _ call: Arguments, _ ints: (Int, Int) -> Int, _ uints: (UInt64, UInt64) -> UInt64
  ) throws(EvaluationError) -> CELValue {
    switch (call[0], call[1]) {
    case (.int(let left), .int(let right)): return .int(ints(left, right))
    case (.uint(let left), .uint(let right)): return .uint(uints(left, right))
    default: throw call.mismatch
    }
  }

  private static func bitNot(_ call: Arguments, _ budget: inout Budget) throws(EvaluationError) -> CELValue {
    switch call[0] {
    case .int(let int): return .int(~int)
    case .uint(let uint): return .uint(~uint)
    default: throw call.mismatch
    }
  }

  /// Shifts the 64 bits; zeros come in on both sides, also for negative numbers.
  private static func shift(
    _ call: Arguments, _ operation: (UInt64, Int) -> UInt64
  ) throws(EvaluationError) -> CELValue {
    let distance = try call.int(1)
    guard distance >= 0 else { throw EvaluationError("'\(call.name)' cannot shift by a negative number of bits") }
    switch call[0] {
    case .int(let int): return .int(Int(truncatingIfNeeded: operation(UInt64(truncatingIfNeeded: int), distance)))
    case .uint(let uint): return .uint(operation(uint, distance))
    default: throw call.mismatch
    }
  }
}
