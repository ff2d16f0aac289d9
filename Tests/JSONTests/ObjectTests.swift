import Testing

@testable import JSON

struct ObjectTests {
  /// Short objects are searched, long ones have an index: both must behave the same.
  static let sizes = [0, 1, 5, 11, 12, 13, 14, 40]

  private func object(of size: Int) -> Object {
    Object((0..<size).map { Object.Entry(key: "k\($0)", value: .int($0)) })
  }

  @Test(arguments: sizes)
  func everyKeyIsFound(size: Int) {
    let object = object(of: size)
    #expect(object.keys == (0..<size).map { "k\($0)" })
    #expect((0..<size).allSatisfy { object["k\($0)"] == .int($0) })
    #expect(object["other"] == nil)
    #expect(object.isEmpty == (size == 0))
  }

  @Test(arguments: sizes)
  func newKeysGoLast(size: Int) {
    var object = object(of: size)
    object["new"] = true
    #expect(object.keys.last == "new")
    #expect(object["new"] == true)
    #expect(object.count == size + 1)
  }

  @Test(arguments: sizes.dropFirst())
  func changedKeysStayWhereTheyAre(size: Int) {
    var object = object(of: size)
    object["k0"] = "changed"
    #expect(object.keys.first == "k0")
    #expect(object["k0"] == "changed")
    #expect(object.count == size)
  }

  @Test(arguments: sizes.dropFirst())
  func removedKeysAreGoneAndTheOthersAreFound(size: Int) {
    var object = object(of: size)
    object["k0"] = nil
    object["other"] = nil
    #expect(object["k0"] == nil)
    #expect((1..<size).allSatisfy { object["k\($0)"] == .int($0) })
    object["k0"] = 0
    #expect(object.keys.last == "k0")
  }

  @Test(arguments: sizes)
  func aTakenKeyIsNotAppended(size: Int) {
    var object = object(of: size)
    let answers = [object.append(1, under: "new"), object.append(2, under: "new")]
    #expect(answers == [true, false])
    #expect(object["new"] == 1)
  }

  @Test func ofEqualKeysTheLaterValueCounts() {
    let object = Object([.init(key: "a", value: 1), .init(key: "b", value: 2), .init(key: "a", value: 3)])
    #expect(object.keys == ["a", "b"])
    #expect(object["a"] == 3)
  }

  @Test(arguments: [0, 20])
  func keysAreComparedByteByByte(others: Int) {
    var object = object(of: others)
    object["é"] = 1
    object["e\u{301}"] = 2
    #expect(object["é"] == 1)
    #expect(object["e\u{301}"] == 2)
    #expect(object.count == others + 2)
  }

  @Test(arguments: sizes)
  func orderDoesNotCountInComparison(size: Int) {
    let object = object(of: size)
    let reversed = Object(object.entries.reversed())
    #expect(object == reversed)
    #expect(object.hashValue == reversed.hashValue)
    var other = reversed
    other["k0"] = "changed"
    #expect(object != other)
  }

  @Test func aMissingKeyIsNotNull() {
    #expect(Object([.init(key: "a", value: .null)]) != Object([.init(key: "b", value: .null)]))
  }
}
