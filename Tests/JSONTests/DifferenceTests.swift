import TestSupport
import Testing

@testable import JSON

struct DifferenceTests {
  private func texts(_ actual: Value, _ expected: Value) -> [String] {
    actual.differences(from: expected).map(\.description)
  }

  @Test func equalValuesDoNotDiffer() {
    #expect(texts(["a": 1, "b": [1.0]], ["b": [1], "a": 1.0]) == [])
    #expect(texts(5, 5) == [])
  }

  @Test func leavesAreComparedPathByPath() {
    let expected: Value = ["orders": ["#W1": ["status": "pending", "items": [1, 2]]], "n": 1]
    let actual: Value = ["n": 2, "orders": ["#W1": ["items": [1, 3], "status": "cancelled"]]]
    #expect(
      texts(actual, expected) == [
        "orders['#W1'].status: expected \"pending\", found \"cancelled\"",
        "orders['#W1'].items[1]: expected 2, found 3",
        "n: expected 1, found 2",
      ])
  }

  @Test func missingAndAddedPartsAreOneDifferenceEach() throws {
    let differences = (["a": ["x": 1], "c": ["y": 2]] as Value).differences(from: ["b": ["z": 3], "a": ["x": 1]])
    #expect(
      differences == [
        Difference(path: Path([.key("b")]), expected: ["z": 3], actual: nil),
        Difference(path: Path([.key("c")]), expected: nil, actual: ["y": 2]),
      ])
    #expect(differences.map(\.kind) == [.missing, .added])
    #expect(differences.last?.description == "c: expected nothing, found {\"y\":2}")
  }

  @Test func nullIsNotNothing() {
    let differences = (["a": .null] as Value).differences(from: [:])
    #expect(differences == [Difference(path: Path([.key("a")]), expected: nil, actual: .null)])
    #expect((["a": .null] as Value).differences(from: ["a": 1]).map(\.kind) == [.changed])
  }

  @Test func listsOfOtherLengthsDifferAtTheirEnd() {
    #expect(texts([1, 2], [1, 2, 3, 4]) == ["[2]: expected 3, found nothing", "[3]: expected 4, found nothing"])
    #expect(texts([1, 2, 3], [1]) == ["[1]: expected nothing, found 2", "[2]: expected nothing, found 3"])
    #expect(texts([], [.null]) == ["[0]: expected null, found nothing"])
  }

  @Test func otherKindsDifferAsAWhole() {
    #expect(texts([1], ["a": 1]) == ["the value: expected {\"a\":1}, found [1]"])
    #expect(texts(["a": [:]], ["a": []]) == ["a: expected [], found {}"])
    #expect(texts("1", 1) == ["the value: expected 1, found \"1\""])
  }

  @Test func keysDifferByteByByte() {
    #expect(texts(["é": 1], ["e\u{301}": 1]).count == 2)
  }

  /// NaN is the one value that does not equal itself, so it betrays whoever looks at it.
  @Test func sharedPartsAreNotLookedInto() {
    let original: Value = ["list": [.double(.nan)], "object": ["a": .double(.nan)], "status": "pending"]
    var copy = original
    copy["status"] = "done"
    #expect(copy.differences(from: original).map(\.path.description) == ["status"])
    copy["status"] = "pending"
    #expect(copy == original)
    let rebuilt: Value = ["list": [.double(.nan)], "object": ["a": .double(.nan)], "status": "pending"]
    #expect(rebuilt.differences(from: original).map(\.path.description) == ["list[0]", "object.a"])
  }

  @Test func applyingTheDifferencesGivesTheActualValue() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let expected = RandomValue.make(using: &generator)
      var actual = expected
      for _ in 0..<3 { RandomValue.change(&actual, using: &generator) }
      var rebuilt = expected
      let differences = actual.differences(from: expected)
      for difference in differences where difference.kind != .missing {
        if difference.kind == .added, case .index = difference.path.steps.last {
          rebuilt.append(try #require(difference.actual), at: Path(difference.path.steps.dropLast()))
        } else {
          rebuilt.set(try #require(difference.actual), at: difference.path)
        }
      }
      for difference in differences.reversed() where difference.kind == .missing { rebuilt.remove(at: difference.path) }
      #expect(rebuilt == actual)
      #expect(differences.isEmpty == (actual == expected))
    }
  }
}
