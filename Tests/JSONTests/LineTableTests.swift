import Testing

@testable import JSON

struct LineTableTests {
  @Test(arguments: [
    ("", 0, 1, 1), ("ab", 1, 1, 2), ("ab", 2, 1, 3), ("a\nb", 1, 1, 2), ("a\nb", 2, 2, 1), ("a\r\nb", 3, 2, 1),
    ("a\rb", 2, 2, 1), ("\n\n\n", 3, 4, 1), ("\r\r\n\n", 4, 4, 1), ("é😀x", 6, 1, 3), ("a\u{2028}b", 4, 1, 3),
  ])
  func linesEndAsEditorsEndThem(text: String, offset: Int, line: Int, column: Int) {
    let bytes = Array(text.utf8)
    #expect(LineTable(bytes).position(at: offset, in: bytes) == (line, column))
  }

  @Test func bytesThatAreNoTextHaveAPlaceToo() {
    #expect(LineTable([0xFF, 0x80, 0x0A]).position(at: 2, in: [0xFF, 0x80, 0x0A]) == (1, 2))
  }
}
