import JSON
import TestSupport
import Worlds

extension PackFixture {
  /// The pack, read from a folder.
  func load() throws -> Pack {
    try inFolder { folder in try Pack(folder: folder) }
  }

  /// What is wrong with the pack, as `file:line:column: message` with the name of the file inside the pack.
  func mistakes() throws -> [String] {
    try inFolder { folder in
      do throws(Mistakes) {
        _ = try Pack(folder: folder)
        return []
      } catch {
        return error.list.map { $0.description.replacing("\(folder)/", with: "") }
      }
    }
  }
}
