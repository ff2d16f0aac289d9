/// A function of the language.
struct Function: Sendable {
  enum Form: Hashable {
    case global
    case method
  }

  typealias Body = @Sendable (Arguments, inout Budget) throws(EvaluationError) -> CELValue

  let name: String
  let form: Form
  /// How many values it takes; those of a method include the one before its point.
  let counts: ClosedRange<Int>
  let body: Body

  static func global(_ name: String, _ counts: ClosedRange<Int>, _ body: @escaping Body) -> Function {
    Function(name: name, form: .global, counts: counts, body: body)
  }

  static func global(_ name: String, _ count: Int, _ body: @escaping Body) -> Function {
    global(name, count...count, body)
  }

  /// A method that takes so many arguments between its parentheses.
  static func method(_ name: String, _ counts: ClosedRange<Int>, _ body: @escaping Body) -> Function {
    Function(name: name, form: .method, counts: counts.lowerBound + 1...counts.upperBound + 1, body: body)
  }

  static func method(_ name: String, _ count: Int, _ body: @escaping Body) -> Function {
    method(name, count...count, body)
  }
}

// MARK: - Tables

extension Function {
  /// Every function of the language, by group.
  static let all: [Function] =
    Conversions.functions + Collections.functions + Strings.functions + Mathematics.functions + Lists.functions
    + Times.functions + Numbers.functions

  /// The function of this name and form that takes so many values.
  static func named(_ name: String, _ form: Form, taking count: Int) -> Function? {
    byName[Key(name: name, form: form)]?.first { $0.counts.contains(count) }
  }

  private struct Key: Hashable {
    let name: String
    let form: Form
  }

  private static let byName = Dictionary(grouping: all) { Key(name: $0.name, form: $0.form) }
}
