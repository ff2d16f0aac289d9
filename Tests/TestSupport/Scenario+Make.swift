import JSON
import Simulation

extension Scenario {
  /// Reads a scenario from JSON5 text, in which the title may be left out.
  public static func make(_ text: String, id: String = "case", domain: Domain = .make()) throws -> Scenario {
    let document = try Document(parsing: Array(text.utf8), file: "\(id).json5", as: .json5)
    guard document.root["title"] == nil, document.root.object != nil else {
      return try Scenario(document, id: id, domain: domain)
    }
    let titled = text.replacing("{", with: "{ title: 'A case',", maxReplacements: 1)
    return try Scenario(
      Document(parsing: Array(titled.utf8), file: "\(id).json5", as: .json5), id: id, domain: domain)
  }
}
