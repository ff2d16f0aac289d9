import JSON

/// A JSON value laid out for people who read differences: whatever fits a line is on one line.
struct Page {
  private(set) var text = ""
  private static let width = 200

  init(_ value: Value) {
    write(value, indent: 0, used: 0)
  }

  private mutating func write(_ value: Value, indent: Int, used: Int) {
    let line = Self.line(value)
    if used + line.count <= Self.width || indent == 0 && line == "{}" {
      text += line
      return
    }
    switch value {
    case .object(let object):
      writeList(object.entries.map { (Self.quoted($0.key) + ": ", $0.value) }, between: ("{", "}"), indent: indent)
    case .array(let elements):
      writeList(elements.map { ("", $0) }, between: ("[", "]"), indent: indent)
    default: text += line
    }
  }

  private mutating func writeList(_ entries: [(String, Value)], between ends: (String, String), indent: Int) {
    text += ends.0 + "\n"
    for (position, (key, value)) in entries.enumerated() {
      let margin = String(repeating: " ", count: indent + 1)
      text += margin + key
      write(value, indent: indent + 1, used: margin.count + key.count + 1)
      text += position == entries.count - 1 ? "\n" : ",\n"
    }
    text += String(repeating: " ", count: indent) + ends.1
  }

  private static func line(_ value: Value) -> String {
    switch value {
    case .null: "null"
    case .bool(let bool): "\(bool)"
    case .int(let number): "\(number)"
    case .double(let number): "\(number)"
    case .string(let string): quoted(string)
    case .array(let elements): "[" + elements.map(line).joined(separator: ", ") + "]"
    case .object(let object):
      "{" + object.entries.map { quoted($0.key) + ": " + line($0.value) }.joined(separator: ", ") + "}"
    }
  }

  private static func quoted(_ string: String) -> String {
    "\"" + string.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
