/// How a complement of a verb is built.
enum ComplementForm: String, Hashable, Sendable, CaseIterable {
  /// "agreed *to sign*"
  case infinitive = "to"
  /// "said *that it signed*"
  case clause = "that"
  /// "called it *a mistake*"
  case predicate = "as"
}

/// A verb, or event noun, and what stands around it in a sentence. All words are lemmas in lower case.
struct FrameQuery: Hashable, Sendable {
  var lemma: String
  var particle: String?
  var prepositions: [String] = []
  /// Head of the object; of an event noun, the nouns and adjectives before it.
  var objects: [String] = []
  /// What the object stands for; names are not in the tables of nouns, so the caller says it.
  var objectKinds: NounKinds = []
  var complement: ComplementForm?
}

/// The construction that a row of `VerbTable` or `EventNounTable` is about, written as `VerbTable` describes.
struct FramePattern: Hashable, Sendable {
  var lemma: String
  var particles: [String] = []
  /// Of each group the sentence needs one preposition.
  var prepositions: [[String]] = []
  /// The prepositions that lead to whom it is done to.
  var targetPrepositions: [String] = []
  var objects: Set<String> = []
  var objectKinds: NounKinds = []
  var complement: ComplementForm?

  /// Nil when the text is not a construction, or names a group that there is not.
  init?(_ text: String, nounGroups: [String: [String]]) {
    var words = TableText.words(text)[...]
    guard let lemma = words.popFirst(), lemma.unicodeScalars.first?.properties.isAlphabetic == true else { return nil }
    self.lemma = lemma
    for word in words {
      let alternatives = TableText.list(word.dropFirst(), separator: "/")
      guard let mark = word.first, !alternatives.isEmpty else { return nil }
      switch mark {
      case "~": particles += alternatives
      case "+": prepositions.append(alternatives)
      case ">":
        prepositions.append(alternatives)
        targetPrepositions += alternatives
      case ":": guard addObjects(alternatives, nounGroups) else { return nil }
      case "^":
        guard let form = ComplementForm(rawValue: alternatives[0]) else { return nil }
        complement = form
      default: return nil
      }
    }
  }

  private mutating func addObjects(_ alternatives: [String], _ nounGroups: [String: [String]]) -> Bool {
    for alternative in alternatives {
      switch alternative {
      case "@person": objectKinds.formUnion([.person, .group])
      case "@body": objectKinds.formUnion(.organisation)
      case let name where name.hasPrefix("@"):
        guard let nouns = nounGroups[String(name.dropFirst())] else { return false }
        objects.formUnion(nouns)
        if name == "@territory" { objectKinds.formUnion([.place, .state]) }
      default: objects.insert(alternative)
      }
    }
    return true
  }

  /// How closely the construction fits, higher for the more specific; nil when it does not fit.
  ///
  /// Taggers disagree on what is a particle and what a preposition, so either will do for both. A particle that the
  /// construction does not have rules it out: "call off" is no kind of "call".
  func fit(_ query: FrameQuery) -> Int? {
    var score = 0
    if !particles.isEmpty {
      let present = [query.particle].compactMap { $0 } + query.prepositions + query.objects
      guard particles.contains(where: present.contains) else { return nil }
      score += 3
    } else if let particle = query.particle {
      guard prepositions.joined().contains(particle) else { return nil }
    }
    for group in prepositions {
      guard group.contains(where: { query.prepositions.contains($0) || query.particle == $0 }) else { return nil }
      score += 2
    }
    if let complement {
      guard complement == query.complement else { return nil }
      score += 5
    }
    guard !objects.isEmpty || !objectKinds.isEmpty else { return score }
    if query.objects.contains(where: objects.contains) { return score + 5 }
    return objectKinds.isDisjoint(with: query.objectKinds) ? nil : score + 4
  }
}
