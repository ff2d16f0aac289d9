import Testing

@testable import JSON

/// Mirrors `Value+Path.swift`.
struct ValuePathTests {
  private let world: Value = [
    "orders": [
      "#W1": ["status": "pending", "items": [["price": 5], ["price": 6.5]]], "#W2": ["status": "delivered"],
    ],
    "users": ["noor": ["zip": "60614"]],
  ]

  private func path(_ text: String) throws -> Path { try Path(parsing: text) }

  @Test func partsAreFound() throws {
    #expect(world[try path("orders['#W1'].items[1].price")] == 6.5)
    #expect(world[try path("")] == world)
    for missing in ["orders['#W9']", "orders['#W1'].items[2]", "orders[0]", "users.noor.zip.x", "users.noor.zip[0]"] {
      #expect(world[try path(missing)] == nil)
    }
  }

  @Test func partsAreSetAndAdded() throws {
    var copy = world
    let answers = [
      copy.set("cancelled", at: try path("orders['#W1'].status")),
      copy.set("late", at: try path("orders['#W1'].reason")),
      copy.set(7, at: try path("orders['#W1'].items[0].price")),
    ]
    #expect(answers == [true, true, true])
    #expect(
      copy["orders"]?["#W1"]
        == ["status": "cancelled", "items": [["price": 7], ["price": 6.5]], "reason": "late"])
    #expect(copy["users"] == world["users"])
  }

  @Test(arguments: ["orders['#W9'].status", "orders['#W1'].items[2]", "orders[0]", "users.noor.zip.x", "users[0].x"])
  func nothingIsSetWhereTheContainerIsMissing(text: String) throws {
    var copy = world
    let isSet = copy.set(1, at: try path(text))
    #expect(!isSet)
    copy[try path(text)] = 1
    #expect(copy == world)
  }

  @Test func listsGrow() throws {
    var copy = world
    let answers = [
      copy.append(1, at: try path("orders['#W1'].items")), copy.append(1, at: try path("orders")),
      copy.append(1, at: try path("orders['#W9'].items")), copy.append(1, at: Path()),
    ]
    #expect(answers == [true, false, false, false])
    #expect(copy["orders"]?["#W1"]?["items"] == [["price": 5], ["price": 6.5], 1])
    var list: Value = []
    let isAppended = list.append(1, at: Path())
    #expect(isAppended)
    #expect(list == [1])
  }

  @Test func partsAreRemoved() throws {
    var copy = world
    let answers = [
      copy.remove(at: try path("orders['#W1'].items[0]")), copy.remove(at: try path("orders['#W2']")),
      copy.remove(at: try path("orders['#W2']")), copy.remove(at: try path("orders['#W1'].items[1]")),
      copy.remove(at: Path()),
    ]
    #expect(answers == [true, true, false, false, false])
    #expect(copy["orders"] == ["#W1": ["status": "pending", "items": [["price": 6.5]]]])
  }

  @Test func theWholeValueIsReplacedAtTheEmptyPath() {
    var copy = world
    let isSet = copy.set(5, at: Path())
    #expect(isSet)
    #expect(copy == 5)
  }

  @Test func theSubscriptChangesInPlace() throws {
    var copy = world
    copy[try path("orders['#W1'].items[0]")]?["price"] = 9
    copy[try path("orders['#W2']")] = nil
    copy[try path("users.sam")] = ["zip": "1"]
    #expect(copy["orders"] == ["#W1": ["status": "pending", "items": [["price": 9], ["price": 6.5]]]])
    #expect(copy["users"]?.object?.keys == ["noor", "sam"])
  }
}

// MARK: - Sharing

extension ValuePathTests {
  /// The memory that holds the members of a container.
  private func storage(_ value: Value?) -> UnsafeRawPointer? {
    switch value {
    case .array(let elements): elements.withUnsafeBufferPointer { UnsafeRawPointer($0.baseAddress) }
    case .object(let object): object.entries.withUnsafeBufferPointer { UnsafeRawPointer($0.baseAddress) }
    default: nil
    }
  }

  @Test func aChangedCopySharesWhatDoesNotLieOnThePath() throws {
    var copy = world
    copy.set("cancelled", at: try path("orders['#W1'].status"))
    for shared in ["orders['#W1'].items", "orders['#W1'].items[0]", "orders['#W2']", "users", "users.noor"] {
      let place = try path(shared)
      #expect(storage(copy[place]) == storage(world[place]), "\(shared)")
    }
    for own in ["", "orders", "orders['#W1']"] {
      let place = try path(own)
      #expect(storage(copy[place]) != storage(world[place]), "\(own)")
    }
  }

  @Test(arguments: ["set", "append", "remove", "subscript", "part", "members"])
  func aSoleOwnerIsChangedWithoutAnyCopy(way: String) throws {
    // Made at run time with room to grow, so that any other address afterwards can only be that of a copy.
    var value = try Value(parsing: #"{"a": [[1, 2, 3, 4], {"b": 1, "c": 2}], "d": {"e": 1, "f": 2}}"#)
    let places = try ["", "a", "a[0]", "a[1]", "d"].map(path)
    value.append(5, at: try path("a[0]"))
    value.remove(at: try path("a[0][4]"))
    let before = places.map { storage(value[$0]) }
    switch way {
    case "set": value.set(7, at: try path("a[1].b"))
    case "append": value.append(7, at: try path("a[0]"))
    case "remove": value.remove(at: try path("d.f"))
    case "subscript": value[try path("a[0][1]")] = "x"
    case "part": value[try path("a[0]")]?[1] = "x"
    default:
      value["a"]?[1]?["c"] = "x"
      value["a"]?[0]?[2] = nil
    }
    #expect(places.map { storage(value[$0]) } == before)
  }
}
