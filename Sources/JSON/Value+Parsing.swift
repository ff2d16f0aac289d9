extension Value {
  /// Reads one value, which must be the whole text.
  ///
  /// Integers that fit 64 bits become `int` (`-0` is `0`), bigger ones the nearest `double`.
  public init(parsing bytes: [UInt8], as dialect: Dialect = .json) throws(SyntaxError) {
    self = try Parser.parse(bytes, as: dialect)
  }

  /// Reads one value, which must be the whole text.
  public init(parsing text: String, as dialect: Dialect = .json) throws(SyntaxError) {
    self = try Parser.parse(Array(text.utf8), as: dialect)
  }
}
