import JSON

extension CELValue {
  /// Keys and values in the order in which they were written, either given or of JSON not yet converted.
  public struct Map: Sendable {
    /// One key with its value.
    public struct Entry: Sendable {
      /// A boolean, an integer or a text.
      public let key: CELValue
      /// What stands under it.
      public let value: CELValue
    }

    private enum Storage: Sendable {
      case entries([Entry], index: [Key: Int]?)
      case json(Object)
    }

    private var storage: Storage

    private static let longestSearched = 8

    /// A map without keys.
    public init() { storage = .entries([], index: nil) }

    /// A map over a JSON object, whose values are converted when they are read.
    public init(_ object: Object) { storage = .json(object) }

    /// A map of texts to values; of two pairs with one key the earlier counts.
    public init(_ pairs: [(String, CELValue)]) {
      self.init()
      for (key, value) in pairs where self[key] == nil { append(.string(key), Key.string(key), value) }
    }

    /// The number of keys.
    public var count: Int {
      switch storage {
      case .entries(let entries, _): entries.count
      case .json(let object): object.count
      }
    }

    /// The pair at a position below `count`.
    public subscript(position: Int) -> Entry {
      switch storage {
      case .entries(let entries, _): return entries[position]
      case .json(let object):
        let entry = object.entries[position]
        return Entry(key: .string(entry.key), value: CELValue(entry.value))
      }
    }

    /// The value under a text.
    public subscript(key: String) -> CELValue? {
      switch storage {
      case .json(let object): object[key].map { CELValue($0) }
      case .entries: position(of: .string(key)).map { self[$0].value }
      }
    }

    /// The value under any key; numbers find each other across types, as `1`, `1u` and `1.0` are equal.
    public subscript(key: CELValue) -> CELValue? {
      if case .string(let text) = key { return self[text] }
      guard case .entries = storage, let key = Key(key) else { return nil }
      return position(of: key).map { self[$0].value }
    }

    /// The pairs, in order.
    public var entries: [Entry] { (0..<count).map { self[$0] } }

    /// The JSON object this map was made from, if it was.
    var json: Object? {
      if case .json(let object) = storage { object } else { nil }
    }

    /// Adds a pair; a key that may not be one, or is there already, is an error.
    mutating func insert(_ key: CELValue, _ value: CELValue, _ budget: inout Budget) throws(EvaluationError) {
      try budget.spend(onReading: key)
      guard let hashed = Key(key), key.kind != .double else {
        throw EvaluationError("\(key.kind.phrase) cannot be the key of a map")
      }
      guard position(of: hashed) == nil else { throw EvaluationError("the key \(key.quoted) occurs twice in a map") }
      append(key, hashed, value)
    }

    private mutating func append(_ key: CELValue, _ hashed: Key, _ value: CELValue) {
      guard case .entries(var entries, var index) = storage else { return }
      storage = .entries([], index: nil)  // so that the arrays have one owner while they grow
      entries.append(Entry(key: key, value: value))
      if index != nil {
        index?[hashed] = entries.count - 1
      } else if entries.count > Self.longestSearched {
        index = [:]
        for (position, entry) in entries.enumerated() { if let key = Key(entry.key) { index?[key] = position } }
      }
      storage = .entries(entries, index: index)
    }

    private func position(of key: Key) -> Int? {
      guard case .entries(let entries, let index) = storage else { return nil }
      if let index { return index[key] }
      return entries.firstIndex { Key($0.key) == key }
    }
  }
}

extension CELValue.Map {
  /// A key reduced so that equal keys of different types are one: `1u` and `1.0` are kept as the int `1`.
  enum Key: Hashable {
    case bool(Bool)
    case int(Int)
    case uint(UInt64)
    case string(String)

    init?(_ value: CELValue) {
      switch value {
      case .bool(let bool): self = .bool(bool)
      case .int(let int): self = .int(int)
      case .uint(let uint): self = Int(exactly: uint).map { .int($0) } ?? .uint(uint)
      case .double(let double):
        if let int = Int(exactly: double) {
          self = .int(int)
        } else if let uint = UInt64(exactly: double) {
          self = .uint(uint)
        } else {
          return nil
        }
      case .string(let string): self = .string(string)
      default: return nil
      }
    }

    static func == (left: Key, right: Key) -> Bool {
      switch (left, right) {
      case (.bool(let left), .bool(let right)): left == right
      case (.int(let left), .int(let right)): left == right
      case (.uint(let left), .uint(let right)): left == right
      case (.string(let left), .string(let right)): left.isExactly(right)
      default: false
      }
    }

    func hash(into hasher: inout Hasher) {
      switch self {
      case .bool(let bool): hasher.combine(bool)
      case .int(let int): hasher.combine(int)
      case .uint(let uint): hasher.combine(uint)
      case .string(let string): hasher.combine(string)
      }
    }
  }
}
