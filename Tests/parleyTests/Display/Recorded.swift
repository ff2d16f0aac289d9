import Checks
import Evaluation
import JSON
import Simulation

/// Small recorded things to show.
enum Recorded {
  /// The events of a dialogue in which an order is not cancelled.
  static let events: [Event] = [
    .message(
      from: .user,
      text: "Hi, please cancel order #W0000001, I no longer need it. It was a present for my brother, who has one."),
    .message(from: .agent, text: "Shall I cancel it?\n\nThe refund takes a week."),
    .message(from: .user, text: "Yes."),
    .call(
      by: .agent,
      ToolCall(
        id: "call-1", name: "cancel_pending_order", arguments: ["order_id": "#W0000001", "reason": "no longer needed"])),
    .result(
      for: .agent, ToolResult(id: "call-1", name: "cancel_pending_order", value: "order not found", isError: true)),
    .call(by: .agent, ToolCall(id: "call-2", name: "list_orders", arguments: [:])),
    .result(
      for: .agent,
      ToolResult(
        id: "call-2", name: "list_orders",
        value: ["orders": .array((1...40).map { ["id": .int($0), "status": "pending"] })])),
    .message(from: .agent, text: "Done."),
    .stop(.user(.satisfied)),
  ]

  static let plan = plan(scenarios: ["cancel-order"], trials: 1)

  static func plan(scenarios: [String], trials: Int) -> RunPlan {
    RunPlan(
      pack: "Scenarios/retail", domain: "retail", scenarios: scenarios, agent: "reference", user: "scenario",
      trials: trials, seed: 7)
  }

  static func scenario(_ id: String = "cancel-order", title: String = "Cancel an order") throws -> Scenario {
    let text = "{title: '\(title)', user: {persona: 'In a hurry.', goal: 'cancel order #W0000001'}}"
    let document = try Document(parsing: Array(text.utf8), file: "\(id).json5", as: .json5)
    return try Scenario(document, id: id, domain: Domain(name: "retail"))
  }

  static func trial(
    _ scenario: String = "cancel-order", _ number: Int = 0, _ result: Score.Result = .pass, events: [Event] = events,
    checks: [CheckResult] = [], findings: [Finding] = [], fault: Fault.Owner? = nil
  ) throws -> Trial {
    Trial(
      id: Trial.ID(scenario: scenario, number: number), seed: 1, trajectory: Trajectory(events: events),
      score: try score(result, checks, findings, fault), timing: Trial.Timing(began: 0, took: 0))
  }

  /// A score as it is read back from a file.
  private static func score(
    _ result: Score.Result, _ checks: [CheckResult], _ findings: [Finding], _ fault: Fault.Owner?
  ) throws -> Score {
    let json: Value = [
      "result": .string(result.rawValue), "owner": fault.map { .string($0.rawValue) } ?? .null,
      "checks": .array(
        checks.map {
          ["name": .string($0.name), "verdict": .string($0.verdict.rawValue), "findings": list($0.findings)]
        }),
      "findings": list(findings),
    ]
    return try Document(parsing: json.bytes(), file: "score.json", as: .json).read { Score(&$0) }
  }

  private static func list(_ findings: [Finding]) -> Value {
    .array(findings.map { ["says": .string($0.message), "event": $0.event.map { .int($0) } ?? .null] })
  }

  /// A trial that failed for two reasons.
  static func failed(_ scenario: String = "cancel-order", _ number: Int = 0) throws -> Trial {
    try trial(
      scenario, number, .fail,
      checks: [
        CheckResult(
          name: "state", verdict: .failed,
          findings: [Finding("'orders['#W0000001'].status' is 'pending', expected 'cancelled'", event: 3)]),
        CheckResult(name: "says[0]", verdict: .failed, findings: [Finding("the agent never said '10.50'")]),
        CheckResult(name: "says[1]", verdict: .passed),
      ])
  }

  /// All that is told of a trial.
  static func happenings(_ trial: Trial, scenario: Scenario? = nil) -> [RunEvent] {
    [.trialBegan(trial.id, scenario)] + trial.trajectory.events.enumerated().map { .happened(trial.id, $0, $1) }
      + [.trialEnded(trial)]
  }
}
