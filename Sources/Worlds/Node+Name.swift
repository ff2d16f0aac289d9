import CEL
import JSON

extension Node {
  /// A name for a value, which expressions may use from here on.
  mutating func newName(except taken: [String]) -> String? {
    guard let name = text() else { return nil }
    checkName(name, except: taken)
    return name
  }

  /// Reports a name that no expression could use, or that means something else already.
  mutating func checkName(_ name: String, except taken: [String]) {
    if taken.contains(name) {
      report("'\(name)' has a meaning already; choose another name")
    } else if Language.reservedWords.contains(name) {
      report("'\(name)' is a word of the language and cannot be a name")
    } else if name.wholeMatch(of: /[A-Za-z_][A-Za-z0-9_]*/) == nil {
      report("'\(name)' is not a name: only letters, digits and '_' may be in it")
    }
  }
}
