import Dispatch
import Foundation
import Synchronization

/// An open file that is written on a queue of its own, so that a slow reader (a pager, a stopped terminal) holds up
/// neither a dialogue nor its deadline.
final class OutputFile: Console.Sink {
  /// Why text was lost.
  struct Failure: Error, Equatable, CustomStringConvertible {
    /// What the system says.
    let reason: String

    var description: String { "the output cannot be written: \(reason)" }
  }

  /// The number by which the system knows the file.
  let descriptor: Int32

  private let queue: DispatchQueue
  private let failure = Mutex<Failure?>(nil)

  static let standardOutput = OutputFile(descriptor: STDOUT_FILENO)
  static let standardError = OutputFile(descriptor: STDERR_FILENO)

  init(descriptor: Int32) {
    self.descriptor = descriptor
    queue = DispatchQueue(label: "parley.output.\(descriptor)")
  }

  /// Puts the text into line: one `write(2)` for one text, unless the system takes less at once.
  func write(_ text: String) {
    guard !text.isEmpty else { return }
    queue.async { self.send(Array(text.utf8)) }
  }

  func finish() async -> Failure? {
    await withCheckedContinuation { continuation in
      queue.async { continuation.resume(returning: self.failure.withLock(\.self)) }
    }
  }

  /// Runs on the queue. After a failure nothing more is tried.
  private func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty, failure.withLock({ $0 == nil }) {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { rest = rest.dropFirst(count) } else { recover(from: errno) }
    }
  }

  private func recover(from error: Int32) {
    switch error {
    case EINTR: break
    case EAGAIN:
      var file = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      _ = poll(&file, 1, -1)
    case EPIPE: leave()
    default: failure.withLock { $0 = Failure(reason: String(cString: strerror(error))) }
    }
  }

  /// The reader has what it wanted, as in `parley run … | head`: end as any program in a pipe ends, silently and with
  /// the status that a shell shows as 141.
  private func leave() {
    signal(SIGPIPE, SIG_DFL)
    kill(getpid(), SIGPIPE)
  }
}
