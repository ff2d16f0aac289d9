/// A text with expressions in braces, such as `It's {known.order}.`; `{{` and `}}` stand for braces.
public struct Template: Sendable {
  /// The text as it was written.
  public let source: String
  /// Every free name and every foreign function in its expressions, with offsets into the whole text.
  public let references: [Reference]

  private let parts: [Part]

  private enum Part: Sendable {
    case text(String)
    case program(Program)
  }

  /// Parses the text and the expressions in it.
  public init(parsing source: String) throws(ParseError) {
    self.source = source
    parts = try Self.parts(of: Array(source.utf8))
    references = parts.flatMap { part -> [Reference] in
      if case .program(let program) = part { program.references } else { [] }
    }
  }

  /// The text with the values of its expressions: texts as they are, numbers in their shortest form, lists and maps
  /// as compact JSON.
  public func render(in scope: Scope) throws(EvaluationError) -> String {
    var budget = Budget(steps: scope.budget)
    var result = ""
    for part in parts {
      switch part {
      case .text(let text): result += text
      case .program(let program): result += try program.evaluate(in: scope, &budget).text(&budget)
      }
    }
    return result
  }

  private static func parts(of source: [UInt8]) throws(ParseError) -> [Part] {
    var parts: [Part] = []
    var text: [UInt8] = []
    var position = 0
    while position < source.count {
      let byte = source[position]
      let isDoubled = position + 1 < source.count && source[position + 1] == byte
      switch byte {
      case UInt8(ascii: "{") where !isDoubled:
        parts.append(.text(String(decoding: text, as: UTF8.self)))
        text = []
        parts.append(.program(try program(in: source, &position)))
      case UInt8(ascii: "}") where !isDoubled:
        throw ParseError("'}' without '{' before it; a brace is written '}}'", at: position, in: source)
      case UInt8(ascii: "{"), UInt8(ascii: "}"):
        text.append(byte)
        position += 2
      default:
        text.append(byte)
        position += 1
      }
    }
    return parts + [.text(String(decoding: text, as: UTF8.self))]
  }

  /// Reads the expression after an opening brace and goes on behind the closing one.
  private static func program(in source: [UInt8], _ position: inout Int) throws(ParseError) -> Program {
    var parser = try Parser(source, at: position + 1)
    let expression = try parser.expression()
    guard parser.token.kind == .symbol(.closeBrace) else {
      throw parser.error("expected '}' after the expression, found \(parser.token.phrase)")
    }
    position = parser.token.range.upperBound
    return try Program(expression, in: source)
  }
}
