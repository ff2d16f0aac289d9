import Foundation

/// What is known of the terminal.
enum Terminal {
  /// The width of everything that does not say how wide it is.
  static let usualWidth = 80

  /// Whether a file is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The columns of the terminal behind a file, or the usual ones.
  static func width(of descriptor: Int32) -> Int {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return usualWidth }
    return Int(size.ws_col)
  }

  /// Puts `/dev/null` in the place of standard streams that were closed, so that no file of ours is opened in their
  /// place and written to by mistake.
  static func occupyStandardStreams() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", O_RDWR)
    }
  }
}
