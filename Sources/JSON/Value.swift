/// A JSON value: what worlds, tool arguments, files and trajectories are made of.
///
/// Copies share structure, so keeping one costs nothing until it is changed. Integers and other numbers stay apart,
/// yet `1 == 1.0`; objects keep the order of their keys, yet compare without it.
public enum Value: Sendable {
  /// The value `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number written without fraction and exponent that fits 64 bits.
  case int(Int)
  /// Any other number; never infinite and never NaN.
  case double(Double)
  /// A text.
  case string(String)
  /// A list of values.
  case array([Value])
  /// Keys and their values, in the order in which they were written.
  case object(Object)
}

extension Value {
  /// The number, whichever way it is written; `nil` for anything else.
  public var number: Double? {
    switch self {
    case .int(let number): Double(number)
    case .double(let number): number
    default: nil
    }
  }

  /// The text, if this is one.
  public var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The elements, if this is a list.
  public var elements: [Value]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The object, if this is one.
  public var object: Object? {
    if case .object(let object) = self { object } else { nil }
  }

  /// What kind of value this is, with its article, for sentences such as `expected a string, found a list`.
  public var kind: String {
    switch self {
    case .null: "null"
    case .bool: "a boolean"
    case .int: "an integer"
    case .double: "a number"
    case .string: "a string"
    case .array: "a list"
    case .object: "an object"
    }
  }

  /// The value under a key; `nil` when there is none or this is no object. Changing it changes only this copy.
  public subscript(key: String) -> Value? {
    get { object?[key] }
    _modify {
      // The object is taken out of `self` while it changes: otherwise `self` would hold a second reference to its
      // storage and the change would copy it.
      guard case .object(var object) = self else {
        var none: Value?
        yield &none
        return
      }
      self = .null
      defer { self = .object(object) }
      yield &object[key]
    }
  }

  /// The element at an index of a list; `nil` when there is none. Changing it changes only this copy; setting `nil`
  /// removes it.
  public subscript(index: Int) -> Value? {
    get {
      guard let elements, elements.indices.contains(index) else { return nil }
      return elements[index]
    }
    _modify {
      guard case .array(var elements) = self, elements.indices.contains(index) else {
        var none: Value?
        yield &none
        return
      }
      self = .null
      defer { self = .array(elements) }
      var element: Value? = elements[index]
      elements[index] = .null
      defer {
        if let element { elements[index] = element } else { elements.remove(at: index) }
      }
      yield &element
    }
  }
}

// MARK: - Depth

extension Value {
  /// The most levels of lists and objects a value may have: freeing a much deeper one would exhaust the stack.
  public static let deepest = 512

  /// Whether there are more levels of lists and objects than a number.
  public func isNested(deeperThan levels: Int) -> Bool {
    switch self {
    case .array(let elements): levels <= 0 || elements.contains { $0.isNested(deeperThan: levels - 1) }
    case .object(let object): levels <= 0 || object.entries.contains { $0.value.isNested(deeperThan: levels - 1) }
    default: false
    }
  }
}

// MARK: - Comparison

extension Value: Equatable {
  /// Numbers by value, objects without regard to order. Two values that share storage are equal without a look inside.
  public static func == (left: Value, right: Value) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.int(let left), .int(let right)): left == right
    case (.double(let left), .double(let right)): left == right
    case (.int(let int), .double(let double)), (.double(let double), .int(let int)): Int(exactly: double) == int
    case (.string(let left), .string(let right)): left.isExactly(right)
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)): left == right
    default: false
    }
  }
}

extension Value: Hashable {
  /// Equal for equal values: numbers by what they are worth, objects without regard to order.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .bool(let bool): hasher.combine(bool)
    case .int(let int): hasher.combine(int)
    case .double(let double):
      if let int = Int(exactly: double) { hasher.combine(int) } else { hasher.combine(double) }
    case .string(let string): hasher.combine(string)
    case .array(let elements): hasher.combine(elements)
    case .object(let object): hasher.combine(object)
    }
  }
}

extension Array {
  /// Whether two arrays are the same memory, which is a proof of equality that costs nothing.
  func sharesStorage(with other: [Element]) -> Bool {
    guard count == other.count else { return false }
    return withUnsafeBufferPointer { mine in
      other.withUnsafeBufferPointer { theirs in mine.baseAddress == theirs.baseAddress }
    }
  }
}

// MARK: - Literals

// There is no `nil` literal: `condition ? value : nil` would quietly mean `.null` where an optional was wanted.
extension Value: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByStringInterpolation, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// Makes `true` and `false` values where one is wanted.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// Makes `5` a value where one is wanted.
  public init(integerLiteral value: Int) { self = .int(value) }
  /// Makes `5.0` a value where one is wanted.
  public init(floatLiteral value: Double) { self = .double(value) }
  /// Makes a text a value where one is wanted.
  public init(stringLiteral value: String) { self = .string(value) }
  /// Makes a list of values one value.
  public init(arrayLiteral elements: Value...) { self = .array(elements) }
  /// Makes keys and values an object; of two equal keys the later one counts.
  public init(dictionaryLiteral elements: (String, Value)...) {
    self = .object(Object(elements.map { Object.Entry(key: $0, value: $1) }))
  }
}
