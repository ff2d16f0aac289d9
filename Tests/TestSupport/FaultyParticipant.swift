import Simulation

/// A participant that cannot answer.
public struct FaultyParticipant: Participant {
  private let fault: Fault

  /// Learns what to blame.
  public init(_ fault: Fault) {
    self.fault = fault
  }

  /// Throws.
  public mutating func takeTurn(_ view: View) throws(Fault) -> Turn {
    throw fault
  }
}

extension Participant where Self == FaultyParticipant {
  /// A participant that throws when it is asked.
  public static func faulty(_ owner: Fault.Owner, _ says: String) -> FaultyParticipant {
    FaultyParticipant(Fault(owner: owner, says: says))
  }
}
