import JSON
import Testing

@testable import retail_world

struct PageTests {
  @Test func whatFitsStaysOnOneLine() {
    #expect(Page(["a": [1, 2.5, nil], "b": true]).text == #"{"a": [1, 2.5, null], "b": true}"#)
  }

  @Test func whatDoesNotFitGetsALineForEachEntry() {
    let long = Value.string(String(repeating: "x", count: 199))
    #expect(
      Page([[1, 2], long]).text == """
        [
         [1, 2],
         \(#"""# + String(repeating: "x", count: 199) + #"""#)
        ]
        """)
  }

  @Test func textIsEscaped() {
    #expect(Page("Chef's \"best\" \\").text == #""Chef's \"best\" \\""#)
  }
}
