/// Writes values as JSON.
struct Printer {
  let style: Style
  private(set) var bytes: [UInt8] = []
  private var depth = 0

  init(style: Style) { self.style = style }

  mutating func print(_ value: Value) {
    switch value {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let bool): bytes.append(contentsOf: bool ? "true".utf8 : "false".utf8)
    case .int(let int): print(int)
    // Infinity and NaN have no spelling in JSON; `null` is what JavaScript writes for them.
    case .double(let double): bytes.append(contentsOf: double.isFinite ? double.description.utf8 : "null".utf8)
    case .string(let string): print(string)
    case .array(let elements): print(elements)
    case .object(let object): print(object)
    }
  }

  private mutating func print(_ elements: [Value]) {
    open(.openBracket)
    for (position, element) in elements.enumerated() {
      startMember(isFirst: position == 0)
      print(element)
    }
    close(.closeBracket, isEmpty: elements.isEmpty)
  }

  private mutating func print(_ object: Object) {
    open(.openBrace)
    for (position, entry) in object.entries.enumerated() {
      startMember(isFirst: position == 0)
      print(entry.key)
      bytes.append(.colon)
      if style == .pretty { bytes.append(.space) }
      print(entry.value)
    }
    close(.closeBrace, isEmpty: object.isEmpty)
  }
}

// MARK: - Layout

extension Printer {
  private mutating func open(_ bracket: UInt8) {
    bytes.append(bracket)
    depth += 1
  }

  private mutating func startMember(isFirst: Bool) {
    if !isFirst { bytes.append(.comma) }
    if style == .pretty { startLine() }
  }

  private mutating func close(_ bracket: UInt8, isEmpty: Bool) {
    depth -= 1
    if style == .pretty, !isEmpty { startLine() }
    bytes.append(bracket)
  }

  private mutating func startLine() {
    bytes.append(.lineFeed)
    bytes.append(contentsOf: repeatElement(.space, count: 2 * depth))
  }
}

// MARK: - Scalars

extension Printer {
  private mutating func print(_ int: Int) {
    if int < 0 { bytes.append(.minus) }
    let start = bytes.count
    var rest = int.magnitude
    repeat {
      bytes.append(.zero + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  private mutating func print(_ string: String) {
    bytes.append(.quote)
    let done: Void? = string.utf8.withContiguousStorageIfAvailable { appendEscaped($0) }
    if done == nil { Array(string.utf8).withUnsafeBufferPointer { appendEscaped($0) } }
    bytes.append(.quote)
  }

  /// Copies runs of bytes that stand for themselves and escapes the ones between them.
  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for (offset, byte) in text.enumerated() where byte < 0x20 || byte == .quote || byte == .backslash {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<offset]))
      appendEscape(of: byte)
      start = offset + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  private mutating func appendEscape(of byte: UInt8) {
    switch byte {
    case .quote, .backslash: bytes.append(contentsOf: [.backslash, byte])
    case .lineFeed: bytes.append(contentsOf: "\\n".utf8)
    case .carriageReturn: bytes.append(contentsOf: "\\r".utf8)
    case .tab: bytes.append(contentsOf: "\\t".utf8)
    case 0x08: bytes.append(contentsOf: "\\b".utf8)
    case .formFeed: bytes.append(contentsOf: "\\f".utf8)
    default: bytes.append(contentsOf: "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8)
    }
  }
}
