import Simulation
import Testing

struct SplitMix64Tests {
  /// The numbers that the authors' program prints for this seed.
  @Test func theNumbersAreThePublishedOnes() {
    var generator = SplitMix64(seed: 1_234_567)
    let numbers = (0..<5).map { _ in generator.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
        16_408_922_859_458_223_821,
      ])
  }

  @Test func seedsAreTheSameInEveryProcess() {
    #expect(SplitMix64.seed(0, scenario: "", trial: 0) == 1_973_147_359_896_844_589)
    #expect(SplitMix64.seed(42, scenario: "exchange-jacket", trial: 3) == 13_570_536_313_487_386_886)
  }

  @Test func everyScenarioAndTrialHasASeedOfItsOwn() {
    let seeds = ["a", "b", "ab", "ba", ""].flatMap { scenario in
      (0..<100).flatMap { trial in (0..<3).map { SplitMix64.seed($0, scenario: scenario, trial: trial) } }
    }
    #expect(Set(seeds).count == seeds.count)
  }
}
