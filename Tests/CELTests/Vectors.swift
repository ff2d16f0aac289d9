import CEL
import Foundation

/// The official vectors, turned into JSON: one file for each section of the suite.
enum Vectors {
  static let folder: URL? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = ProcessInfo.processInfo.environment["CEL_VECTORS"]
    let folder = path.map { URL(filePath: $0) } ?? root.appending(path: "../shared/conformance/cel")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  static var files: [String] {
    guard let folder else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".json") }.sorted()
  }

  static func load(_ file: String) throws -> [Vector] {
    guard let folder else { return [] }
    let data = try Data(contentsOf: folder.appending(path: file))
    let cases = try JSONSerialization.jsonObject(with: data) as? [[String: Any]] ?? []
    return try cases.map { try Vector($0, file: file) }
  }
}

/// One case of the official suite.
struct Vector {
  let id: String
  let expression: String
  let container: String
  let scope: Scope
  /// What should come out; nothing if it should be an error.
  let expected: CELValue?

  init(_ fields: [String: Any], file: String) throws {
    let section = fields["section"] as? String ?? ""
    id = "\(file.dropLast(5))/\(section)/\(fields["name"] as? String ?? "")"
    expression = fields["expr"] as? String ?? ""
    container = fields["container"] as? String ?? ""
    let bindings = fields["bindings"] as? [String: [String: Any]] ?? [:]
    scope = Scope(variables: try bindings.mapValues { try TypedValue.decode($0) })
    expected = try (fields["value"] as? [String: Any]).map { try TypedValue.decode($0) }
  }

  /// What is wrong, or nothing.
  var outcome: String? {
    do {
      let value = try Program(parsing: expression, container: container).evaluate(in: scope)
      guard let expected else { return "expected an error, got \(value)" }
      return TypedValue.isSame(value, expected) ? nil : "expected \(expected), got \(value)"
    } catch {
      return expected.map { "expected \($0), got the error: \(error)" }
    }
  }
}
