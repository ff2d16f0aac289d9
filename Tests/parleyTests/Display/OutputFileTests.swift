import Foundation
import Testing

@testable import parley

struct OutputFileTests {
  @Test func textsArriveInOrder() async throws {
    let pipe = Pipe()
    let file = OutputFile(descriptor: pipe.fileHandleForWriting.fileDescriptor)
    for number in 0..<100 { file.write("\(number)\n") }
    #expect(await file.finish() == nil)
    try pipe.fileHandleForWriting.close()
    let text = try pipe.fileHandleForReading.readToEnd().map { String(decoding: $0, as: UTF8.self) }
    #expect(text == (0..<100).map { "\($0)\n" }.joined())
  }

  @Test func aReaderThatIsBehindHoldsUpNobody() async throws {
    let pipe = Pipe()
    let file = OutputFile(descriptor: pipe.fileHandleForWriting.fileDescriptor)
    let text = String(repeating: "x", count: 1 << 20)  // sixteen times what a pipe holds
    file.write(text)
    async let read = withCheckedContinuation { continuation in
      DispatchQueue(label: "reader").async {
        var data = Data()
        while data.count < text.utf8.count { data += pipe.fileHandleForReading.availableData }
        continuation.resume(returning: data.count)
      }
    }
    #expect(await read == text.utf8.count)
    #expect(await file.finish() == nil)
  }

  @Test func whatTheSystemRefusesIsReported() async {
    let file = OutputFile(descriptor: -1)
    file.write("x")
    #expect(await file.finish() == OutputFile.Failure(reason: "Bad file descriptor"))
  }
}
