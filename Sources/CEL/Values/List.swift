import JSON

extension CELValue {
  /// A list, either of values or of JSON not yet converted.
  public struct List: Sendable, RandomAccessCollection {
    private enum Storage: Sendable {
      case values([CELValue])
      case json([JSON.Value])
    }

    private let storage: Storage

    /// A list of these values.
    public init(_ values: [CELValue]) { storage = .values(values) }

    /// A list over a JSON array, whose elements are converted when they are read.
    public init(_ elements: [JSON.Value]) { storage = .json(elements) }

    /// The first index.
    public var startIndex: Int { 0 }

    /// The index after the last.
    public var endIndex: Int {
      switch storage {
      case .values(let values): values.count
      case .json(let elements): elements.count
      }
    }

    /// The element at an index below `count`.
    public subscript(position: Int) -> CELValue {
      switch storage {
      case .values(let values): values[position]
      case .json(let elements): CELValue(elements[position])
      }
    }

    /// The JSON array this list was made from, if it was.
    var json: [JSON.Value]? {
      if case .json(let elements) = storage { elements } else { nil }
    }

    /// The elements as an array.
    var values: [CELValue] {
      switch storage {
      case .values(let values): values
      case .json(let elements): elements.map { CELValue($0) }
      }
    }

    /// Whether both lists are the same memory and therefore equal (unless a NaN is in it, which JSON has not).
    func sharesJSON(with other: List) -> Bool {
      guard case .json(let left) = storage, case .json(let right) = other.storage else { return false }
      return left.count == right.count
        && left.withUnsafeBufferPointer { mine in
          right.withUnsafeBufferPointer { theirs in mine.baseAddress == theirs.baseAddress }
        }
    }
  }
}
