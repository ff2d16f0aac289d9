import Simulation
import Testing

@testable import retail_world

struct SplitMix64Tests {
  @Test func sameSeedAndNameGiveTheSameNumbers() {
    var one = SplitMix64(seed: 7, of: "customer/3")
    var two = SplitMix64(seed: 7, of: "customer/3")
    #expect((0..<5).map { _ in one.next() } == (0..<5).map { _ in two.next() })
  }

  /// The published sequence of the generator whose state starts at zero.
  @Test func numbersAreThePublishedOnes() {
    // An empty name leaves the seed xor FNV's offset, which this seed cancels.
    var stream = SplitMix64(seed: 0xcbf2_9ce4_8422_2325, of: "")
    #expect(stream.next() == 0xe220_a839_7b1d_cdaf)
    #expect(stream.next() == 0x6e78_9e6a_a1b9_65f4)
    #expect(stream.next() == 0x06c4_5d18_8009_454f)
  }

  @Test func numbersStayInTheirRangeAndReachItsEnds() {
    var stream = SplitMix64(seed: 1, of: "range")
    #expect(Set((0..<500).map { _ in stream.number(in: -2...2) }) == [-2, -1, 0, 1, 2])
  }

  @Test func samplesKeepTheirOrder() {
    var stream = SplitMix64(seed: 1, of: "sample")
    for _ in 0..<20 {
      let sample = stream.sample(4, of: Array(0..<10))
      #expect(sample.count == 4)
      #expect(sample == sample.sorted())
      #expect(Set(sample).count == 4)
    }
  }
}
