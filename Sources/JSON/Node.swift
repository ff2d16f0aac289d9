/// A value in a file while it is being read: it knows its place and collects what is wrong with it.
///
/// Reading never stops at a mistake. Every reader returns something to go on with and leaves a ``Mistake`` behind, so
/// that all mistakes of a file are reported at once. A key that was never asked for is unknown, and the keys that were
/// asked for are the suggestions.
public struct Node: Sendable {
  /// The file.
  public let document: Document
  /// The value found there.
  public let value: Value
  /// Where in the file, as keys and indices.
  public let path: Path
  /// What is wrong with this value and those inside it, as far as they have been read.
  public private(set) var mistakes: [Mistake] = []

  private let outline: Outline
  private var asked: Set<String> = []

  /// The root of a file.
  public init(_ document: Document) {
    self.init(document: document, value: document.root, path: Path(), outline: document.outline)
  }

  private init(document: Document, value: Value, path: Path, outline: Outline) {
    self.document = document
    self.value = value
    self.path = path
    self.outline = outline
  }

  /// Notes that this value is wrong.
  public mutating func report(_ message: String) {
    report(message, at: outline.offset)
  }

  /// Notes that the value under a key is wrong.
  public mutating func report(_ message: String, under key: String) {
    report(message, at: child(key)?.outline.offset ?? outline.offset)
  }

  private mutating func report(_ message: String, at offset: Int) {
    let (line, column) = document.position(at: offset)
    mistakes.append(Mistake(file: document.file, line: line, column: column, message: message))
  }
}

// MARK: - Scalars

extension Node {
  /// The text.
  public mutating func text() -> String? {
    value.text ?? missed("a string")
  }

  /// The integer.
  public mutating func int() -> Int? {
    if case .int(let int) = value { int } else { missed("an integer") }
  }

  /// The number.
  public mutating func number() -> Double? {
    value.number ?? missed("a number")
  }

  /// The truth value.
  public mutating func bool() -> Bool? {
    if case .bool(let bool) = value { bool } else { missed("true or false") }
  }

  /// One of the words that an enumeration lists.
  public mutating func choice<Choice>(of type: Choice.Type) -> Choice?
  where Choice: CaseIterable & RawRepresentable, Choice.RawValue == String {
    guard let word = text() else { return nil }
    if let choice = Choice(rawValue: word) { return choice }
    report("'\(word)' is not one of \(Choice.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", "))")
    return nil
  }

  private mutating func missed<Wanted>(_ kind: String) -> Wanted? {
    report("\(name)expected \(kind), found \(value.kind)")
    return nil
  }

  private var name: String { path.steps.isEmpty ? "" : "'\(path)': " }
}

// MARK: - Lists and objects

extension Node {
  /// The value under a key that may be absent.
  public mutating func read<Result>(_ key: String, _ body: (inout Node) -> Result?) -> Result? {
    asked.insert(key)
    guard var child = child(key) else { return nil }
    return absorb(&child, body)
  }

  /// The value under a key that must be there.
  public mutating func need<Result>(_ key: String, _ body: (inout Node) -> Result?) -> Result? {
    if case .object(let object) = value, object[key] == nil { report("\(name)'\(key)' is missing") }
    return read(key, body)
  }

  /// The elements of the list under a key; empty when there is none.
  public mutating func list<Result>(_ key: String, _ body: (inout Node) -> Result?) -> [Result] {
    read(key) { $0.list(body) } ?? []
  }

  /// The elements of this list.
  public mutating func list<Result>(_ body: (inout Node) -> Result?) -> [Result]? {
    guard let elements = value.elements else { return missed("a list") }
    return elements.indices.compactMap { index in
      var child = Node(
        document: document, value: elements[index], path: path.appending(.index(index)),
        outline: outline.children[index])
      return absorb(&child, body)
    }
  }

  /// The keys of this object with what is made of their values, in order.
  public mutating func entries<Result>(_ body: (String, inout Node) -> Result?) -> [(key: String, value: Result)]? {
    guard let object = value.object else { return missed("an object") }
    return object.keys.compactMap { key in
      read(key) { body(key, &$0) }.map { (key, $0) }
    }
  }

  /// What is made of this object; keys that `body` does not ask for are reported.
  public mutating func object<Result>(_ body: (inout Node) -> Result?) -> Result? {
    guard let object = value.object else { return missed("an object") }
    let result = body(&self)
    for (index, key) in object.keys.enumerated() where !asked.contains(key) {
      let place = path.steps.isEmpty ? "" : " in '\(path)'"
      report(
        "unknown key '\(key)'\(place)\(suggestion(for: key, among: asked.sorted()))", at: outline.keyOffsets[index])
    }
    return result
  }

  /// Whether there is such a key; asking does not make it a known one.
  public func has(_ key: String) -> Bool { value.object?[key] != nil }

  /// Takes all keys of this object for known: what is wrong with it has been said already.
  public mutating func forgive() { asked.formUnion(value.object?.keys ?? []) }

  private func child(_ key: String) -> Node? {
    guard let object = value.object, let index = object.entries.firstIndex(where: { $0.key.isExactly(key) }) else {
      return nil
    }
    return Node(
      document: document, value: object.entries[index].value, path: path.appending(.key(key)),
      outline: outline.children[index])
  }

  private mutating func absorb<Result>(_ child: inout Node, _ body: (inout Node) -> Result?) -> Result? {
    let result = body(&child)
    mistakes += child.mistakes
    return result
  }
}

// MARK: - Whole files

extension Document {
  /// Reads the root of the file, or throws everything that is wrong with it.
  public func read<Result>(_ body: (inout Node) -> Result?) throws(Mistakes) -> Result {
    var node = Node(self)
    let result = body(&node)
    guard let result, node.mistakes.isEmpty else { throw Mistakes(node.mistakes) }
    return result
  }
}

extension Node {
  /// Reads this value again, or throws everything that is wrong with it: for parts of a file that another module reads.
  public func read<Result>(_ body: (inout Node) -> Result?) throws(Mistakes) -> Result {
    var copy = self
    copy.mistakes = []
    let result = body(&copy)
    guard let result, copy.mistakes.isEmpty else { throw Mistakes(copy.mistakes) }
    return result
  }
}
