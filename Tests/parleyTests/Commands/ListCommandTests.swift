import Testing

@testable import parley

struct ListCommandTests {
  @Test func agentsAndUsersAreListed() async {
    #expect(await Start.parley("list", "agents").output.contains("  yes-man    says that it is done"))
    #expect(await Start.parley("list", "users").output.contains("  agenda    pursues the goal"))
  }

  @Test func scenariosAreListedWithTitlesAndTags() async {
    let start = await Start.parley("list", Project.retail)
    #expect(start.status == .passed)
    #expect(start.output.split(separator: "\n").count == 38)
    #expect(start.output.contains("Cancel an order that is already packed  [cancel, refusal, processed]"))
  }
}
