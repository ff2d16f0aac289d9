import Simulation

/// Chance that is the same in every run.
public struct SeededGenerator: RandomNumberGenerator {
  private var source: SplitMix64

  /// Starts from a seed.
  public init(seed: UInt64) { source = SplitMix64(seed: seed) }

  /// The next 64 bits.
  public mutating func next() -> UInt64 { source.next() }
}
