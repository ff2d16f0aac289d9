import Foundation
import JSON

/// What somebody said, read without a model: is it a question, an offer, a claim, a refusal?
///
/// The reading goes by English phrases, sentence by sentence. It is exact enough for agents that speak plainly and is
/// the same every time; where it is not enough, scripts and models take over.
public struct Utterance: Sendable {
  /// The text.
  public let text: String
  /// The topics that are asked for.
  public let asked: [String]
  /// Whether a yes is asked for.
  public let proposes: Bool
  /// Whether something is said to have been done.
  public let claims: Bool
  /// Whether something is said to be impossible.
  public let refuses: Bool
  /// Whether the customer is being handed over.
  public let transfers: Bool
  /// Whether there is an offer to do more.
  public let offersMore: Bool
  /// Whether there is a question or a request of any kind.
  public let asksAnything: Bool
  /// Whether anything is said beyond questions and courtesies.
  public let informs: Bool

  /// Reads a text; `topics` are what may be asked for.
  public init(_ text: String, topics: Lexicon = Lexicon()) {
    self.text = text
    let sentences = Self.sentences(of: text)
    let proposals = sentences.filter { Self.isProposal($0) }
    let requests = sentences.filter { Self.isRequest($0) }
    proposes = !proposals.isEmpty
    refuses = Phrases.refusal.found(in: text)
    claims = sentences.contains { Phrases.claim.found(in: Phrases.condition.removed(from: $0)) }
    transfers = !proposes && Phrases.transfer.found(in: text)
    offersMore = Phrases.offer.found(in: text)
    asksAnything = !requests.isEmpty
    asked = topics.topics(in: requests.filter { !proposals.contains($0) }.joined(separator: "\n"))
    informs = sentences.contains { !proposals.contains($0) && !requests.contains($0) && Self.isNews($0) }
  }

  /// Whether the text agrees to what was proposed.
  public var agrees: Bool { Phrases.yes.found(in: text) && !Phrases.no.found(in: text) }

  /// Whether the text thanks or says goodbye.
  public var takesLeave: Bool { Phrases.leave.found(in: text) }

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
