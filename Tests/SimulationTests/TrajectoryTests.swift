import JSON
import Simulation
import TestSupport
import Testing

struct TrajectoryTests {
  private static let text = """
    user: Cancel #W1000001, please.
    agent -> find_order {order: '#W1000001'}
    agent <- {status: 'pending'}
    agent -> cancel_order {order: '#W1000001'}
    agent <- 'cancelled'
    agent -> cancel_order {order: '#W1000001'}
    agent <! "'#W1000001' is not pending"
    user -> press_button
    user <- 1
    agent: Done.
    stop satisfied
    """

  private func trajectory(_ text: String = text) throws -> Trajectory {
    Trajectory(events: try Transcript(text).events)
  }

  @Test func exchangesPairCallsWithTheirResults() throws {
    let exchanges = try trajectory().exchanges
    #expect(exchanges.map(\.index) == [1, 3, 5, 7])
    #expect(exchanges.map(\.seat) == [.agent, .agent, .agent, .user])
    #expect(exchanges.map { $0.result?.isError } == [false, false, true, false])
    #expect(exchanges.allSatisfy { $0.result?.id == $0.call.id })
  }

  @Test func aCallThatTheEndCutOffHasNoResult() throws {
    let exchanges = try trajectory("agent -> find_order {}\nstop limit:seconds").exchanges
    #expect(exchanges.count == 1)
    #expect(exchanges.first?.result == nil)
    #expect(try trajectory("agent -> find_order {}").exchanges.first?.result == nil)
  }

  @Test func messagesKeepTheirPlaces() throws {
    let messages = try trajectory().messages(from: .agent)
    #expect(messages.map(\.index) == [9])
    #expect(messages.map(\.text) == ["Done."])
  }

  @Test func theStopIsTheLastEventOrNone() throws {
    #expect(try trajectory().stop == .user(.satisfied))
    #expect(try trajectory("user: Hi").stop == nil)
    #expect(Trajectory(events: []).stop == nil)
  }

  @Test func aReplayLeadsToTheSameWorldWithoutDepartures() throws {
    let (world, departures) = try trajectory().replay(in: FakeEnvironment())
    #expect(departures == [])
    #expect(world.snapshot["orders"]?["#W1000001"] == "cancelled")
    #expect(world.snapshot["pressed"] == 1)
    #expect(world.calls == 4)
  }

  @Test func aReplayInAnotherWorldShowsWhereItDeparts() throws {
    var changed = FakeEnvironment()
    _ = changed.call(ToolCall(name: "cancel_order", arguments: ["order": "#W1000001"]), by: .agent)
    #expect(try trajectory().replay(in: changed).departures == [2, 4])
  }

  @Test func aCallWithoutAResultIsReplayedAndDepartsFromNothing() throws {
    let cut = try trajectory("agent -> cancel_order {order: '#W1000003'}")
    let (world, departures) = cut.replay(in: FakeEnvironment())
    #expect(departures == [])
    #expect(world.snapshot["orders"]?["#W1000003"] == "cancelled")
  }
}
