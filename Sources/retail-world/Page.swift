import JSON

/// A JSON value laid out for people who read differences: whatever fits a line is on one line.
struct Page {
  private(set) var text = ""
  private static let width = 180

  init(_ value: Value) {
    write(value, indent: 0, used: 0)
  }

  private mutating func write(_ value: Value, indent: Int, used: Int) {
    let line = value.text()
    switch value {
    case .object(let object) where used + line.count > Self.width:
      writeList(object.entries.map { ("\(Value.string($0.key)): ", $0.value) }, between: ("{", "}"), indent: indent)
    case .array(let elements) where used + line.count > Self.width:
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
}
