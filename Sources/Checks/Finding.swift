/// What a check found, and where.
public struct Finding: Sendable, Hashable {
  /// One sentence, lower case, without a full stop.
  public let message: String
  /// The index of the event it points at; `nil` when it is about the whole dialogue.
  public let event: Int?

  /// Says something about an event, or about the whole dialogue.
  public init(_ message: String, event: Int? = nil) {
    self.message = message
    self.event = event
  }
}
