import Testing

@testable import parley

struct HelpTests {
  @Test func aPageShowsUsageExamplesOptionsAndDiscussion() {
    #expect(
      Help(width: 72).page(for: FeedCommand.manual) == """
        Feeds the animals of a house, one after the other

        Usage: parley feed [OPTIONS] ANIMAL… [HOUSE]

        Examples:
          parley feed goat --food grass

        Options:
          --food KIND  what they get (default: hay)
          --times N    how often (default: 1)
          --certificate-of-the-veterinarian FILE
                       a longer explanation that goes on until it does not fit
                       into one line of the terminal any more
          --quietly    do not wake the others
          --help       show this text

        Animals that have been fed are not hungry.

        The others are.

        """)
  }

  @Test func theOverviewListsTheCommandsWithAnExampleOfEach() {
    #expect(
      Help(width: 80).overview(of: [FeedCommand.self, SweepCommand.self]) == """
        parley 0.1.0 rehearses conversations of an agent with a simulated user

        Usage: parley COMMAND [OPTIONS] …

        Commands:
          feed   Feeds the animals of a house, one after the other
          sweep  Sweeps the yard

        Options:
          --help     show this text
          --version  print the version

        Examples:
          parley feed goat --food grass
          parley sweep

        See 'parley help COMMAND' for more.

        """)
  }

  @Test(arguments: [20, 40, 72, 80, 300]) func noLineButAnExampleIsWiderThanTheTerminal(_ width: Int) {
    let lines = Help(width: width).page(for: FeedCommand.manual).split(separator: "\n")
    let prose = lines.filter { !$0.contains("parley feed") && !$0.hasPrefix("  --") }
    #expect(prose.allSatisfy { $0.columns <= max(width, 20 + 15) })
  }
}
