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

  /// Starts a stream of its own for each name, so that a new name changes no other stream.
  public init(seed: UInt64, of name: String) {
    // FNV-1a, because Swift's own hashes differ from process to process.
    state = name.utf8.reduce(seed ^ 0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  /// A seed for one trial of one scenario: it depends on nothing else, so adding scenarios changes no other trial.
  public static func seed(_ seed: UInt64, scenario: String, trial: Int) -> UInt64 {
    // Scattered first: seeds and names that are next to each other would meet otherwise.
    var scattered = SplitMix64(seed: seed)
    var stream = SplitMix64(seed: scattered.next(), of: "\(scenario)#\(trial)")
    return stream.next()
  }
}
