/// Something that broke while a dialogue ran.
public struct Fault: Error, Sendable, Hashable {
  /// Whose fault it is.
  public enum Owner: String, Sendable, CaseIterable {
    /// The simulated user departed from its scenario or said nothing.
    case user
    /// The world or its tools are wrong.
    case environment
    /// A judge gave no verdict.
    case judge
    /// Networks, processes, machines.
    case infrastructure
  }

  /// Whose fault it is.
  public let owner: Owner
  /// What happened.
  public let says: String

  /// Blames somebody for something.
  public init(owner: Owner, says: String) {
    self.owner = owner
    self.says = says
  }
}
