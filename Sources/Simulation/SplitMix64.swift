/// A small generator of random numbers that is the same everywhere (Steele, Lea, Flood: Fast splittable pseudorandom
/// number generators, 2014).
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts from a seed.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A seed for one trial of one scenario: it depends on nothing else, so adding scenarios changes no other trial.
  public static func seed(_ seed: UInt64, scenario: String, trial: Int) -> UInt64 {
    // FNV-1a, because Swift's own hashes differ from process to process.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in scenario.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    var generator = SplitMix64(seed: seed ^ hash ^ (UInt64(bitPattern: Int64(trial)) &* 0xD134_2543_DE82_EF95))
    return generator.next()
  }
}
