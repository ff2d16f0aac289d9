/// A call whose meaning the host gives, because it needs the arguments as expressions and not as values.
public struct DeferredCall: Sendable {
  /// The name of the function.
  public let function: String
  /// The arguments; calls deferred within them are their own.
  public let arguments: [Program]
  /// The variable that stands for the result of the call; the scope of an evaluation has to set it.
  public let variable: String
  /// Where the call stands, in bytes of UTF-8 from the start of the source.
  public let offset: Int
}
