import CEL
import JSON

/// One step of a tool, in the verbs of a pack's `tools.json5`.
public indirect enum Step: Sendable {
  /// Names values for the steps that follow.
  case assign([(name: String, value: Program)])
  /// Puts a value at a place in the world.
  case set(Target, to: Program)
  /// Puts a value at the end of a list in the world.
  case append(to: Target, value: Program)
  /// Takes a place out of the world.
  case remove(Target)
  /// Chooses between steps.
  case choose(if: Program, then: [Step], else: [Step])
  /// Repeats steps for every element of a list, or every key of an object.
  case each(name: String, in: Program, do: [Step])
  /// Refuses the call with a text.
  case raise(Program, if: Program?)
  /// Ends the call with its result.
  case `return`(Program)
}
