/// The values a function is called with, and the sentence for those it does not take.
struct Arguments {
  let name: String
  let values: [CELValue]

  var count: Int { values.count }
  subscript(position: Int) -> CELValue { values[position] }

  var mismatch: EvaluationError { .noOverload(name, values) }

  func string(_ position: Int) throws(EvaluationError) -> String {
    guard case .string(let text) = values[position] else { throw mismatch }
    return text
  }

  func int(_ position: Int) throws(EvaluationError) -> Int {
    guard case .int(let int) = values[position] else { throw mismatch }
    return int
  }

  func double(_ position: Int) throws(EvaluationError) -> Double {
    guard case .double(let double) = values[position] else { throw mismatch }
    return double
  }

  func list(_ position: Int) throws(EvaluationError) -> CELValue.List {
    guard case .list(let list) = values[position] else { throw mismatch }
    return list
  }
}
