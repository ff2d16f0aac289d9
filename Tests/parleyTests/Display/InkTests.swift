import Testing

@testable import parley

struct InkTests {
  struct Case: Sendable {
    var isTerminal = false
    var environment: [String: String] = [:]
    let isColoured: Bool
  }

  @Test(arguments: [
    Case(isTerminal: true, environment: ["TERM": "xterm"], isColoured: true),
    Case(isTerminal: true, isColoured: true),
    Case(isTerminal: false, environment: ["TERM": "xterm"], isColoured: false),
    Case(isTerminal: true, environment: ["TERM": "dumb"], isColoured: false),
    Case(isTerminal: true, environment: ["NO_COLOR": "1"], isColoured: false),
    Case(isTerminal: true, environment: ["NO_COLOR": ""], isColoured: true),
    Case(environment: ["FORCE_COLOR": "1"], isColoured: true),
    Case(environment: ["CLICOLOR_FORCE": "1", "TERM": "dumb"], isColoured: true),
    Case(environment: ["FORCE_COLOR": "0"], isColoured: false),
    Case(environment: ["FORCE_COLOR": "1", "NO_COLOR": "1"], isColoured: false),
  ])
  func theEnvironmentDecides(_ item: Case) {
    let ink = Ink(isTerminal: item.isTerminal, environment: item.environment)
    #expect(ink.paint("x", as: .failed) == (item.isColoured ? "\u{1B}[31mx\u{1B}[0m" : "x"))
  }

  @Test func everyRoleHasAGlyphOfItsOwnOneColumnWide() {
    let glyphs = Role.allCases.map(\.glyph)
    #expect(Set(glyphs).count == glyphs.count)
    #expect(glyphs.allSatisfy { $0.columns == 1 })
  }
}
