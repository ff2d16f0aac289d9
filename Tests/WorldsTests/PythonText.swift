import JSON

/// A value as Python's `json.dumps(…, sort_keys=True)` writes it, of which tau2-bench takes digests.
struct PythonText {
  private(set) var text = ""

  init(_ value: Value) { write(value) }

  private mutating func write(_ value: Value) {
    switch value {
    case .string(let string): write(string)
    case .array(let elements): writeList(elements, between: ("[", "]")) { $0.write($1) }
    case .object(let object):
      writeList(object.entries.sorted { $0.key < $1.key }, between: ("{", "}")) { page, entry in
        page.write(entry.key)
        page.text += ": "
        page.write(entry.value)
      }
    default: text += value.text()
    }
  }

  private mutating func writeList<Element>(
    _ elements: [Element], between ends: (String, String), _ write: (inout PythonText, Element) -> Void
  ) {
    text += ends.0
    for (position, element) in elements.enumerated() {
      if position > 0 { text += ", " }
      write(&self, element)
    }
    text += ends.1
  }

  /// Python escapes whatever is not ASCII.
  private mutating func write(_ string: String) {
    let quoted = Value.string(string).text()
    guard !quoted.utf8.allSatisfy({ $0 < 0x7F }) else { return text += quoted }
    for unit in quoted.utf16 {
      if unit < 0x7F, let scalar = Unicode.Scalar(unit) {
        text.unicodeScalars.append(scalar)
      } else {
        let digits = String(unit, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
  }
}
