/// What participants are told about the place they meet in: a pack without its world and tools.
public struct Domain: Sendable {
  /// The line that opens a dialogue, and whose it is.
  public struct Opening: Sendable, Hashable {
    /// Who says it. The other seat is then asked first.
    public let seat: Seat
    /// The text; `nil` when the seat is simply asked first.
    public let text: String?

    /// Lets a seat begin, with these words or with its own.
    public init(seat: Seat, text: String? = nil) {
      self.seat = seat
      self.text = text
    }
  }

  /// The name, which is also the folder's.
  public var name: String
  /// One sentence for people.
  public var about: String
  /// The world's clock, RFC 3339.
  public var now: String
  /// Who speaks first, and how.
  public var opening: Opening
  /// The policy that the agent is given.
  public var policy: String
  /// The tool that hands the customer over to a person, if there is one.
  public var transferTool: String?
  /// The words that show what is being asked for.
  public var topics: Lexicon

  /// Describes a domain.
  public init(
    name: String, about: String = "", now: String = "", opening: Opening = Opening(seat: .user), policy: String = "",
    transferTool: String? = nil, topics: Lexicon = Lexicon()
  ) {
    self.name = name
    self.about = about
    self.now = now
    self.opening = opening
    self.policy = policy
    self.transferTool = transferTool
    self.topics = topics
  }
}
