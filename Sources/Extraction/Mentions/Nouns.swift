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

  /// An office that its holder is called by: "the governor" is no weaver and no president.
  static func isOffice(_ lemma: String) -> Bool { leaders.contains(lemma) && !looseLeaders.contains(lemma) }

  /// Whether who is known by one noun would not be called by the other.
  static func isDistinct(_ role: String, from office: String) -> Bool {
    role != office && !looseLeaders.contains(role) && kind(role) == .person
      && !(isHeadOfState(role) && isHeadOfState(office))
  }

  /// Whether who holds an office goes by a broader noun too: an ambassador is an envoy.
  static func isCalled(_ role: String, by lemma: String) -> Bool { broader[lemma]?.contains(role) == true }

  private static let broader: [String: Set<String>] = [
    "envoy": ["ambassador", "commissioner", "diplomat", "consul", "negotiator", "representative"],
    "diplomat": ["ambassador", "envoy", "consul", "attaché"],
    "lawmaker": ["senator", "representative", "congressman", "congresswoman", "mp", "mla", "mep", "legislator"],
    "lawyer": ["attorney", "barrister", "solicitor", "counsel"], "attorney": ["lawyer"],
    "priest": ["father", "reverend", "cardinal", "missionary"], "missionary": ["father", "reverend", "priest"],
    "barrister": ["lawyer"], "cleric": ["bishop", "archbishop", "imam", "priest", "rabbi", "pope", "ayatollah"],
    "executive": ["ceo", "cfo", "chairman", "chairwoman"], "journalist": ["reporter", "correspondent", "editor"],
    "reporter": ["journalist", "correspondent"], "judge": ["justice", "magistrate"], "justice": ["judge"],
    "player": [
      "midfielder", "striker", "defender", "goalkeeper", "forward", "winger", "batsman", "bowler", "quarterback",
    ],
    "doctor": ["surgeon", "physician"], "monarch": ["king", "queen", "emir", "sultan"],
  ]

  private static let looseLeaders: Set<String> = [
    "leader", "chief", "head", "boss", "man", "woman", "politician", "official", "billionaire", "businessman",
    "businesswoman", "lawmaker", "founder", "father", "mother", "husband", "wife", "son", "daughter", "member",
    "candidate", "tycoon", "veteran", "rival", "ally", "opponent", "critic", "mr", "mrs", "ms", "sir", "dr", "doctor",
  ]

  static func isHeadOfState(_ lemma: String) -> Bool { headsOfState.contains(lemma) }

  private static let headsOfState: Set<String> = [
    "leader", "president", "premier", "chancellor", "king", "queen", "emir", "monarch", "taoiseach",
  ]

  /// One who acts for another: "his lawyer" has him as "her client".
  static func isServant(_ lemma: String) -> Bool { servants.contains(lemma) }

  private static let servants: Set<String> = [
    "lawyer", "attorney", "barrister", "solicitor", "counsel", "advocate", "spokesman", "spokeswoman", "spokesperson",
    "aide", "driver", "chauffeur", "secretary", "assistant", "bodyguard", "agent", "adviser", "advisor", "accountant",
    "deputy", "manager", "captain", "cook", "nanny", "maid", "butler", "pilot",
  ]

  /// What those call whom they act for.
  static func isPrincipal(_ lemma: String) -> Bool { ["client", "boss", "employer", "patron"].contains(lemma) }

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
    "company", "firm", "conglomerate", "bank", "manufacturer", "maker", "carmaker", "retailer", "airline", "brewer",
    "lender", "business", "corporation", "industry", "industries", "holding", "operator", "employer", "utility",
    "insurer", "supplier", "producer", "publisher", "contractor", "exporter", "developer", "motor", "motors",
    "partners", "giant",
  ]

  /// Bodies that watch over others: "the agency" is no bank.
  static func isOfficial(_ lemma: String) -> Bool { officials.contains(lemma) }

  private static let officials: Set<String> = [
    "agency", "regulator", "watchdog", "authority", "administration", "commission", "bureau", "inspectorate",
  ]

  /// Bodies of which there are so many that "the council" needs one that is called so.
  static func isInstitution(_ lemma: String) -> Bool { institutions.contains(lemma) }

  private static let institutions: Set<String> = ["council", "commission", "court", "army", "state", "republic"]

  /// Sides of a trial, called by what they do.
  static func isTrialSide(_ lemma: String) -> Bool { ["prosecution", "defence", "defense"].contains(lemma) }

  /// Ships, aircraft and missiles.
  static func isCraft(_ lemma: String) -> Bool { crafts.contains(lemma) }

  /// What a force lines up or drives in: "a police *cordon*".
  static func isDetail(_ lemma: String) -> Bool { details.contains(lemma) }

  private static let details: Set<String> = [
    "cordon", "patrol", "convoy", "van", "vehicle", "car", "truck", "helicopter", "launch", "boat", "horse", "line",
    "roadblock", "snatch-squad", "dog", "motorcade", "escort", "sniper", "bulldozer", "truncheon", "baton",
  ]

  private static let crafts: Set<String> = [
    "warship", "ship", "boat", "vessel", "frigate", "destroyer", "submarine", "gunboat", "trawler", "tanker", "jet",
    "warplane", "plane", "aircraft", "drone", "helicopter", "bomber", "missile", "rocket", "tank", "airliner",
    "freighter", "ferry", "tug", "cutter", "yacht", "barge", "lifeboat", "liner", "speedboat", "icebreaker",
  ]

  /// Places with an authority of their own, which acts under the same word: "the city sued".
  static func isAuthority(_ lemma: String) -> Bool { authorities.contains(lemma) }

  private static let authorities: Set<String> = [
    "city", "town", "county", "municipality", "borough", "province", "district", "prefecture", "canton", "parish",
  ]

  /// The sort of group that a noun means, where papers take turns among several nouns; nil for all others.
  static func crowd(_ lemma: String) -> Int? { crowds.firstIndex { $0.contains(lemma) } }

  /// Those who fight for a body that their name begins with: "ELN guerrillas".
  static func isArmed(_ lemma: String) -> Bool {
    crowds[0].contains(lemma) || ["troop", "troops", "forces"].contains(lemma)
  }

  /// Words for a state's men under arms.
  static func isTroops(_ lemma: String) -> Bool {
    ["troop", "troops", "force", "forces", "soldier", "serviceman"].contains(lemma)
  }

  /// Bodies of bodies and of people, as against firms.
  static func isBloc(_ lemma: String) -> Bool { blocs.contains(lemma) }

  private static let blocs: Set<String> = [
    "bloc", "alliance", "organisation", "organization", "body", "union", "association", "movement", "militia", "group",
    "party", "paramilitary", "coalition",
  ]

  /// Whether a text has but one such group, with or without an article: "demonstrators … protesters".
  static func isOneCrowd(_ crowd: Int) -> Bool { crowds[crowd].contains("protester") }

  /// Whether such a group is a side in a quarrel: rebels, protesters and strikers are, hostages and migrants hardly.
  static func isSide(_ lemma: String) -> Bool { crowd(lemma).map { [0, 1, 3].contains($0) } ?? false }

  private static let crowds: [Set<String>] = [
    [
      "fighter", "gunman", "militant", "rebel", "insurgent", "attacker", "assailant", "guerrilla", "jihadist",
      "kidnapper", "abductor", "captor", "extremist", "terrorist", "militiaman",
    ],
    ["protester", "protestor", "demonstrator", "campaigner", "activist", "marcher", "rioter"],
    ["hostage", "captive", "abductee", "detainee", "prisoner"],
    ["striker", "worker", "employee", "staff", "picketer"],
    ["migrant", "refugee", "asylum-seeker"],
    ["hacker", "cybercriminal", "intruder"],
    ["survivor", "evacuee"],
  ]

  private static let leaders: Set<String> = [
    "leader", "president", "premier", "chancellor", "king", "queen", "emir", "chief", "head", "boss", "minister",
    "chairman", "chairwoman", "chair", "founder", "general", "commander", "secretary", "governor", "mayor", "monarch",
  ]

  private static let generic: Set<String> = [
    "company", "firm", "operator", "employer", "utility", "insurer", "group", "conglomerate", "agency", "union",
    "charity", "party", "bank", "club", "organisation",
    "organization", "body", "association", "alliance", "bloc", "paper", "newspaper", "broadcaster", "manufacturer",
    "maker", "carmaker", "retailer", "airline", "lender", "regulator", "watchdog", "commission", "court", "council",
    "man", "woman", "boy", "girl", "player", "teenager", "youngster", "pensioner", "politician", "suspect", "defendant",
    "official", "lawyer", "businessman", "billionaire", "country",
    "nation", "republic", "kingdom", "sultanate", "emirate", "state", "movement", "militia", "paramilitary", "army",
    "gang", "cartel",
  ]

  private static let ranks: Set<String> = [
    "senior", "top", "high", "high-ranking", "former", "ex", "current", "outgoing", "incoming", "new", "then", "deputy",
    "unnamed", "other", "local", "several", "many", "some", "few", "ranking", "anonymous", "more", "most", "last",
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
