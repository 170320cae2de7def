import Record

/// What extraction asks of the tables of verbs and event nouns.
enum Lexicon {
  // MARK: Verbs

  /// What a verb makes of the action that completes it; nil when it says nothing of it. "told him to come" asks, "told him
  /// that she came" reports.
  static func complementEffect(_ lemma: String, _ form: ComplementForm = .infinitive) -> ComplementEffect? {
    if let frame = VerbLexicon.shared.frame(lemma: lemma, complement: form), frame.effect != nil { return frame.effect }
    return form == .clause ? nil : VerbLexicon.shared.effect(lemma)
  }

  /// "refuse", "decline": not doing it is an action of its own.
  static func isRefusal(_ lemma: String) -> Bool {
    VerbLexicon.shared.frames(of: lemma).contains {
      $0.effect == .negated && $0.meaning.eventClass == .reject && $0.speech == nil
    }
  }

  static func isSubjectControl(_ lemma: String) -> Bool { VerbLexicon.shared.control(lemma) == .subject }

  static func stance(_ lemma: String) -> TellingRecord.Stance? {
    VerbLexicon.shared.stance(lemma) ?? (blames(lemma) ? .claim : nil)
  }

  static func isSpeech(_ lemma: String) -> Bool { VerbLexicon.shared.isSpeech(lemma) }

  /// Verbs after which "of doing" or "for doing" is the object's act: "accused Moscow of dragging out".
  static func blames(_ lemma: String) -> Bool { blaming.contains(lemma) }

  /// Verbs of what is done to somebody "for" a deed of theirs: "jailed him for spying", "thanked her for coming".
  static func requites(_ lemma: String) -> Bool {
    VerbLexicon.shared.frames(of: lemma).contains { frame in
      let isHarsh = frame.meaning.eventClass.map { [.accuse, .sanction, .coerce].contains($0) } ?? false
      return isHarsh || ["praise", "thank", "pardon", "forgive", "award"].contains(frame.group)
    }
  }

  /// Verbs that make somebody do something: in "summoned the envoy to explain" the envoy explains.
  static func sends(_ lemma: String) -> Bool { sending.contains(lemma) }

  /// Verbs that bring others together: "hosted talks between A and B".
  static func isHost(_ lemma: String) -> Bool { hosting.contains(lemma) }

  private static let hosting: Set<String> = [
    "host", "broker", "mediate", "facilitate", "arrange", "organise", "organize", "convene", "chair", "oversee",
    "sponsor", "supervise", "moderate",
  ]

  /// Verbs that bind or bar their subject from doing something to somebody: "offered to fly *them* home".
  static func commits(_ lemma: String) -> Bool { committing.contains(lemma) }

  private static let committing: Set<String> = ["offer", "refuse", "promise"]

  /// Verbs that call somebody something: "declared Roe the winner".
  static func names(_ lemma: String) -> Bool { naming.contains(lemma) }

  private static let naming: Set<String> = ["declare", "name", "elect", "appoint", "crown", "proclaim", "dub", "label"]

  /// Verbs that take somebody from one side to another, both of which it is done to: "handed him over *to Peru*".
  static func handsOver(_ predicate: String) -> Bool { handing.contains(predicate) }

  private static let handing: Set<String> = [
    "hand over", "hand", "turn over", "extradite", "transfer", "deliver", "surrender", "return", "give up", "deport",
    "repatriate", "send back",
  ]

  /// Verbs whose object is what their subject has and gives: in "offered the league's help" nothing is done to the league.
  static func gives(_ lemma: String) -> Bool { giving.contains(lemma) }

  private static let giving: Set<String> = [
    "offer", "give", "provide", "pledge", "promise", "extend", "lend", "contribute", "send", "convey", "deliver",
    "express", "announce", "present", "show",
  ]

  /// Papers and figures: who only stands in one is nobody that something is done to.
  static func isListing(_ noun: String) -> Bool { listings.contains(noun) }

  private static let listings: Set<String> = [
    "list", "number", "name", "photo", "photograph", "picture", "image", "footage", "video", "register", "record",
    "database", "story", "account", "report", "tally", "toll", "count", "figure", "recording", "poll", "survey",
  ]

  /// Participles that with "to" say where their noun stands: "opposed to".
  static func isStance(_ lemma: String) -> Bool { ["oppose", "commit", "dedicate", "devote"].contains(lemma) }

  static func creates(_ predicate: String) -> Bool { creating.contains(predicate) }

  /// Whether two who do it do it together: "both sides agreed".
  static func isJoint(_ lemma: String) -> Bool { joint.contains(lemma) }

  /// Whether the verb only lends its subject to an event noun: "held talks", "launched an attack", "began negotiations".
  static func isLight(_ lemma: String) -> Bool {
    let isOwnAct = VerbLexicon.shared.effect(lemma).map { [.planned, .requested, .negated].contains($0) } ?? false
    guard !isOwnAct, !restarts.contains(lemma) else { return false }
    return VerbLexicon.shared.light(lemma: lemma) != nil || VerbLexicon.shared.nonAction(lemma) == .phase
      || phase.contains(lemma)
  }

  private static let blaming: Set<String> = [
    "accuse", "blame", "suspect", "charge", "convict", "indict", "criticise", "criticize", "condemn", "denounce",
    "fault",
    "acquit", "absolve", "chide", "scold", "rebuke",
  ]

  private static let sending: Set<String> = [
    "summon", "send", "invite", "hire", "deploy", "dispatch", "appoint", "bring", "call", "recruit", "train", "help",
  ]

  private static let creating: Set<String> = [
    "set up", "form", "create", "establish", "found", "launch", "open", "build", "install", "organise", "organize",
    "assemble",
  ]

  private static let joint: Set<String> = [
    "agree", "meet", "talk", "negotiate", "discuss", "cooperate", "clash", "fight", "quarrel", "argue", "reconcile",
    "sign", "confer", "compete", "ally", "merge", "speak", "collaborate", "exchange", "swap", "trade", "settle",
  ]

  private static let phase: Set<String> = ["complete", "finish", "conclude", "see"]

  /// Doing again what had stopped is an event of its own.
  private static let restarts: Set<String> = ["resume", "reopen", "restart", "revive", "relaunch", "renew"]

  // MARK: Event nouns

  /// Joins tellings of one event: "swap" and "exchange".
  static func sameEventGroup(_ predicate: String) -> String {
    // To resume talks is another event than to hold them.
    restarts.contains(predicate) ? predicate : EventGroups.group(of: predicate)
  }

  // MARK: Small words

  static let hedges: Set<String> = [
    "reportedly", "allegedly", "apparently", "purportedly", "supposedly", "perhaps", "possibly",
  ]
  static let negators: Set<String> = ["not", "never", "n't", "n’t", "no", "neither", "nor", "hardly", "barely"]
  static let plannedAdjectives: Set<String> = [
    "planned", "upcoming", "forthcoming", "scheduled", "future", "next", "imminent", "intended", "coming",
  ]
  static let possibleAdjectives: Set<String> = [
    "possible", "potential", "proposed", "alleged", "likely", "prospective", "hypothetical", "threatened", "suggested",
    "rumoured", "rumored", "expected", "hoped-for",
  ]
  static let ongoingAdjectives: Set<String> = ["ongoing", "continuing", "current", "continued"]
}

extension PredicateMeaning {
  init(_ frame: EventFrame?) {
    self.init()
    guard let frame else { return }
    self = PredicateMeaning(
      eventClass: frame.meaning.eventClass, mode: frame.meaning.mode, cameo: frame.meaning.cameo,
      intensity: frame.meaning.intensity, isReciprocal: frame.isReciprocal)
  }
}
