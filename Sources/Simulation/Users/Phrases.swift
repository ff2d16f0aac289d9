import JSON

/// The English phrases by which an ``Utterance`` is read.
enum Phrases {
  static let proposal = phrases(
    "shall i|should i|would you like (me|us) to|do you want (me|us) to|may i (go ahead|proceed)|do you (confirm|agree)",
    "(please|can you|could you) confirm|confirm (that|whether|if|to proceed)|is (that|this) (correct|right|ok|okay|fine)",
    "go ahead\\?|proceed\\?|\\(yes ?/ ?no\\)|yes or no|(say|reply|answer)( with)? ['\"“]?yes")

  static let claim = phrases(
    "(has|have|is|are|was|were)( now| been| already| successfully| just)* \(done)",
    "(i|we)('ve| have)( now| already| successfully| just)* \(done)",
    "(all|that's|that is|it's|it is) (set|done|taken care of)")

  private static let done =
    "(cancell?ed|updated|changed|modified|exchanged|returned|refunded|completed|submitted|booked|requested|placed|done"
    + "|switched|moved|added|removed|replaced|credited|registered|set up|arranged)"

  static let refusal = phrases(
    "can't|cannot|can not|couldn't|unable to|not able to|won't be able|not possible|impossible|not allowed|not permitted",
    "isn't possible|not eligible|unfortunately|i'm afraid|i am afraid|too late to|no longer possible|must decline")

  static let transfer = phrases(
    "transferr?(ing|ed)? you|being transferred|hand(ing|ed)? you over|put(ting)? you through|connect(ing|ed)? you (to|with)",
    "(human|live) (agent|colleague|representative|specialist) will")

  static let offer = phrases(
    "anything else|something else|what else|any other (question|request)s?|how (can|may) i (help|assist)",
    "further assistance|what can i do for you")

  static let request = phrases(
    "please (provide|share|give|tell|send|enter|let me know)|(could|can|would|will) you (please )?(provide|share|give|tell|send)",
    "may i (have|ask|know)|can i (have|get)|(i|we)('ll| will)? need (your|the|to know)|let me know|tell me|what('s| is) your")

  static let courtesy = phrases(
    "thank(s| you)|sorry|hello|hi|welcome|happy to help|glad to help|of course|certainly|understand|good (day|bye)|goodbye",
    "have a (good|great|nice)|i see|one moment|take care")

  static let leave = phrases("thank(s| you)|(good)?bye|that's (all|everything)|that is all|take care|see you|i'll (wait|hold)")

  static let yes = phrases(
    "yes|yeah|yep|yup|sure|ok|okay|go ahead|please do|confirm(ed)?|correct|do it|sounds good|that's right|that's fine|absolutely")

  static let no = phrases("no|nope|don't|do not|wait|stop|instead|not")

  /// Alternatives as one pattern of whole words.
  private static func phrases(_ alternatives: String...) -> [Pattern] {
    let source = "(?<![\\w'])(\(alternatives.joined(separator: "|")))(?![\\w])"
    return [try? Pattern(source, ignoringCase: true)].compactMap(\.self)
  }
}

extension [Pattern] {
  /// Whether one of the patterns matches; curly apostrophes count as straight ones.
  func found(in text: String) -> Bool {
    let plain = String(text.map { $0 == "’" ? "'" : $0 })
    return contains { (try? $0.matches(plain)) == true }
  }
}
