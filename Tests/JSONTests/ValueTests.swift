import JSON
import Testing

struct ValueTests {
  @Test func numbersAreEqualWhenTheyAreWorthTheSame() {
    #expect(Value.int(1) == .double(1))
    #expect(Value.int(1).hashValue == Value.double(1).hashValue)
    #expect(Value.double(0) == .double(-0.0))
    #expect(Value.double(-0.0).hashValue == Value.int(0).hashValue)
    #expect(Value.int(9_007_199_254_740_993) != .double(9_007_199_254_740_992))
    #expect(Value.int(1) != .bool(true))
  }

  @Test func textsAreEqualByteByByte() {
    #expect(Value.string("é") != .string("e\u{301}"))
    #expect(Value.string("é") == .string("é"))
  }

  @Test func accessorsAnswerOnlyForTheirKind() {
    let value: Value = ["text": "t", "list": [1], "number": 1.5, "null": .null]
    #expect(value["text"]?.text == "t")
    #expect(value["text"]?.number == nil)
    #expect(value["list"]?.elements == [1])
    #expect(value["list"]?[0] == 1)
    #expect(value["list"]?[1] == nil)
    #expect(value["list"]?[-1] == nil)
    #expect(value["list"]?["a"] == nil)
    #expect(value["number"]?.number == 1.5)
    #expect(value["null"] == .null)
    #expect(value["missing"] == nil)
    #expect(value.object?.count == 4)
  }

  @Test func membersChangeInPlace() {
    var value: Value = ["list": [1, 2], "other": ["a": 1]]
    value["list"]?[0] = "one"
    value["other"]?["b"] = 2
    value["other"]?["a"] = nil
    value["list"]?[7] = 3
    value["new"] = true
    #expect(value == ["list": ["one", 2], "other": ["b": 2], "new": true])
    value["list"]?[0] = nil
    #expect(value["list"] == [2])
  }

  @Test func whatHoldsNoMembersDoesNotChange() {
    var value: Value = 5
    value["a"] = 1
    value[0] = 1
    #expect(value == 5)
  }

  @Test func everyKindHasAName() {
    let values: [Value] = [.null, true, 1, 1.0, "", [], [:]]
    let kinds = ["null", "a boolean", "an integer", "a number", "a string", "a list", "an object"]
    #expect(values.map(\.kind) == kinds)
  }
}
