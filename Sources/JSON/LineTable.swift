/// Where the lines of a text begin. Lines end as editors end them: LF, CR LF or a lone CR.
struct LineTable: Sendable {
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == .lineFeed || byte == .carriageReturn {
      let isFirstOfTwo = byte == .carriageReturn && offset + 1 < bytes.count && bytes[offset + 1] == .lineFeed
      if !isFirstOfTwo { starts.append(offset + 1) }
    }
    self.starts = starts
  }

  /// Line and column of a byte, both from 1; columns count Unicode scalars.
  func position(at offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    let offset = min(max(offset, 0), bytes.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let before = bytes[starts[low]..<offset].count { !$0.isContinuation }
    return (low + 1, before + 1)
  }
}
