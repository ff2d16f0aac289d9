import JSON
import TestSupport

/// Makes and changes values for tests that try many of them.
enum RandomValue {
  private static let texts = [
    "", "a", "é", "e\u{301}", "#W1", "😀\n\"\\", "a text that is too long to be kept inline", "\u{0}",
  ]

  static func make(using generator: inout SeededGenerator, depth: Int = 4) -> Value {
    switch Int.random(in: 0..<(depth == 0 ? 6 : 12), using: &generator) {
    case 0: .null
    case 1: .bool(Bool.random(using: &generator))
    case 2: .int(Int(truncatingIfNeeded: generator.next()) >> Int.random(in: 0..<64, using: &generator))
    case 3: .double(Double(Int.random(in: -9999...9999, using: &generator)) / 100)
    case 4, 5: .string(text(using: &generator))
    case 6...8: .array(list(using: &generator, depth: depth))
    default: .object(object(using: &generator, depth: depth))
    }
  }

  /// Changes, adds or removes one member somewhere.
  static func change(_ value: inout Value, using generator: inout SeededGenerator) {
    if let object = value.object, let key = object.keys.randomElement(using: &generator) {
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: value[key] = nil
      case 1: value[text(using: &generator)] = make(using: &generator, depth: 2)
      default: if var member = value[key] { change(&member, using: &generator); value[key] = member }
      }
    } else if let index = value.elements?.indices.randomElement(using: &generator) {
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: value[index] = nil
      case 1: value.append(make(using: &generator, depth: 2), at: Path())
      default: if var member = value[index] { change(&member, using: &generator); value[index] = member }
      }
    } else {
      value = make(using: &generator, depth: 2)
    }
  }

  private static func text(using generator: inout SeededGenerator) -> String {
    texts.randomElement(using: &generator) ?? ""
  }

  private static func list(using generator: inout SeededGenerator, depth: Int) -> [Value] {
    let count = Int.random(in: 0...4, using: &generator)
    return (0..<count).map { _ in make(using: &generator, depth: depth - 1) }
  }

  private static func object(using generator: inout SeededGenerator, depth: Int) -> Object {
    var object = Object()
    let count = Int.random(in: 0...5, using: &generator)
    for _ in 0..<count { object[text(using: &generator)] = make(using: &generator, depth: depth - 1) }
    if count == 5 { for number in 0..<10 { object["k\(number)"] = .int(number) } }
    return object
  }
}
