/// A call with the form of a method whose first arguments are names of new variables.
struct Macro {
  let name: String
  let kind: Comprehension.Kind
  /// How many of the arguments are names.
  let variables: Int
  let hasCondition: Bool

  /// The macro of this name with so many arguments, if there is one.
  init?(_ name: String, argumentCount: Int) {
    guard let macro = Self.all.first(where: { $0.name == name && $0.argumentCount == argumentCount }) else {
      return nil
    }
    self = macro
  }

  private init(_ name: String, _ kind: Comprehension.Kind, _ variables: Int, hasCondition: Bool = false) {
    self.name = name
    self.kind = kind
    self.variables = variables
    self.hasCondition = hasCondition
  }

  private var argumentCount: Int { variables + (hasCondition ? 1 : 0) + (kind == .filter ? 0 : 1) }

  static let all = [
    Macro("all", .all, 1),
    Macro("all", .all, 2),
    Macro("exists", .exists, 1),
    Macro("exists", .exists, 2),
    Macro("exists_one", .existsOne, 1),
    Macro("exists_one", .existsOne, 2),
    Macro("existsOne", .existsOne, 1),
    Macro("existsOne", .existsOne, 2),
    Macro("filter", .filter, 1, hasCondition: true),
    Macro("map", .list, 1),
    Macro("map", .list, 1, hasCondition: true),
    Macro("sortBy", .sort, 1),
    Macro("transformList", .list, 2),
    Macro("transformList", .list, 2, hasCondition: true),
    Macro("transformMap", .map, 2),
    Macro("transformMap", .map, 2, hasCondition: true),
    Macro("transformMapEntry", .mapEntries, 2),
    Macro("transformMapEntry", .mapEntries, 2, hasCondition: true),
  ]
}
