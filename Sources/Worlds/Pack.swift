import CEL
import JSON
import Simulation

/// A domain read from a folder: policy, world, tools, and scenarios. Nothing is recompiled to add one.
public struct Pack: Sendable {
  /// The folder, as it was named on the way in.
  public let folder: String
  /// What participants are told.
  public let domain: Domain
  /// The clauses of the policy.
  public let clauses: [Clause]
  /// The test cases, by name.
  public let scenarios: [Scenario]
  /// What the files were when they were read: the name of each, with its SHA-256.
  public let digests: [String: String]

  private let state: Value
  private let toolbox: Toolbox
  private let patches: [String: Patch]

  init(
    folder: String, domain: Domain, clauses: [Clause], scenarios: [Scenario], state: Value, toolbox: Toolbox,
    patches: [String: Patch], digests: [String: String]
  ) {
    self.folder = folder
    self.domain = domain
    self.clauses = clauses
    self.scenarios = scenarios
    self.state = state
    self.toolbox = toolbox
    self.patches = patches
    self.digests = digests
  }

  /// The world as the pack has it.
  public var world: World { World(state, toolbox: toolbox) }

  /// The world in which a scenario begins. Patches have been tried when the pack was loaded.
  public func world(for scenario: Scenario) -> World {
    guard let patch = patches[scenario.id], let patched = try? patch.apply(to: state, now: domain.now) else {
      return world
    }
    return World(patched, toolbox: toolbox)
  }

  /// The same pack with another state of the world, such as one from another source with the same shape.
  public func with(world state: Value) -> Pack {
    Pack(
      folder: folder, domain: domain, clauses: clauses, scenarios: scenarios, state: state, toolbox: toolbox,
      patches: patches, digests: digests)
  }

  /// The pack's own functions, each with its number of parameters.
  public var functions: [String: Int] { toolbox.functions.arities }

  /// What expressions about the pack may use: its world, its clock and its functions.
  public var scope: Scope { toolbox.scope(over: state) }
}
