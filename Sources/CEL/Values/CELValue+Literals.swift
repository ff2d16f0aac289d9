extension CELValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  /// Writes null.
  public init(nilLiteral: ()) { self = .null }
  /// Writes a boolean.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// Writes an int.
  public init(integerLiteral value: Int) { self = .int(value) }
  /// Writes a double.
  public init(floatLiteral value: Double) { self = .double(value) }
  /// Writes a text.
  public init(stringLiteral value: String) { self = .string(value) }
  /// Writes a list of these values.
  public init(arrayLiteral elements: CELValue...) { self = .list(List(elements)) }
  /// Writes a map of these texts to values.
  public init(dictionaryLiteral elements: (String, CELValue)...) { self = .map(Map(elements)) }
}
