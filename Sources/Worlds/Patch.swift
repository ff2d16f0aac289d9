import CEL
import JSON

/// What a scenario changes in its pack's world before it begins.
struct Patch: Sendable {
  private var changes: [(path: Path, value: Program)] = []

  static let vocabulary = Vocabulary(variables: ["world", "now"])

  /// Reads paths with expressions over `world` and `now`.
  init?(_ node: inout Node) {
    var changes: [(Path, Program)] = []
    let read = node.entries { key, entry -> Void? in
      do throws(SyntaxError) {
        let path = try Path(parsing: key)
        if let value = entry.program(Self.vocabulary) { changes.append((path, value)) }
      } catch {
        entry.report("'\(key)' is not a path: \(error.message)")
      }
      return ()
    }
    guard read != nil else { return nil }
    self.changes = changes
  }

  /// The world with the changes, or a sentence about the change that cannot be made.
  func apply(to world: Value, now: String) throws(Refusal) -> Value {
    var changed = world
    for (path, program) in changes {
      do throws(EvaluationError) {
        let scope = Scope(variables: ["world": CELValue(world), "now": .string(now)])
        let value = try program.evaluate(in: scope).json()
        guard changed.set(value, at: path) else { throw EvaluationError("the world has no place for it") }
      } catch {
        throw Refusal(says: "the patch of '\(path)' cannot be made: \(error)")
      }
    }
    return changed
  }
}
