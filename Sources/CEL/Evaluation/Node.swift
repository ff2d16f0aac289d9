import JSON

/// An expression ready to be evaluated: names are places, macros are loops, functions are found.
indirect enum Node: Sendable {
  case constant(CELValue)
  /// The variable of a macro, by its place.
  case local(Int)
  case name(Name)
  case select(Node, String)
  case has(Node, String)
  case index(Node, Node)
  case list([Node])
  case map([Entry])
  case not(Node)
  case negate(Node)
  case and([Node])
  case or([Node])
  case conditional(Node, Node, Node)
  case binary(BinaryOperator, Node, Node)
  case call(Function, [Node])
  /// A function the scope has to provide.
  case hostCall(String, [Node])
  /// `matches` with a pattern known beforehand.
  case matches(Node, Pattern)
  case bind(place: Int, Node, in: Node)
  case comprehension(Comprehension)

  struct Entry: Sendable {
    let key: Node
    let value: Node
  }
}

/// A macro that visits the elements of a list or the keys of a map.
struct Comprehension: Sendable {
  enum Kind: Sendable {
    case all
    case exists
    case existsOne
    case filter
    case list
    case map
    case mapEntries
    case sort
  }

  let kind: Kind
  let range: Node
  /// Where the element (or the key, or the index) is put while the body is evaluated.
  let place: Int
  /// Where the value is put, in the form with two variables.
  let valuePlace: Int?
  /// Elements for which this is false are left out.
  let condition: Node?
  let body: Node
}

/// A free name, perhaps with fields after it: `a.b.c` may be the variable `a.b.c`, or a field of `a.b`, or of `a`.
struct Name: Sendable {
  let root: String
  let fields: [String]
  /// What may stand before the name, longest first; the last is empty.
  let prefixes: [String]
  /// The type of this name, for when there is no such variable.
  let type: CELValue.Kind?
}
