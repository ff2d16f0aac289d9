#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension String {
  /// Whether both texts are the same bytes. `==` would also take é and e + ´ for equal, which JSON and CEL do not.
  public func isExactly(_ other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    return utf8.withContiguousStorageIfAvailable { mine in
      other.utf8.withContiguousStorageIfAvailable { theirs in
        guard let left = mine.baseAddress, let right = theirs.baseAddress else { return mine.count == theirs.count }
        return memcmp(left, right, mine.count) == 0
      }
    }.flatMap(\.self) ?? utf8.elementsEqual(other.utf8)
  }
}

/// A text as the key of a dictionary, compared byte by byte.
struct ExactKey: Hashable {
  let text: String

  static func == (left: ExactKey, right: ExactKey) -> Bool { left.text.isExactly(right.text) }
  /// Hashes the bytes: the hash of the text itself would be the same for all the spellings of é, which makes long
  /// searches out of well-chosen keys.
  func hash(into hasher: inout Hasher) {
    let done: Void? = text.utf8.withContiguousStorageIfAvailable { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    if done == nil { for byte in text.utf8 { hasher.combine(byte) } }
  }
}
