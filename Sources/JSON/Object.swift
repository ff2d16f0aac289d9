/// The keys of a JSON object and their values, in the order in which they were written.
public struct Object: Sendable {
  /// One key with its value.
  public struct Entry: Sendable {
    /// The key.
    public let key: String
    /// Its value.
    public var value: Value

    /// Pairs a key with its value.
    public init(key: String, value: Value) {
      self.key = key
      self.value = value
    }
  }

  /// The pairs, in order.
  public private(set) var entries: [Entry]
  /// Where each key stands; kept only for objects that are too long to search.
  private var index: [ExactKey: Int]?

  private static let longestSearched = 12

  /// An object without keys.
  public init() { entries = [] }

  /// An object of these pairs. Of two with the same key the later one counts, in the place of the earlier.
  public init(_ entries: some Sequence<Entry>) {
    self.init()
    for entry in entries { self[entry.key] = entry.value }
  }

  /// The keys, in order.
  public var keys: [String] { entries.map(\.key) }
  /// The number of keys.
  public var count: Int { entries.count }
  /// Whether there are no keys.
  public var isEmpty: Bool { entries.isEmpty }

  /// The value under a key. Setting a new key puts it last; setting `nil` removes it.
  public subscript(key: String) -> Value? {
    get { position(of: key).map { entries[$0].value } }
    _modify {
      let position = position(of: key)
      var value: Value?
      if let position {
        value = entries[position].value
        entries[position].value = .null  // so that the value has one owner while it changes
      }
      defer { put(value, for: key, at: position) }
      yield &value
    }
  }

  /// Puts a value last; `false`, and nothing happens, when the key is taken.
  mutating func append(_ value: Value, under key: String) -> Bool {
    guard position(of: key) == nil else { return false }
    put(value, for: key, at: nil)
    return true
  }

  /// The value under a key, found at once when it stands where a similar object has it.
  func value(for key: String, probablyAt position: Int) -> Value? {
    if position < entries.count, entries[position].key.isExactly(key) { return entries[position].value }
    return self[key]
  }

  private func position(of key: String) -> Int? {
    if let index { return index[ExactKey(text: key)] }
    return entries.firstIndex { $0.key.isExactly(key) }
  }

  private mutating func put(_ value: Value?, for key: String, at position: Int?) {
    switch (value, position) {
    case (let value?, let position?):
      entries[position].value = value
    case (let value?, nil):
      entries.append(Entry(key: key, value: value))
      if index != nil { index?[ExactKey(text: key)] = entries.count - 1 } else { indexIfLong() }
    case (nil, let position?):
      entries.remove(at: position)
      index = nil
      indexIfLong()
    case (nil, nil): break
    }
  }

  private mutating func indexIfLong() {
    guard entries.count > Self.longestSearched else { return }
    index = Dictionary(uniqueKeysWithValues: entries.enumerated().map { (ExactKey(text: $1.key), $0) })
  }
}

extension Object: Hashable {
  /// Whether both have the same keys with equal values, in whatever order.
  public static func == (left: Object, right: Object) -> Bool {
    guard left.count == right.count else { return false }
    if left.entries.sharesStorage(with: right.entries) { return true }
    for (position, entry) in left.entries.enumerated() {
      guard right.value(for: entry.key, probablyAt: position) == entry.value else { return false }
    }
    return true
  }

  /// Independent of the order of the keys.
  public func hash(into hasher: inout Hasher) {
    var sum = 0
    for entry in entries {
      var one = Hasher()
      one.combine(entry.key)
      one.combine(entry.value)
      sum &+= one.finalize()
    }
    hasher.combine(sum)
  }
}
