import Foundation

/// The files of a tiny pack, the desk of a library, to be changed and read in a folder of its own.
public struct PackFixture: Sendable {
  /// Why a fixture could not be changed as wanted: the test itself is wrong.
  public enum Misuse: Error {
    /// The file does not hold this text exactly once.
    case notOnce(String, file: String)
  }

  /// What each file holds, by its name.
  public var files: [String: [UInt8]]

  /// A pack of these files.
  public init(_ texts: [String: String]) {
    files = texts.mapValues { Array($0.utf8) }
  }

  /// The desk without a mistake.
  public static let desk = PackFixture(deskFiles)

  /// The same pack with one text, which must be there once, replaced by another.
  public func replacing(_ text: String, with other: String, in file: String) throws -> PackFixture {
    let pieces = String(decoding: files[file] ?? [], as: UTF8.self).components(separatedBy: text)
    guard pieces.count == 2 else { throw Misuse.notOnce(text, file: file) }
    return setting(file, to: pieces.joined(separator: other))
  }

  /// The same pack with one file more, or with another in its place; without the file when there is no text.
  public func setting(_ file: String, to text: String?) -> PackFixture {
    var pack = self
    pack.files[file] = text.map { Array($0.utf8) }
    return pack
  }

  /// Writes the files into a new folder, shows it to `body`, and removes it.
  public func inFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "parley-pack-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder.appending(path: "scenarios"), withIntermediateDirectories: true)
    for (name, bytes) in files { try Data(bytes).write(to: folder.appending(path: name)) }
    return try body(folder.path)
  }
}
