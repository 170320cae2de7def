/// What a question in plain English asks of a cast.
public struct Question: Hashable, Sendable {
  public enum Sought: String, Hashable, Sendable, CaseIterable {
    /// Who does it.
    case doer
    /// To whom, or with whom, it is done.
    case counterpart
    /// What is done to it, said of it, asked for.
    case object
    /// What somebody does, or what happened.
    case actions
    case day, place
    /// How often.
    case count
    /// How many people or things.
    case quantity
    /// Whether it is so.
    case truth
    /// How two are connected.
    case connection
    /// Who stands between two.
    case between
    /// Who somebody is.
    case profile
    /// Who is most central.
    case ranking
  }

  /// Which of several is meant: "whom did she meet first".
  public enum Pick: String, Hashable, Sendable {
    case first, last
  }

  public var sought: Sought
  /// The noun that says of what sort the answer is, as a lemma: "company" of "which companies".
  public var sort: String?
  /// What is done; nil for connections, profiles and rankings.
  public var deed: Deed?
  /// Those asked about, for connections and profiles.
  public var subjects: [Phrase] = []
  public var pick: Pick?
  /// Words that were not understood and matter.
  public var unread: [String] = []

  public init(
    _ sought: Sought, sort: String? = nil, deed: Deed? = nil, subjects: [Phrase] = [], pick: Pick? = nil,
    unread: [String] = []
  ) {
    self.sought = sought
    self.sort = sort
    self.deed = deed
    self.subjects = subjects
    self.pick = pick
    self.unread = unread
  }

  /// All that is named, in the order of the roles.
  public var phrases: [Phrase] { subjects + (deed?.phrases ?? []) }
}

/// What is done, by whom and to whom, as far as the question tells.
public struct Deed: Hashable, Sendable {
  /// Lemma, with its particle: "turn down". Nil when any action will do.
  public var verb: String?
  public var doers: [Phrase]
  /// Those to whom it is done: objects, and subjects of the passive.
  public var objects: [Phrase]
  /// Phrases with a preposition that are no times.
  public var obliques: [Phrase]
  /// What is said, promised, refused: the clause that the verb governs.
  public var complements: [Deed]
  /// Adverbs and the like that the sentence must have.
  public var modifiers: [String]
  public var isNegated: Bool
  /// Whether it is still to come.
  public var isFuture: Bool
  /// Whether it is named by a noun, "the meeting between them", whose objects are all who take part.
  public var isEvent: Bool

  public init(
    _ verb: String?, doers: [Phrase] = [], objects: [Phrase] = [], obliques: [Phrase] = [], complements: [Deed] = [],
    modifiers: [String] = [], isNegated: Bool = false, isFuture: Bool = false, isEvent: Bool = false
  ) {
    self.verb = verb
    self.doers = doers
    self.objects = objects
    self.obliques = obliques
    self.complements = complements
    self.modifiers = modifiers
    self.isNegated = isNegated
    self.isFuture = isFuture
    self.isEvent = isEvent
  }

  public var phrases: [Phrase] { doers + objects + obliques + complements.flatMap(\.phrases) }
}

/// Words that stand for somebody or something.
public struct Phrase: Hashable, Sendable {
  /// As it is written, without article and preposition: "Russian president".
  public var text: String
  /// In lower case; nil when there is none.
  public var preposition: String?
  /// The words that carry its meaning: lemmas, names as they are written.
  public var words: [String]
  /// Whether its head is a name.
  public var isName: Bool
  /// Whose it is: "Acme" of "Acme's lawyer", "Norway" of "the prime minister of Norway", "Russian".
  public var owner: String?

  public init(_ text: String, after preposition: String? = nil, words: [String], isName: Bool, owner: String? = nil) {
    self.text = text
    self.preposition = preposition
    self.words = words
    self.isName = isName
    self.owner = owner
  }
}
