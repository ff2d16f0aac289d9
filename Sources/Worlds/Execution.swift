import CEL
import JSON

/// The run of one call's steps, on a world of its own.
struct Execution {
  /// The world as the steps have left it so far.
  private(set) var world: Value

  private var scope: Scope
  private var stepsLeft = 10_000
  /// What the expressions of all steps may take together.
  private var budget = Budget(steps: Scope.standardBudget)

  init(world: Value, arguments: Value, toolbox: Toolbox) {
    self.world = world
    scope = toolbox.scope(over: world, with: ["args": CELValue(arguments)])
  }

  /// Runs the steps; the result is what they return, or `null`.
  mutating func run(_ steps: [Step]) throws(Refusal) -> Value {
    try perform(steps) ?? .null
  }

  /// Runs steps until one returns.
  private mutating func perform(_ steps: [Step]) throws(Refusal) -> Value? {
    for step in steps {
      try takeStep()
      if let result = try perform(step) { return result }
    }
    return nil
  }

  /// Counts steps and rounds of loops, so that every call ends.
  private mutating func takeStep() throws(Refusal) {
    stepsLeft -= 1
    guard stepsLeft >= 0 else { throw Refusal(says: "this call takes too many steps") }
  }

  private mutating func perform(_ step: Step) throws(Refusal) -> Value? {
    switch step {
    case .assign(let values):
      for (name, program) in values { scope[variable: name] = try evaluate(program) }
    case .set(let target, let program):
      let value = try json(program)
      try change(target, to: value) { world, path in world.set(value, at: path) }
    case .append(let target, let program):
      let value = try json(program)
      try change(target, to: value) { world, path in world.append(value, at: path) }
    case .remove(let target):
      try change(target) { world, path in world.remove(at: path) }
    case .choose(let condition, let then, let otherwise):
      return try perform(try holds(condition) ? then : otherwise)
    case .each(let name, let elements, let steps):
      for element in try self.elements(of: elements) {
        try takeStep()
        scope[variable: name] = element
        if let result = try perform(steps) { return result }
      }
    case .raise(let text, let condition):
      if let condition, try !holds(condition) { return nil }
      throw Refusal(says: try evaluate(text).text ?? "refused")
    case .return(let program):
      return try json(program)
    }
    return nil
  }
}

// MARK: - Expressions

extension Execution {
  private mutating func evaluate(_ program: Program) throws(Refusal) -> CELValue {
    do throws(EvaluationError) { return try program.evaluate(in: scope, &budget) } catch {
      throw Refusal(says: "the tool broke at '\(program.source)': \(error)")
    }
  }

  private mutating func json(_ program: Program) throws(Refusal) -> Value {
    do throws(EvaluationError) { return try program.evaluate(in: scope, &budget).json(&budget) } catch {
      throw Refusal(says: "the tool broke at '\(program.source)': \(error)")
    }
  }

  /// What a loop runs over: the elements of a list, or the keys of an object.
  private mutating func elements(of program: Program) throws(Refusal) -> [CELValue] {
    switch try evaluate(program) {
    case .list(let list): return Array(list)
    case .map(let map): return map.entries.map(\.key)
    case let other: throw Refusal(says: "the tool broke at '\(program.source)': nothing to loop over in \(other.kind)")
    }
  }

  private mutating func holds(_ condition: Program) throws(Refusal) -> Bool {
    switch try evaluate(condition) {
    case .bool(let bool): return bool
    default: throw Refusal(says: "the tool broke at '\(condition.source)': the condition is neither true nor false")
    }
  }
}

// MARK: - Changes

extension Execution {
  private mutating func change(
    _ target: Target, to value: Value = .null, _ change: (inout Value, Path) -> Bool
  ) throws(Refusal) {
    let path = try path(of: target)
    guard !value.isNested(deeperThan: Value.deepest - path.steps.count) else {
      throw Refusal(says: "the tool broke: '\(path)' would be nested deeper than \(Value.deepest) levels")
    }
    // The scope lets go of the world while it changes: otherwise every level on the way there would be copied again.
    scope[variable: "world"] = .null
    defer { scope[variable: "world"] = CELValue(world) }
    guard change(&world, path) else { throw Refusal(says: "the tool broke: there is no place '\(path)' in the world") }
  }

  private mutating func path(of target: Target) throws(Refusal) -> Path {
    do throws(EvaluationError) {
      return Path(
        try target.resolve(in: scope, &budget).map { step in
          switch step {
          case .key(let key): .key(key)
          case .index(let index): .index(index)
          }
        })
    } catch {
      throw Refusal(says: "the tool broke: \(error)")
    }
  }
}
