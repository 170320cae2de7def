import Record

/// What extraction asks of common nouns and titles.
enum Nouns {
  /// The kind of actor or place that a noun stands for; nil for things and events.
  static func kind(_ lemma: String) -> ActorRecord.Kind? {
    // "the exchange", "a campaign", "the inquiry": news speaks of the event far more often than of the body.
    if EventNouns.shared.contains(lemma), !bodiesThoughEvents.contains(lemma) { return nil }
    if bodiesInNamesOnly.contains(lemma) { return nil }
    let kinds = NounLexicon.kinds(ofLemma: lemma)
    if kinds.contains(.organisation) { return .organisation }
    if kinds.contains(.person) { return .person }
    if kinds.contains(.group) { return .group }
    if kinds.contains(.state) { return .state }
    if kinds.contains(.place) { return .place }
    return nil
  }

  /// "the Chinese *leader*", "the *president*": one person at the head of a state or body.
  static func isLeader(_ lemma: String) -> Bool { leaders.contains(lemma) }

  static func isHeadOfState(_ lemma: String) -> Bool { headsOfState.contains(lemma) }

  private static let headsOfState: Set<String> = [
    "leader", "president", "premier", "chancellor", "king", "queen", "emir", "minister", "monarch", "taoiseach",
  ]

  /// A noun so general that with "the" it goes back to whoever of its kind was named last.
  static func isGeneric(_ lemma: String) -> Bool { generic.contains(lemma) || leaders.contains(lemma) }

  /// The noun for the whole of which a word names the members: the jurors are the jury.
  static func body(of lemma: String) -> String { lemma == "juror" ? "jury" : lemma }

  /// The title that an abbreviation stands for: "Gen." is a general.
  static func fullTitle(_ lemma: String) -> String { fullTitles[lemma.filter { $0 != "." }] ?? lemma }

  private static let fullTitles: [String: String] = [
    "gen": "general", "lt": "lieutenant", "col": "colonel", "sen": "senator", "rep": "representative",
    "gov": "governor",
    "prof": "professor", "sgt": "sergeant", "capt": "captain", "cllr": "councillor", "pm": "premier", "adm": "admiral",
    "maj": "major", "insp": "inspector", "det": "detective", "rev": "reverend", "fr": "father", "dr": "doctor",
  ]

  /// "a *senior* official" is the same group as "officials".
  static func isRank(_ lemma: String) -> Bool { ranks.contains(lemma) }

  private static let bodiesThoughEvents: Set<String> = [
    "alliance", "opposition", "convoy", "patrol", "assembly", "casualty", "exile",
  ]

  /// "the National Front" acts, "a second front" does not.
  private static let bodiesInNamesOnly: Set<String> = ["front", "action", "axis"]

  /// Bodies that do business; "the group" and "the company" go back to no court or ministry.
  static func isBusiness(_ lemma: String) -> Bool { businesses.contains(lemma) }

  private static let businesses: Set<String> = [
    "company", "firm", "group", "conglomerate", "bank", "manufacturer", "maker", "carmaker", "retailer", "airline",
    "lender", "business", "corporation", "industry", "industries", "holding", "motor", "motors", "partners", "giant",
  ]

  private static let leaders: Set<String> = [
    "leader", "president", "premier", "chancellor", "king", "queen", "emir", "chief", "head", "boss", "minister",
    "chairman", "chairwoman", "chair", "founder", "general", "commander", "secretary", "governor", "mayor", "monarch",
  ]

  private static let generic: Set<String> = [
    "company", "firm", "group", "conglomerate", "agency", "union", "charity", "party", "bank", "club", "organisation",
    "organization", "body", "association", "alliance", "bloc", "paper", "newspaper", "broadcaster", "manufacturer",
    "maker", "carmaker", "retailer", "airline", "lender", "regulator", "watchdog", "commission", "court", "council",
    "man", "woman", "politician", "suspect", "defendant", "official", "lawyer", "businessman", "billionaire", "country",
    "nation", "republic", "kingdom", "sultanate", "emirate", "state", "movement", "militia", "paramilitary", "army",
  ]

  private static let ranks: Set<String> = [
    "senior", "top", "high", "high-ranking", "former", "ex", "current", "outgoing", "incoming", "new", "then", "deputy",
    "unnamed", "other", "local", "several", "many", "some", "few", "ranking", "anonymous", "more", "most",
  ]
}

extension Titles {
  /// Whether the word stands before a name as a title: "President", "Mr", "Gen.".
  static func isTitle(_ word: String) -> Bool {
    guard let title = shared.title(word) else { return false }
    return !title.entry.traits.isDisjoint(with: [.honorific, .office, .military, .police, .court, .religious])
  }

  /// Whether the word is a form of address alone, and says nothing of what the person does.
  static func isHonorific(_ word: String) -> Bool {
    shared.title(word)?.entry.traits.contains(.honorific) == true
      && shared.title(word)?.entry.traits.contains(.office) == false
  }

  /// The gender that a title, office or word for kin tells.
  static func gender(_ word: String) -> Gender? { shared.title(word)?.entry.gender }
}

extension NounKinds {
  init(_ kind: ActorRecord.Kind) {
    switch kind {
    case .person: self = .person
    case .group: self = .group
    case .organisation: self = .organisation
    case .state: self = .state
    case .place: self = .place
    case .other: self = []
    }
  }
}
