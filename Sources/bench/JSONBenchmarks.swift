import Foundation
import JSON

extension BenchmarkGroup {
  /// Parsing, printing, copying and comparing one world.
  static let json = BenchmarkGroup(name: "JSON") { world in
    try parsing(world) + printing(world) + copies(world)
  }

  private static func parsing(_ world: WorldFile) throws -> [Row] {
    let data = Data(world.bytes)
    let count = data.count
    return [
      try speed("parse", bytes: count) { try Value(parsing: world.bytes) },
      try speed("parse as JSON5", bytes: count) { try Value(parsing: world.bytes, as: .json5) },
      try speed("parse with places", bytes: count) { try Document(parsing: world.bytes, file: "", as: .json) },
      try speed("parse, JSONSerialization", bytes: count) { try JSONSerialization.jsonObject(with: data) },
    ]
  }

  private static func printing(_ world: WorldFile) throws -> [Row] {
    let value = try Value(parsing: world.bytes)
    let object = try JSONSerialization.jsonObject(with: Data(world.bytes))
    let count = value.bytes(.compact).count
    return [
      speed("print", bytes: count) { value.bytes(.compact) },
      speed("print, indented", bytes: value.bytes(.pretty).count) { value.bytes(.pretty) },
      try speed("print, JSONSerialization", bytes: count) { try JSONSerialization.data(withJSONObject: object) },
    ]
  }

  private static func copies(_ world: WorldFile) throws -> [Row] {
    let original = try Value(parsing: world.bytes)
    let again = try Value(parsing: world.bytes)
    let path = original.lastLeaf
    let changed = original.setting("changed", at: path)
    let restored = changed.setting(original[path] ?? .null, at: path)
    return [
      .rate("copy and change one leaf") { original.setting("changed", at: path) },
      .rate("compare changed copy, ==") { changed == original },
      .rate("compare changed copy, differences") { changed.differences(from: original) },
      .rate("compare restored copy, ==") { restored == original },
      .rate("compare two parses, ==") { again == original },
      .rate("compare two parses, differences") { again.differences(from: original) },
    ]
  }

  private static func speed<Result>(_ name: String, bytes: Int, _ work: () throws -> Result) rethrows -> Row {
    Row(name: name, amount: Double(bytes) / 1e6 / (try Stopwatch.seconds(work)), unit: "MB/s")
  }
}

extension Value {
  fileprivate func setting(_ value: Value, at path: Path) -> Value {
    var copy = self
    copy.set(value, at: path)
    return copy
  }

  /// The way to the last value that holds no others.
  fileprivate var lastLeaf: Path {
    var path = Path()
    var value = self
    while true {
      if let entry = value.object?.entries.last {
        path = path.appending(.key(entry.key))
        value = entry.value
      } else if let elements = value.elements, let element = elements.last {
        path = path.appending(.index(elements.count - 1))
        value = element
      } else {
        return path
      }
    }
  }
}
