/// A run as it was read from disk.
public struct Run: Sendable {
  /// What was asked.
  public let plan: RunPlan
  /// The finished trials, in the order of the file.
  public let trials: [Trial]
  /// Whether the last line was cut off and dropped.
  public let isTorn: Bool

  /// The counts.
  public var summary: RunSummary { RunSummary(trials, scenarios: plan.scenarios) }
}
