/// What `parley` tells the shell.
enum ExitStatus: Int32, Sendable {
  /// What was asked for was done, and everything passed.
  case passed = 0
  /// Something was checked and is not as it should be.
  case failed = 1
  /// What was asked for could not be done: a typing error, a file that is missing or wrong.
  case usage = 2
  /// Nobody can say, because too many trials are invalid.
  case undecided = 3
}
