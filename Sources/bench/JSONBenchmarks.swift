import Foundation
import JSON

extension BenchmarkGroup {
  /// Parsing, printing, copying and comparing one world.
  static let json = BenchmarkGroup(name: "JSON") { world in
    try parsing(world) + printing(world) + copies(world)
  }

  private static func parsing(_ world: World) throws -> [Row] {
    let data = Data(world.bytes)
    let megabytes = Double(world.bytes.count) / 1e6
    return [
      Row(
        name: "parse", amount: megabytes / (try Stopwatch.seconds { try Value(parsing: world.bytes) }), unit: "MB/s"),
      Row(
        name: "parse as JSON5",
        amount: megabytes / (try Stopwatch.seconds { try Value(parsing: world.bytes, as: .json5) }), unit: "MB/s"),
      Row(
        name: "parse with places",
        amount: megabytes
          / (try Stopwatch.seconds { try Document(parsing: world.bytes, file: world.file, as: .json) }), unit: "MB/s"),
      Row(
        name: "parse, JSONSerialization",
        amount: megabytes / (try Stopwatch.seconds { try JSONSerialization.jsonObject(with: data) }), unit: "MB/s"),
    ]
  }

  private static func printing(_ world: World) throws -> [Row] {
    let value = try Value(parsing: world.bytes)
    let object = try JSONSerialization.jsonObject(with: Data(world.bytes))
    let compact = Double(value.bytes(.compact).count) / 1e6
    let pretty = Double(value.bytes(.pretty).count) / 1e6
    return [
      Row(name: "print", amount: compact / Stopwatch.seconds { value.bytes(.compact) }, unit: "MB/s"),
      Row(name: "print, indented", amount: pretty / Stopwatch.seconds { value.bytes(.pretty) }, unit: "MB/s"),
      Row(
        name: "print, JSONSerialization",
        amount: compact / (try Stopwatch.seconds { try JSONSerialization.data(withJSONObject: object) }),
        unit: "MB/s"),
    ]
  }

  private static func copies(_ world: World) throws -> [Row] {
    let original = try Value(parsing: world.bytes)
    let again = try Value(parsing: world.bytes)
    let path = original.firstLeaf
    var changed = original
    changed.set("changed", at: path)
    return [
      Row(
        name: "copy and change one leaf",
        amount: 1
          / Stopwatch.seconds {
            var copy = original
            copy.set("changed", at: path)
            return copy
          }, unit: "/s"),
      Row(name: "compare changed copy, ==", amount: 1 / Stopwatch.seconds { changed == original }, unit: "/s"),
      Row(
        name: "compare changed copy, differences",
        amount: 1 / Stopwatch.seconds { changed.differences(from: original) }, unit: "/s"),
      Row(name: "compare two parses, ==", amount: 1 / Stopwatch.seconds { again == original }, unit: "/s"),
      Row(
        name: "compare two parses, differences",
        amount: 1 / Stopwatch.seconds { again.differences(from: original) }, unit: "/s"),
    ]
  }
}

extension Value {
  /// The way to the first value that holds no others.
  fileprivate var firstLeaf: Path {
    var path = Path()
    var value = self
    while true {
      if let entry = value.object?.entries.first {
        path = path.appending(.key(entry.key))
        value = entry.value
      } else if let element = value.elements?.first {
        path = path.appending(.index(0))
        value = element
      } else {
        return path
      }
    }
  }
}
