import CEL
import Foundation
import JSON
import TestSupport
import Testing

struct FuzzTests {
  private static let iterations =
    ProcessInfo.processInfo.environment["FUZZ_ITERATIONS"].flatMap { Int($0) } ?? 4000

  /// Whatever comes out, it comes out soon: a value or an error, never a crash.
  @Test func damagedExpressionsEndInAValueOrAnError() throws {
    var chance = SeededGenerator(seed: 42)
    let world: JSON.Value = ["orders": ["#W1": ["items": [1, 2.5, "a", .null], "status": "pending"]]]
    let scope = Scope(variables: ["x": CELValue(world), "s": "a,b", "n": 7, "d": 0.5], budget: 5000)
    var values = 0
    for _ in 0..<Self.iterations {
      let source = Self.mutate(&chance)
      guard let program = try? Program(parsing: source) else { continue }
      if let value = try? program.evaluate(in: scope) {
        values += 1
        _ = try? value.json()
        _ = value == value
        #expect(!value.description.isEmpty || value.text == "")
      }
      _ = try? Template(parsing: source).render(in: scope)
      _ = try? Target(parsing: source).resolve(in: scope)
    }
    #expect(values > Self.iterations / 50)
  }

  private static func mutate(_ chance: inout SeededGenerator) -> String {
    var bytes = Array((seeds.randomElement(using: &chance) ?? "").utf8)
    for _ in 0..<Int.random(in: 1...4, using: &chance) {
      let position = Int.random(in: 0...bytes.count, using: &chance)
      switch Int.random(in: 0..<5, using: &chance) {
      case 0: bytes.insert(contentsOf: (pieces.randomElement(using: &chance) ?? "").utf8, at: position)
      case 1 where position < bytes.count: bytes[position] = UInt8.random(in: 0...255, using: &chance)
      case 2:
        let end = min(bytes.count, position + Int.random(in: 1...6, using: &chance))
        bytes.removeSubrange(position..<end)
      case 3:
        let other = Array((seeds.randomElement(using: &chance) ?? "").utf8)
        bytes.replaceSubrange(position..., with: other.suffix(Int.random(in: 0...other.count, using: &chance)))
      default:
        let end = Int.random(in: position...bytes.count, using: &chance)
        bytes.insert(contentsOf: bytes[position..<end], at: end)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let pieces = [
    "9223372036854775807", "-9223372036854775808", "18446744073709551615u", "1e308", "0.0/0.0", "''", "b'\\xff'", "[]",
    "{}",
    "null", "timestamp('9999-12-31T23:59:59Z')", "duration('-9223372036s')", "(", ")", "[", "]", "{", "}", ".", "?",
    ":",
    "&&", "||", "!", "-", "in", "x", "s", "n", ".size()", ".map(i, i)", "%.99f", "`", "'''", "\\u", "//", "2",
    "1000000000",
  ]

  private static let seeds = [
    "x.orders['#W1'].items.map(i, i)", "x.orders.exists(o, x.orders[o].status == 'pending')",
    "s.split(',', n - 5).join('-')",
    "'%s %d %.3f %e %x %b %o'.format([x, n, d, d, s, n, n])", "{1: 'a', 2u: [1, 2], 'k': {true: null}}[n - 6]",
    "timestamp('2024-02-29T12:30:00Z').getHours('America/New_York') + duration('1h30m').getMinutes()",
    "cel.bind(y, [n, n], y + y).sort().distinct().sum()", "math.greatest(n, d, 3u) >= math.least([1, 2.0])",
    "n > 5 ? 'a' + s : string(d * 3.0)", "[3, 1, 2].sortBy(e, -e).slice(0, 2).flatten()",
    "round(d / 3.0, 2) == arithmetic('1 + 2 * 3')",
    "s.matches('^[a-z],(b|c)+$') && !s.contains('z') || s.indexOf('b', 1) == 2",
    "has(x.orders) && x.orders.size() in [1, 2]",
    "s.replace('a', 'b', 3).substring(0, 2).charAt(1).reverse().trim()",
    "[1, 2].transformMap(i, v, v % 2 == 0, {i: v})",
    "int('12') + int(3.7) - int(7u) * -n % 4 / 3", "bytes(s) + b'\\x00\\xff' == b\"abc\"",
    "lists.range(n).filter(i, i % 2 == 1)",
    "math.bitShiftLeft(1, n) + math.bitAnd(n, 3) - math.abs(-n)", "type(x) == map ? strings.quote(s) : uint(n)",
    "{'a b': 1, 'c': 2}.`a b` + {'in': 3}['in']", "timestamp(n) - timestamp(0) < duration('1.5s') // comment",
  ]
}
