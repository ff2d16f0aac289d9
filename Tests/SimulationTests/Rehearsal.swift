import Simulation
import TestSupport

/// Where a scenario's user, or an agent, departs from a transcript whose other seat is acted out.
enum Rehearsal {
  /// Lets the user of a scenario talk to the agent of a transcript.
  static func ofUser(
    _ scenario: String, _ text: String, opening: Domain.Opening = Domain.Opening(seat: .user), seed: UInt64 = 1
  ) async throws -> String? {
    let domain = Domain.make(opening: opening)
    let briefing = try Briefing.make(scenario, domain: domain, seed: seed)
    return try await play(text, briefing) { (UserCatalog.user(for: briefing), .playing(.agent, of: $0)) }
  }

  /// Lets an agent in stock talk to the user of a transcript.
  static func ofAgent(
    _ name: String, _ scenario: String, _ text: String, opening: Domain.Opening = Domain.Opening(seat: .user)
  ) async throws -> String? {
    let domain = Domain.make(opening: opening)
    let briefing = try Briefing.make(scenario, domain: domain)
    return try await play(text, briefing) { transcript in
      (.playing(.user, of: transcript), AgentCatalog.entry(named: name)?.make(briefing) ?? .saying())
    }
  }

  private static func play(
    _ text: String, _ briefing: Briefing, casting: (Transcript) -> (user: any Participant, agent: any Participant)
  ) async throws -> String? {
    let transcript = try Transcript(text)
    let isOpened = briefing.domain.opening.text != nil
    let (user, agent) = casting(Transcript(Array(transcript.events.dropFirst(isOpened ? 1 : 0))))
    var dialogue = Dialogue(
      opening: briefing.domain.opening, limits: briefing.scenario.limits, user: user, agent: agent,
      environment: briefing.world)
    await dialogue.run()
    return transcript.departure(of: dialogue.state.events)
  }
}
