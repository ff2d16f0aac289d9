/// Where text goes, and what is known about the place: how wide it is and whether it shows colours.
struct Console: Sendable {
  /// Takes text in order and gets it out of the process.
  protocol Sink: Sendable {
    /// Takes a text without waiting for the reader.
    func write(_ text: String)
    /// Waits until everything is out; the first problem on the way, if there was one.
    func finish() async -> OutputFile.Failure?
  }

  /// The number of columns.
  let width: Int
  /// The colours.
  let ink: Ink

  private let sink: any Sink

  init(width: Int = Terminal.usualWidth, ink: Ink = .off, sink: any Sink) {
    self.width = width
    self.ink = ink
    self.sink = sink
  }

  /// Standard output.
  static let standardOutput = Console(.standardOutput)
  /// Standard error.
  static let standardError = Console(.standardError)

  private init(_ file: OutputFile) {
    self.init(
      width: Terminal.width(of: file.descriptor), ink: Ink(isTerminal: Terminal.isTerminal(file.descriptor)), sink: file
    )
  }

  /// Writes a text as it is: whatever came from others must have gone through ``Terminal/plain(_:limit:)``.
  func write(_ text: String) { sink.write(text) }

  /// Waits until everything is out; the first problem on the way, if there was one.
  func finish() async -> OutputFile.Failure? { await sink.finish() }
}
