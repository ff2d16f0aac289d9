/// One thing that `parley` can be asked to do.
///
/// A conformer reads everything it needs from its arguments when it is made, so that a typing error is found before
/// anything is done.
protocol Command: Sendable {
  /// What the command is, for help and for reading its arguments.
  static var manual: Manual { get }

  /// Reads the arguments; throws when one of them makes no sense.
  init(_ arguments: Arguments) throws(UsageError)

  /// Does it.
  func run() async throws -> ExitStatus
}
