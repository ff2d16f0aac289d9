import Foundation
import JSON

/// What somebody said, read without a model: is it a question, an offer, a claim, a refusal?
///
/// The reading goes by English phrases, sentence by sentence. It is exact enough for agents that speak plainly and is
/// the same every time; where it is not enough, scripts and models take over.
public struct Utterance: Sendable {
  /// The text.
  public let text: String

  /// The text with straight apostrophes, which is what the phrases are written with.
  private let plain: String
  private let sentences: [String]
  private let topics: Lexicon

  /// Takes a text; `topics` are what may be asked for. Each reading is made when it is asked for.
  public init(_ text: String, topics: Lexicon = Lexicon()) {
    self.text = text
    self.topics = topics
    plain = String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "’" ? "'" : $0 }))
    sentences = Self.sentences(of: plain)
  }

  /// The topics that are asked for.
  public var asked: [String] {
    topics.topics(in: requests.filter { !Self.isProposal($0) }.joined(separator: "\n"))
  }

  /// Whether a yes is asked for.
  public var proposes: Bool { sentences.contains { Self.isProposal($0) } }

  /// Whether something is said to have been done.
  public var claims: Bool { sentences.contains { Phrases.claim.found(in: Phrases.condition.removed(from: $0)) } }

  /// Whether something is said to be impossible.
  public var refuses: Bool { Phrases.refusal.found(in: plain) }

  /// Whether the customer is being handed over.
  public var transfers: Bool { Phrases.transfer.found(in: plain) && !proposes }

  /// Whether there is an offer to do more.
  public var offersMore: Bool { Phrases.offer.found(in: plain) }

  /// Whether there is a question or a request of any kind.
  public var asksAnything: Bool { !requests.isEmpty }

  /// Whether anything is said beyond questions and courtesies.
  public var informs: Bool {
    sentences.contains { !Self.isRequest($0) && !Self.isProposal($0) && Self.isNews($0) }
  }

  /// Whether the text agrees to what was proposed.
  public var agrees: Bool { Phrases.yes.found(in: plain) && !Phrases.no.found(in: plain) }

  /// Whether the text thanks or says goodbye.
  public var takesLeave: Bool { Phrases.leave.found(in: plain) }

  private var requests: [String] { sentences.filter { Self.isRequest($0) } }

  private static func isRequest(_ sentence: String) -> Bool {
    sentence.hasSuffix("?") || Phrases.request.found(in: sentence)
  }

  private static func isProposal(_ sentence: String) -> Bool {
    Phrases.proposal.found(in: sentence) && !Phrases.openQuestion.found(in: sentence)
  }

  /// Whether enough is left of a sentence without its courtesies.
  private static func isNews(_ sentence: String) -> Bool {
    guard !Phrases.offer.found(in: sentence) else { return false }
    return Phrases.courtesy.removed(from: sentence).split { !$0.isLetter && !$0.isNumber }.count >= 3
  }

  /// Cuts behind `.`, `!`, `?` when white space follows, and at line ends; the mark stays with its sentence.
  private static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    var closed = false
    for character in text {
      if character.isNewline || (closed && character.isWhitespace) {
        sentences.append(sentence)
        sentence = ""
      }
      sentence.append(character)
      closed = ".!?".contains(character)
    }
    sentences.append(sentence)
    return sentences.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
  }
}
