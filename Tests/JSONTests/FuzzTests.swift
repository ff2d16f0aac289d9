import Foundation
import JSON
import TestSupport
import Testing

/// Whatever bytes come, there is a value that survives being printed, or an error with a place inside the text.
/// `FUZZ_ITERATIONS` asks for more than the default run.
struct FuzzTests {
  private static let iterations =
    ProcessInfo.processInfo.environment["FUZZ_ITERATIONS"].flatMap(Int.init) ?? 4_000

  private static let jsonSeeds = [
    #"{"orders": {"W#1": {"status": "pending", "items": [1, -2.5, 3e10, 0.1E-7], "paid": true, "note": null}}}"#,
    #"["", "a\n\t\"\\\/\b\f\r", "\u00e9\ud83d\ude00", "é😀\u2028", [[[]]], {}, {"a": {"a": {"a": []}}}]"#,
    "[9223372036854775807, -9223372036854775808, 9223372036854775808, 1e308, 5e-324, -0, -0.0, 1.0]",
    "  {\r\n\t\"k0\":0,\"k1\":1,\"k2\":2,\"k3\":3,\"k4\":4,\"k5\":5,\"k6\":6,\"k7\":7,\"k8\":8,\"k9\":9,\"k10\":10,\"k11\":11,\"k12\":12}",
  ]
  private static let json5Seeds = [
    "// one\n{ name: 'cancel', $_é\\u0041: [ .5, 5., +1, -0x1F, ], /* two */ 'it\\'s': \"a\\\nb\", }",
    "\u{FEFF}[ '\\x41\\v\\0\\a\\\u{2028}', \u{A0}1, \u{2003} null, true/**/,false, // end\r]",
    "{ a: { b: { c: [ Infinity, -NaN, 0xffffffffffffffffffff, 1.e3 ] } } }",
  ]
  private static let tokens = [
    "{", "}", "[", "]", ",", ":", "\"", "'", "\\", "\\u", "\\ud83d", "\\udc00", "//", "/*", "*/", "-", "+", ".", "e",
    "E9",
    "0x", "0", "9999999999", "null", "true", "NaN", "Infinity", "a", "é", "\u{2028}", "\n", "\r\n", "\0", " ",
    "\"a\":1,",
  ].map { Array($0.utf8) }

  @Test(arguments: [Dialect.json, .json5])
  func anyBytesAreAValueOrAnError(dialect: Dialect) throws {
    let seeds = (dialect == .json ? Self.jsonSeeds : Self.jsonSeeds + Self.json5Seeds).map { Array($0.utf8) }
    var generator = SeededGenerator(seed: dialect == .json ? 1 : 2)
    var accepted = 0
    for iteration in 0..<Self.iterations {
      let bytes = Self.mutant(of: seeds, using: &generator)
      guard let isAccepted = Self.isAcceptedSoundly(bytes, as: dialect) else {
        Issue.record("iteration \(iteration), as \(dialect): \(bytes)")
        return
      }
      accepted += isAccepted ? 1 : 0
    }
    #expect(accepted > Self.iterations / 50, "too few mutants are values for the test to mean much")
    #expect(accepted < Self.iterations, "too few mutants are errors for the test to mean much")
  }

  @Test func randomValuesSurvivePrinting() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<Self.iterations / 4 {
      let value = RandomValue.make(using: &generator)
      for style in [Style.compact, .pretty] {
        let back = try Value(parsing: value.bytes(style))
        #expect(back == value)
        #expect(back.text() == value.text())
      }
    }
  }

  @Test func randomPathsSurvivePrinting() throws {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<Self.iterations / 4 {
      let bytes = Self.mutant(of: [Array("orders['#W1'].items[0].price".utf8)], using: &generator)
      guard let path = try? Path(parsing: String(decoding: bytes, as: UTF8.self)) else { continue }
      #expect(try Path(parsing: path.description) == path)
    }
  }
}

// MARK: - What must hold

extension FuzzTests {
  /// Whether the bytes are a value; `nil` when the parser broke a promise.
  private static func isAcceptedSoundly(_ bytes: [UInt8], as dialect: Dialect) -> Bool? {
    do throws(SyntaxError) {
      let document = try Document(parsing: bytes, file: "", as: dialect)
      let value = try Value(parsing: bytes, as: dialect)
      let json5 = try Value(parsing: bytes, as: .json5)
      let back = try Value(parsing: value.bytes())
      let texts = Set([document.root, value, json5, back].map { $0.text() })
      return texts.count == 1 && isMirror(document.outline, of: value, in: bytes) ? true : nil
    } catch {
      let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
      let isInside = (1...lines).contains(error.line) && (1...bytes.count + 1).contains(error.column)
      return isInside && !error.message.isEmpty ? false : nil
    }
  }

  private static func isMirror(_ outline: Outline, of value: Value, in bytes: [UInt8]) -> Bool {
    let first = bytes[outline.offset]
    switch value {
    case .array(let elements):
      return first == UInt8(ascii: "[") && elements.count == outline.children.count && outline.keyOffsets.isEmpty
        && zip(outline.children, elements).allSatisfy { isMirror($0, of: $1, in: bytes) }
    case .object(let object):
      return first == UInt8(ascii: "{") && object.count == outline.children.count
        && outline.keyOffsets.count == object.count
        && zip(outline.keyOffsets, outline.children).allSatisfy { $0 < $1.offset }
        && zip(outline.children, object.entries).allSatisfy { isMirror($0, of: $1.value, in: bytes) }
    case .string: return first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    default: return outline.children.isEmpty
    }
  }
}

// MARK: - Mutation

extension FuzzTests {
  private static func mutant(of seeds: [[UInt8]], using generator: inout SeededGenerator) -> [UInt8] {
    var bytes = seeds.randomElement(using: &generator) ?? []
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let place = Int.random(in: 0...bytes.count, using: &generator)
      let end = min(bytes.count, place + Int.random(in: 0...8, using: &generator))
      switch Int.random(in: 0..<7, using: &generator) {
      case 0: bytes.replaceSubrange(place..<end, with: [])
      case 1: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &generator))
      case 2: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
      case 3 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      case 4: bytes.replaceSubrange(place..., with: seeds.randomElement(using: &generator)?.suffix(place) ?? [])
      default: bytes.insert(contentsOf: tokens.randomElement(using: &generator) ?? [], at: place)
      }
    }
    return bytes
  }
}
