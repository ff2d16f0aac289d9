import JSON
import Testing

struct DocumentTests {
  @Test func theOutlineMirrorsTheValue() throws {
    let text = "{ a: [1, 'two'], // three\n  \"b\": {c: null}, }"
    let document = try Document(parsing: Array(text.utf8), file: "tools.json5", as: .json5)
    #expect(document.file == "tools.json5")
    #expect(document.root == ["a": [1, "two"], "b": ["c": .null]])
    #expect(
      document.outline
        == Outline(
          offset: 0, keyOffsets: [2, 28],
          children: [
            Outline(offset: 5, children: [Outline(offset: 6), Outline(offset: 9)]),
            Outline(offset: 33, keyOffsets: [34], children: [Outline(offset: 37)]),
          ]))
  }

  @Test func aScalarHasAnOutlineToo() throws {
    #expect(try Document(parsing: Array("  7".utf8), file: "", as: .json).outline == Outline(offset: 2))
  }

  @Test func placesAreLinesAndColumnsOfCharacters() throws {
    let document = try Document(parsing: Array("[\n  'é😀', 1,\r\n2]".utf8), file: "", as: .json5)
    let places = document.outline.children.map { document.position(at: $0.offset) }
    #expect(places.map(\.line) == [2, 2, 3])
    #expect(places.map(\.column) == [3, 9, 1])
  }

  @Test func placesOutsideTheTextAreItsEnds() throws {
    let document = try Document(parsing: Array("[1]".utf8), file: "", as: .json)
    #expect(document.position(at: -5) == (1, 1))
    #expect(document.position(at: 99) == (1, 4))
  }

  @Test func aBrokenFileIsAnError() {
    #expect(throws: SyntaxError(line: 2, column: 1, message: "expected ',' or ']', found the end of the text")) {
      try Document(parsing: Array("[1\n".utf8), file: "world.json", as: .json)
    }
  }
}
