/// Where the parts of a value stand in its text: the same tree, with byte offsets in place of values.
public struct Outline: Sendable, Equatable {
  /// Where the value starts.
  public let offset: Int
  /// Where each key of an object starts, in order.
  public let keyOffsets: [Int]
  /// The outlines of the elements or of the values under the keys, in order.
  public let children: [Outline]

  /// An outline made by hand; values that hold no others need only an offset.
  public init(offset: Int, keyOffsets: [Int] = [], children: [Outline] = []) {
    self.offset = offset
    self.keyOffsets = keyOffsets
    self.children = children
  }
}
