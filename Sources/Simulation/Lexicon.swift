import JSON

/// A domain's small dictionary: for each topic, the patterns that show that a text is about it.
public struct Lexicon: Sendable {
  /// The topics in the order of the file, each with its patterns.
  public let topics: [(name: String, patterns: [Pattern])]

  /// Collects topics.
  public init(_ topics: [(name: String, patterns: [Pattern])] = []) {
    self.topics = topics
  }

  /// The names of the topics.
  public var names: [String] { topics.map(\.name) }

  /// The topics that a text touches, in the order of the file. A pattern that gives up counts as not found.
  public func topics(in text: String) -> [String] {
    topics.filter { topic in
      topic.patterns.contains { (try? $0.matches(text)) == true }
    }.map(\.name)
  }
}
