/// The variables and foreign functions an evaluation may use, and how much it may take.
public struct Scope: Sendable {
  /// A function from outside the language; a method receives what stands before its point as its first argument.
  public typealias HostFunction = @Sendable ([CELValue]) throws(EvaluationError) -> CELValue
  /// What a function that is not part of the language does.
  public enum Function: Sendable {
    /// It is the host's.
    case host(HostFunction)
    /// It is an expression over its parameters. It sees everything its caller sees and spends what its caller may spend,
    /// so functions that call each other end as surely as one expression does.
    case program(parameters: [String], body: Program)
  }

  /// The functions by their names. Functions of the language cannot be replaced.
  public private(set) var functions: [String: Function]
  /// How many steps an evaluation may take; each operation, each element built and each sixteen bytes of text count.
  public var budget: Int

  private(set) var variables: [String: CELValue]
  /// Whether a variable has a point in its name, so that `a.b` has to be looked for.
  private(set) var hasQualifiedNames: Bool

  /// How many steps an evaluation may take unless told otherwise; a fraction of a second.
  public static let standardBudget = 1_000_000

  /// A scope of these variables and functions.
  public init(
    variables: [String: CELValue] = [:], functions: [String: Function] = [:], budget: Int = Scope.standardBudget
  ) {
    self.variables = variables
    self.functions = functions
    self.budget = budget
    hasQualifiedNames = variables.keys.contains { $0.utf8.contains(UInt8(ascii: ".")) }
  }

  /// The value of a variable; setting `nil` removes it.
  public subscript(variable name: String) -> CELValue? {
    get { variables[name] }
    set {
      variables[name] = newValue
      if newValue != nil, name.utf8.contains(UInt8(ascii: ".")) { hasQualifiedNames = true }
    }
  }

  /// Adds a function, in place of any other with this name.
  public mutating func add(_ name: String, _ function: @escaping HostFunction) {
    functions[name] = .host(function)
  }
}
