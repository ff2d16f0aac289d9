import Synchronization

@testable import parley

/// Keeps what is written, text by text.
final class Page: Console.Sink {
  private let written = Mutex<[String]>([])

  /// What was written, one element for each text.
  var texts: [String] { written.withLock(\.self) }
  /// What was written.
  var text: String { texts.joined() }

  func write(_ text: String) { written.withLock { $0.append(text) } }
  func finish() async -> OutputFile.Failure? { nil }
}
