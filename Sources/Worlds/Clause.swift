/// One clause of a policy, marked in its text by an id such as `[confirm-first]`.
public struct Clause: Sendable, Hashable {
  /// The id, without brackets.
  public let id: String
  /// The line of `policy.md`, counted from 1.
  public let line: Int
}
