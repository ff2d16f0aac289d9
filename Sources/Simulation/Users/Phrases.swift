import JSON

/// The English phrases by which an ``Utterance`` is read.
enum Phrases {
  // MARK: - Asking for a yes

  static let proposal = phrases(
    "shall (i|we)|should (i|we)|(would you like|do you want) (me|us) to(?! (help|assist)( you)?( with)? (any|some)thing)",
    "would you like (that|this)|(would you like|do you want|are you ready|if you('d like| would like| want)) to \(goOn)",
    "(may|can) (i|we) \(goOn)|let me know (if|whether|when) (you('d like| would like| want|'re ready) )?(me |us )?(to|i) \(goOn)",
    "are you (sure|okay with|ok with|fine with)|do you (confirm|agree)|(once|if|when|after) you('ve)? (confirm(ed)?|agree)",
    "confirm (that|whether|if|to proceed)|(please|can you|could you) confirm(?! \(something))",
    "(is|are) (that|this|it|these|those|everything)( details| changes)?( all)? \(fine)|does (that|this) (work|sound)|sounds? good\\?",
    "go ahead\\?|proceed\\?|\\(yes ?/ ?no\\)|yes or no|(say|reply|answer|respond|type)( with)?( a)? ['\"“*]*yes")

  /// Questions that look like proposals, yet cannot be answered with a yes.
  static let openQuestion = phrases(
    "(which|what|how|where|when|who|whom|why)(ever)? [^,;.?!]*(shall|should|would|do) (i|you|we)")

  private static let goOn =
    "(go ahead|proceed|continue|do (that|this|so)|cancel|return|exchange|change|update|process|submit)"
  private static let fine = "(correct|right|ok|okay|fine|acceptable|alright|all right|good)"
  /// What one is asked to confirm where a fact is wanted and not a yes.
  private static let something =
    "(which|what|how|where|why|who|when"
    + "|(me )?(your|the)( full| first| last| current| new| correct)* (name|e-?mail|zip|post|address|phone|identity|account|user|order (number|id)))"

  // MARK: - Saying that something is done

  static let claim = phrases(
    "(has|have|is|are|was|were)( now| also| been| already| successfully| just)* \(done)",
    "(has|have)( been)?( now| successfully)( been)? placed|(i|we)('ve| have)?( now| just| already| also| successfully| gone ahead and| went ahead and)* (\(done)|placed)",
    "(was|were|have been|'ve been) able to \(change)|\(matter)s? (has |have )?(gone|went) through|\(matter)s? (is|are)( now)? complete",
    "(all|everything's|everything is|that's|that is|it's|it is|you're|you are)( now)? (set|done|taken care of)|(?<!be )done[!.]"
  )

  private static let done =
    "(cancell?ed|updated|changed|modified|exchanged|returned|refunded|completed|submitted|booked|requested|done|processed"
    + "|initiated|issued|applied|finali[sz]ed|scheduled|switched|swapped|moved|added|removed|replaced|credited|registered"
    + "|set up|arranged)"
  private static let change =
    "(cancel|update|change|modify|exchange|return|refund|complete|submit|book|process|switch|swap|move|add|remove|replace|arrange)"
  private static let matter = "(cancellation|exchange|return|refund|change|update|request|payment|order|booking)"

  /// Clauses about what would happen if something were done.
  static let condition = phrases("(once|after|when|whenever|if|until|unless|before|as soon as) [^,;.!?]*")

  // MARK: - Declining and handing over

  static let refusal = phrases(
    "(can't|cannot|can not)(?! be (undone|reversed|revoked)| wait)|couldn't|unable to|not able to|won't be able|(have|need) to decline",
    "(not|isn't|aren't|no longer|never) (be )?(possible|eligible|allowed|permitted|authori[sz]ed)|impossible|ineligible|must decline",
    "(do|does)(n't| not) (allow|permit|offer|have (the (ability|option)|a way|any way|access))|(no|any) way (for (me|us) )?to",
    "not something (i|we) can|(outside|beyond) (of )?(my|our)|against (our|the) policy|unfortunately|i'm afraid|i am afraid|too late to"
  )

  static let transfer = phrases(
    "(?<!cannot |can't |not |n't |able to |can )(transfer you|(hand|put|connect) you (over|through|to|with))",
    "(?<!not )(transferring you|(hand|putt|connect)ing you (over|through|to|with))|(?<!not )be(ing|en) (transferred|handed over)",
    "(human|live|colleague|agent|representative|specialist|supervisor)s? (agent |representative )?(will (take|be|help|assist|contact|continue)|takes over)"
  )

  // MARK: - Asking

  static let offer = phrases(
    "(any|some)thing (else|more|further)|what else|(any )?(other|further|more|additional) (question|request|concern)s?",
    "how (can|may|could) (i|we) (help|assist)|further assistance|what can (i|we) do for you")

  static let request = phrases(
    "(please|kindly) (provide|share|give|tell|send|enter|specify|verify|type|state|let me know)|confirm \(something)|let me know|tell me",
    "(could|can|would|will) you (please |kindly )?(provide|share|give|tell|send|specify|verify)|what('s| is| are) your",
    "(may|can|could) i (please )?(have|ask|know|get)|(i|we)('ll|'d| will| would)?( also| just| still| first)* (need|require) (your|the|to know)"
  )

  // MARK: - Being polite

  static let courtesy = phrases(
    "(thank(s| you)|i appreciate|i( completely| fully| totally)? understand)[^,;.!?]*|sorry( (for|to hear|about)[^,;.!?]*)?",
    "((i'd be|i'll be|i would be|i'm|i am) )?(more than )?(happy|glad) to (help|assist)[^,;.!?]*|hello|hi|hey|(you're )?welcome",
    "of course|certainly|sure|absolutely|great|perfect|no problem|good (day|morning|afternoon|evening|bye)|goodbye|bye|take care",
    "have a (good|great|nice|wonderful|lovely)[^,;.!?]*|i see|one moment|please( (hold on|wait|bear with me)[^,;.!?]*)?|okay|ok"
  )

  static let leave = phrases(
    "thank(s| you)|(good)?bye|that's (all|everything)|that is all|take care|see you|i'll (wait|hold)")

  static let yes = phrases(
    "yes|yeah|yep|yup|sure|ok|okay|go ahead|please do|confirm(ed)?|correct|do it|sounds good|that's right|that's fine|absolutely"
  )

  static let no = phrases(
    "no(?! (longer|problem|worries|need|rush|hurry|doubt))|nope|(don't|do not)(?! (need|mind|have))|(?<!i'll )wait|stop|instead",
    "not(?! (needed|only|a problem))")

  /// Alternatives as one pattern of whole words.
  private static func phrases(_ alternatives: String...) -> [Pattern] {
    let source = "(?<![\\w'])(\(alternatives.joined(separator: "|")))(?![\\w])"
    return [try? Pattern(source, ignoringCase: true)].compactMap(\.self)
  }
}

extension [Pattern] {
  /// Whether one of the patterns matches. One that gives up counts as not found.
  func found(in text: String) -> Bool {
    contains { (try? $0.matches(text)) == true }
  }

  /// What is left of a text without the parts that match.
  func removed(from text: String) -> String {
    var rest = text
    for pattern in self {
      while let range = try? pattern.firstMatch(in: rest), !range.isEmpty { rest.replaceSubrange(range, with: " ") }
    }
    return rest
  }
}
