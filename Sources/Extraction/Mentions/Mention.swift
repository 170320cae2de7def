import Language
import Record

/// A noun phrase or pronoun that may stand for actors.
struct Mention: Sendable {
  /// Index of the sentence, and of the head token in it.
  let sentence: Int
  let head: Int
  /// The tokens of the phrase up to its head, with what belongs to its name; postmodifiers are left out.
  let span: Range<Int>
  /// The tokens of the proper name, without titles; nil for nominals and pronouns.
  let name: Range<Int>?
  let nameType: NameType?
  let form: MentionRecord.Form
  let isPlural: Bool
  /// Begins with "the", "this", "both" or a possessor, so that it may refer back.
  let isDefinite: Bool
  /// Stands before a noun and describes it ("the *Macron*–*Xi* call", "*Russian* forces").
  let isModifier: Bool
  /// The actors it stands for, as indices into the `ActorBook`; several for plurals. Empty when nobody can tell.
  var actors: [Int] = []
}

/// The mentions of one document, found by sentence and head token.
struct MentionTable: Sendable {
  private(set) var all: [Mention] = []
  /// For every sentence and token, the index of the mention that has its head there.
  private var atHead: [[Int?]]

  init(trees: [SentenceTree]) {
    atHead = trees.map { [Int?](repeating: nil, count: $0.count) }
  }

  mutating func add(_ mention: Mention) {
    guard atHead[mention.sentence][mention.head] == nil else { return }
    atHead[mention.sentence][mention.head] = all.count
    all.append(mention)
  }

  func index(sentence: Int, head: Int) -> Int? { atHead[sentence][head] }

  func mention(sentence: Int, head: Int) -> Mention? {
    atHead[sentence][head].map { all[$0] }
  }

  subscript(_ i: Int) -> Mention {
    get { all[i] }
    set { all[i] = newValue }
  }
}
