/// A word of a sentence, with what the parser says of it.
public struct Token: Hashable, Sendable {
  /// The word as it stands in the text.
  public var form: String
  /// Where it stands: Unicode scalars of the document's text, half-open.
  public var start: Int
  public var end: Int
  public var lemma: String
  public var partOfSpeech: PartOfSpeech
  /// Penn Treebank tag, which tells `VBD` from `VBN`.
  public var pennTag: String
  /// Universal features as CoNLL-U writes them: `Number=Sing|Person=3`, or `_`.
  public var features: String
  /// Index of the head in the sentence; nil for the root.
  public var head: Int?
  /// Universal Dependencies relation, with its subtype: `nsubj`, `nsubj:pass`, `obl:agent`.
  public var relation: String
  /// Whether a name begins or goes on here, and of what type.
  public var name: NameTag

  public init(
    form: String, start: Int, end: Int, lemma: String = "_", partOfSpeech: PartOfSpeech = .x, pennTag: String = "_",
    features: String = "_", head: Int? = nil, relation: String = "dep", name: NameTag = .outside
  ) {
    self.form = form
    self.start = start
    self.end = end
    self.lemma = lemma
    self.partOfSpeech = partOfSpeech
    self.pennTag = pennTag
    self.features = features
    self.head = head
    self.relation = relation
    self.name = name
  }
}

/// The universal parts of speech.
public enum PartOfSpeech: String, Hashable, Sendable, CaseIterable {
  case adj = "ADJ"
  case adp = "ADP"
  case adv = "ADV"
  case aux = "AUX"
  case cconj = "CCONJ"
  case det = "DET"
  case intj = "INTJ"
  case noun = "NOUN"
  case num = "NUM"
  case part = "PART"
  case pron = "PRON"
  case propn = "PROPN"
  case punct = "PUNCT"
  case sconj = "SCONJ"
  case sym = "SYM"
  case verb = "VERB"
  case x = "X"
}

/// The types of name that the model tells apart. A location is a state, a city or any other place.
public enum NameType: String, Hashable, Sendable, CaseIterable {
  case person = "PER"
  case organisation = "ORG"
  case location = "LOC"
  case miscellaneous = "MISC"
}

/// A word's place in a name.
public enum NameTag: Hashable, Sendable {
  case outside
  case begin(NameType)
  case inside(NameType)

  public var type: NameType? {
    switch self {
    case .outside: nil
    case .begin(let type), .inside(let type): type
    }
  }
}

extension NameTag {
  /// Reads `B-PER`, `I-PER` or `O`.
  init?(label: String) {
    if label == "O" {
      self = .outside
      return
    }
    guard let type = NameType(rawValue: String(label.dropFirst(2))) else { return nil }
    switch label.prefix(2) {
    case "B-": self = .begin(type)
    case "I-": self = .inside(type)
    default: return nil
    }
  }

  /// `B-PER`, `I-PER` or `O`.
  var label: String {
    switch self {
    case .outside: "O"
    case .begin(let type): "B-" + type.rawValue
    case .inside(let type): "I-" + type.rawValue
    }
  }
}

/// A sentence, or a heading or other line that stands alone.
public struct Sentence: Hashable, Sendable {
  public var tokens: [Token]
  /// Where it stands: Unicode scalars of the document's text, half-open.
  public var start: Int
  public var end: Int
  /// Number of its paragraph, from 0. Blank lines, and line breaks that end a heading, part paragraphs.
  public var paragraph: Int
  /// Ranges of tokens that are written as one word: "don't" is `do` and `n't`.
  public var contractions: [Range<Int>]

  public init(tokens: [Token], start: Int, end: Int, paragraph: Int = 0, contractions: [Range<Int>] = []) {
    self.tokens = tokens
    self.start = start
    self.end = end
    self.paragraph = paragraph
    self.contractions = contractions
  }
}

/// A text and its parsed sentences, in order.
public struct ParsedDocument: Hashable, Sendable {
  public var text: String
  public var sentences: [Sentence]

  public init(text: String, sentences: [Sentence]) {
    self.text = text
    self.sentences = sentences
  }
}
