import CEL
import JSON

/// A user who follows the moves of a scenario, and leaves the rest to somebody else.
public struct ScriptedUser: Participant {
  /// One line of the script.
  public struct Move: Sendable {
    /// What is said; nothing when the move only ends the dialogue.
    public let say: Template?
    /// When the move applies.
    public let when: Program?
    /// How often it may be used.
    public let times: Int
    /// How the dialogue ends with it, if it does.
    public let ending: StopReason.Ending?
  }

  private let moves: [Move]
  private let topics: Lexicon
  private let known: CELValue
  private let readings: [Reading]
  private var used: [Int]
  private var otherwise: any Participant

  init(_ briefing: Briefing, otherwise: any Participant) {
    let moves = briefing.scenario.user.moves
    self.moves = moves
    topics = briefing.domain.topics
    known = CELValue(.object(briefing.scenario.user.known))
    readings = Self.allReadings.filter { reading in moves.contains { $0.mentions(reading.name) } }
    used = Array(repeating: 0, count: moves.count)
    self.otherwise = otherwise
  }

  /// Makes the first move that applies.
  public mutating func takeTurn(_ view: View) async throws(Fault) -> Turn {
    let scope = scope(for: view)
    for (index, move) in moves.enumerated() where used[index] < move.times {
      do throws(EvaluationError) {
        guard try move.applies(in: scope) else { continue }
        used[index] += 1
        return try move.turn(in: scope)
      } catch {
        throw Fault(owner: .user, says: "moves[\(index)] of the scenario: \(error)")
      }
    }
    return try await otherwise.takeTurn(view)
  }

  /// One thing that a script may ask of what the agent said: `agent.proposes`.
  fileprivate struct Reading {
    let name: String
    let read: @Sendable (Utterance) -> Value
  }

  /// Reading takes time, so only what the script mentions is read.
  fileprivate static let allReadings = [
    Reading(name: "text") { .string($0.text) },
    Reading(name: "proposes") { .bool($0.proposes) },
    Reading(name: "refuses") { .bool($0.refuses) },
    Reading(name: "claims") { .bool($0.claims) },
    Reading(name: "transfers") { .bool($0.transfers) },
    Reading(name: "offers_more") { .bool($0.offersMore) },
  ]

  private func scope(for view: View) -> Scope {
    let heard = Utterance(view.heard.joined(separator: "\n"), topics: topics)
    let called = view.called
    var scope = Scope(variables: [
      "agent": CELValue(.object(Object(readings.map { Object.Entry(key: $0.name, value: $0.read(heard)) }))),
      "turn": .int(view.turns + 1),
      "known": known,
    ])
    let asked = moves.contains { $0.mentions("asks") } ? heard.asked : []
    scope.add("asks") { .bool(asked.contains($0.first?.text ?? "")) }
    scope.add("called") { .bool(called.contains($0.first?.text ?? "")) }
    return scope
  }
}

extension Participant where Self == ScriptedUser {
  /// The user of a scenario with moves; `otherwise` goes on where no move applies.
  static func scripted(_ briefing: Briefing, otherwise: any Participant) -> ScriptedUser {
    ScriptedUser(briefing, otherwise: otherwise)
  }
}

extension ScriptedUser.Move {
  /// What the conditions and lines of a script may use.
  static let vocabulary = Vocabulary(variables: ["agent", "turn", "known"], functions: ["asks": 1, "called": 1])

  /// Reads a move. One without a condition is used once, since it would shut out all that follow it.
  init?(_ node: inout Node, topics: [String]) {
    let move: Self? = node.object { fields in
      let say = fields.read("say") { $0.template(Self.vocabulary) }
      let when = fields.read("when") { node in
        node.checkReadings(among: ScriptedUser.allReadings.map(\.name))
        node.checkNames(asked: "asks", among: topics, of: "the domain's topics")
        return node.program(Self.vocabulary)
      }
      let times = fields.read("times") { $0.times() } ?? (when == nil ? 1 : .max)
      let ending = fields.read("end") { $0.choice(of: StopReason.Ending.self) }
      if !fields.has("say"), !fields.has("end") { fields.report("a move needs 'say' or 'end'") }
      return Self(say: say, when: when, times: times, ending: ending)
    }
    guard let move else { return nil }
    self = move
  }

  /// Whether the move may need a reading of what was heard.
  fileprivate func mentions(_ reading: String) -> Bool {
    [when?.source, say?.source].contains { $0?.contains(reading) == true }
  }

  fileprivate func turn(in scope: Scope) throws(EvaluationError) -> Turn {
    guard let say else { return Turn(ending: ending) }
    return Turn(messages: [try say.render(in: scope)], ending: ending)
  }

  fileprivate func applies(in scope: Scope) throws(EvaluationError) -> Bool {
    guard let when else { return true }
    guard case .bool(let applies) = try when.evaluate(in: scope) else {
      throw EvaluationError("'\(when.source)' is neither true nor false")
    }
    return applies
  }
}

extension Node {
  /// How often something may happen.
  fileprivate mutating func times() -> Int? {
    guard let times = int() else { return nil }
    if times < 1 { report("'times' must be 1 or more") }
    return times
  }
}
