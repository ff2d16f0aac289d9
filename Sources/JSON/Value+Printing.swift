extension Value {
  /// The value as JSON. Parsing the text gives the value back, with integers and other numbers kept apart.
  public func text(_ style: Style = .compact) -> String {
    String(decoding: bytes(style), as: UTF8.self)
  }

  /// The value as JSON in UTF-8.
  public func bytes(_ style: Style = .compact) -> [UInt8] {
    var printer = Printer(style: style)
    printer.print(self)
    return printer.bytes
  }
}

extension Value: CustomStringConvertible {
  /// The value as compact JSON.
  public var description: String { text(.compact) }
}
