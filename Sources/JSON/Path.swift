/// The way from a value to one of its parts, written like `orders['#W1'].items[0].price`.
public struct Path: Sendable, Hashable {
  /// One step down.
  public enum Step: Sendable, Hashable {
    /// To the value under a key.
    case key(String)
    /// To an element of a list.
    case index(Int)
  }

  /// The steps, from the outside in.
  public var steps: [Step]

  /// A path of these steps; without any, the whole value.
  public init(_ steps: [Step] = []) { self.steps = steps }

  /// The path with one more step at its end.
  public func appending(_ step: Step) -> Path { Path(steps + [step]) }

  /// The path followed by another one.
  public func appending(_ rest: Path) -> Path { Path(steps + rest.steps) }
}

extension Path.Step {
  /// Keys byte by byte, as objects compare them.
  public static func == (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.key(let left), .key(let right)): left.isExactly(right)
    case (.index(let left), .index(let right)): left == right
    default: false
    }
  }
}

extension Path: CustomStringConvertible {
  /// The path as it is written; nothing for the whole value.
  public var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .index(let index): text += "[\(index)]"
      case .key(let key) where Self.isName(key): text += text.isEmpty ? key : ".\(key)"
      case .key(let key): text += "[\(Self.quoted(key))]"
      }
    }
    return text
  }

  /// Whether a key needs no quotes.
  private static func isName(_ key: String) -> Bool {
    guard let first = key.utf8.first, !first.isDigit else { return false }
    return key.utf8.allSatisfy(\.isNameCharacter)
  }

  /// The key in single quotes, with what would end them or the line escaped.
  private static func quoted(_ key: String) -> String {
    var text = "'"
    for scalar in key.unicodeScalars {
      switch scalar {
      case "'", "\\": text += "\\\(scalar)"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\0"..<" ": text += "\\u00\(scalar.value < 16 ? "0" : "")\(String(scalar.value, radix: 16))"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "'"
  }
}

extension UInt8 {
  /// Whether the byte may stand in a key that is written without quotes.
  fileprivate var isNameCharacter: Bool {
    isDigit || (0x61...0x7A).contains(lowercased) || self == 0x5F
  }
}

// MARK: - Parsing

extension Path {
  /// Reads a path. Keys that are no plain names (ASCII letters, digits, `_`) stand in brackets and quotes.
  public init(parsing text: String) throws(SyntaxError) {
    steps = try Parser.run(on: Array(text.utf8), as: .json5) { parser throws(Parser.Fault) in
      var steps: [Step] = []
      while parser.cursor < parser.bytes.count { steps.append(try parser.pathStep(isFirst: steps.isEmpty)) }
      return steps
    }
  }
}

extension Parser {
  fileprivate mutating func pathStep(isFirst: Bool) throws(Fault) -> Path.Step {
    if current == .openBracket { return try bracketedStep() }
    if !isFirst {
      guard current == .point else { throw unexpected(wanted: "'.' or '['") }
      cursor += 1
    }
    let start = cursor
    while current.isNameCharacter { cursor += 1 }
    guard cursor > start, !bytes[start].isDigit else {
      cursor = start
      throw unexpected(wanted: "a name (other keys are written like ['#1'])")
    }
    return .key(String(decoding: bytes[start..<cursor], as: UTF8.self))
  }

  private mutating func bracketedStep() throws(Fault) -> Path.Step {
    cursor += 1
    let step: Path.Step
    if current == .quote || current == .apostrophe {
      step = .key(try string())
    } else {
      step = .index(try index())
    }
    guard current == .closeBracket else { throw unexpected(wanted: "']'") }
    cursor += 1
    return step
  }

  private mutating func index() throws(Fault) -> Int {
    let start = cursor
    while current.isDigit { cursor += 1 }
    guard cursor > start else { throw unexpected(wanted: "an index or a key in quotes") }
    guard let index = Int(String(decoding: bytes[start..<cursor], as: UTF8.self)) else {
      throw Fault(offset: start, message: "this index is too big")
    }
    return index
  }
}
