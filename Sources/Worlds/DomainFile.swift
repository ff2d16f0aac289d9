import JSON
import Simulation

/// What `domain.json5` says.
struct DomainFile {
  let domain: Domain
  let functions: FunctionTable

  init?(_ node: inout Node) {
    let file: DomainFile? = node.object { fields in DomainFile(fields: &fields) }
    guard let file else { return nil }
    self = file
  }

  private init(fields: inout Node) {
    domain = Domain(
      name: fields.need("name") { $0.text() } ?? "",
      about: fields.read("about") { $0.text() } ?? "",
      now: fields.need("now") { $0.timestamp() } ?? "",
      opening: fields.read("opening") { Domain.Opening(&$0) } ?? Domain.Opening(seat: .user),
      transferTool: fields.read("transfer") { $0.text() },
      topics: fields.read("topics") { Lexicon(&$0) } ?? Lexicon())
    functions = fields.read("functions") { FunctionTable(&$0) } ?? FunctionTable()
  }
}

extension Domain.Opening {
  fileprivate init?(_ node: inout Node) {
    let opening: Self? = node.object { fields in
      let seat = fields.need("from") { $0.choice(of: Seat.self) }
      let text = fields.read("say") { $0.text() }
      return seat.map { Self(seat: $0, text: text) }
    }
    guard let opening else { return nil }
    self = opening
  }
}

extension Lexicon {
  fileprivate init?(_ node: inout Node) {
    let topics = node.entries { _, patterns in
      patterns.list { $0.word() } ?? []
    }
    guard let topics else { return nil }
    self.init(topics.map { (name: $0.key, patterns: $0.value) })
  }
}

extension Node {
  /// A regular expression that matches whole words, whatever their case.
  fileprivate mutating func word() -> Pattern? {
    guard let source = text() else { return nil }
    do throws(Pattern.Failure) { return try Pattern("\\b(?:\(source))\\b", ignoringCase: true) } catch {
      report("'\(source)' is not a regular expression")
      return nil
    }
  }

  /// A point in time, RFC 3339.
  fileprivate mutating func timestamp() -> String? {
    guard let text = text() else { return nil }
    let format: Schema? = try? Schema(["type": "string", "format": "date-time"])
    if let format, !format.misfits(of: .string(text)).isEmpty {
      report("'\(text)' is not a time such as '2026-03-14T10:00:00Z'")
    }
    return text
  }
}
