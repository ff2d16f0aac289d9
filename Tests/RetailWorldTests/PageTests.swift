import JSON
import Testing

@testable import retail_world

struct PageTests {
  @Test func whatFitsStaysOnOneLine() {
    #expect(Page(["a": [1, 2.5, .null], "b": true]).text == #"{"a":[1,2.5,null],"b":true}"#)
  }

  @Test func whatDoesNotFitGetsALineForEachEntry() {
    let long = String(repeating: "x", count: 180)
    #expect(Page(["k": [1, 2], "l": .string(long)]).text == "{\n \"k\": [1,2],\n \"l\": \"\(long)\"\n}")
    #expect(Page([[1, 2], .string(long)]).text == "[\n [1,2],\n \"\(long)\"\n]")
  }

  @Test func whatIsPrintedCanBeReadAgain() throws {
    let value = World(seed: 3).value
    #expect(try Value(parsing: Page(value).text) == value)
  }
}
