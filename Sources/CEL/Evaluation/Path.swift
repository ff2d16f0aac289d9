/// A name and the fields after it, as far as points alone connect them.
struct Path {
  let root: String
  let fields: [String]
  let isAbsolute: Bool
  let offset: Int

  init?(_ expression: Expression) {
    var fields: [String] = []
    var expression = expression
    while case .select(let operand, let field, isQuoted: false) = expression.kind {
      fields.append(field)
      expression = operand
    }
    guard case .identifier(let root, let isAbsolute) = expression.kind else { return nil }
    self.root = root
    self.fields = fields.reversed()
    self.isAbsolute = isAbsolute
    offset = expression.range.lowerBound
  }

  var text: String { ([root] + fields).joined(separator: ".") }
}
