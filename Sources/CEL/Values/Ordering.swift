import JSON

/// How two values of an ordered type compare; `nil` where the language defines no order between them.
enum Ordering {
  case less
  case equal
  case greater
  /// One of them is not a number.
  case unordered

  init?(_ left: CELValue, _ right: CELValue) {
    switch (left, right) {
    case (.string(let left), .string(let right)): self.init(texts: left, right)
    case (.bool(let left), .bool(let right)): self.init(left ? 1 : 0, right ? 1 : 0)
    case (.bytes(let left), .bytes(let right)):
      if left == right { self = .equal } else { self = left.lexicographicallyPrecedes(right) ? .less : .greater }
    case (.timestamp(let left), .timestamp(let right)): self.init(left, right)
    case (.duration(let left), .duration(let right)): self.init(left, right)
    default: self.init(numbers: left, right)
    }
  }

  /// Compares numbers of any two types. An integer meets a double as a double, as in the reference implementation.
  init?(numbers left: CELValue, _ right: CELValue) {
    switch (left, right) {
    case (.int(let left), .int(let right)): self.init(left, right)
    case (.double(let left), .double(let right)): self.init(doubles: left, right)
    case (.uint(let left), .uint(let right)): self.init(left, right)
    case (.int(let left), .double(let right)): self.init(doubles: Double(left), right)
    case (.double(let left), .int(let right)): self.init(doubles: left, Double(right))
    case (.uint(let left), .double(let right)): self.init(doubles: Double(left), right)
    case (.double(let left), .uint(let right)): self.init(doubles: left, Double(right))
    case (.int(let left), .uint(let right)):
      if let left = UInt64(exactly: left) { self.init(left, right) } else { self = .less }
    case (.uint(let left), .int(let right)):
      if let right = UInt64(exactly: right) { self.init(left, right) } else { self = .greater }
    default: return nil
    }
  }

  private init<Ordered: Comparable>(_ left: Ordered, _ right: Ordered) {
    self = left < right ? .less : left == right ? .equal : .greater
  }

  private init(doubles left: Double, _ right: Double) {
    self = left < right ? .less : left == right ? .equal : left > right ? .greater : .unordered
  }

  /// The order of code points, which is the order of the bytes in UTF-8.
  private init(texts left: String, _ right: String) {
    if left.isExactly(right) {
      self = .equal
    } else {
      self = left.utf8.lexicographicallyPrecedes(right.utf8) ? .less : .greater
    }
  }
}
