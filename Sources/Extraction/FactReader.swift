import Language

/// A fact as a clause tells it, in its own words: who or what, the verb with its auxiliaries, and its arguments.
public struct Fact: Hashable, Sendable {
  /// Index of the sentence in the document.
  public var sentence: Int
  public var subject: String
  /// The verb with its auxiliaries, negation and adverbs, and with the preposition that follows it: "was sold by".
  public var relation: String
  /// The object, then prepositional phrases and complements, each with its preposition; what stands before the verb
  /// comes last. Empty where the clause has none.
  public var arguments: [String]
}

/// Reads every clause of a document as a fact, whether or not actors take part: open information extraction.
///
/// The subjects are those that the constructions give (control, coordination, relative clauses), as for actions.
/// Coordinated subjects and objects make a fact each. An infinitive or gerund with the subject of the verb above it is
/// one relation with it: "promised to sell". An apposition is told with "is". The kinds of clause are those of Del Corro
/// and Gemulla (2013), ClausIE: Clause-Based Open Information Extraction.
///
/// - Complexity: Linear in the length of the document, for sentences of bounded length.
public struct FactReader: Sendable {
  public init() {}

  public func facts(of document: ParsedDocument) -> [Fact] {
    document.sentences.enumerated().flatMap { index, sentence in
      SentenceFacts(tree: SentenceTree(sentence, index: index)).facts()
    }
  }
}

/// What follows a verb: the words that may join the relation, and the rest.
private struct Argument {
  /// Prepositions or "that".
  var introduction: [Int] = []
  /// Where its words begin, the introduction included.
  var start: Int
  var text: String
}

struct SentenceFacts {
  let tree: SentenceTree
  let clauses: ClauseReader

  init(tree: SentenceTree) {
    self.tree = tree
    clauses = ClauseReader(tree: tree)
  }

  func facts() -> [Fact] {
    (0..<tree.count).flatMap { i -> [Fact] in
      let own = tree.isVerb(i) ? verbal(i) : tree.child(i, .copula) != nil ? copular(i) : []
      return own + appositions(i)
    }
  }

  /// A fact for every subject with every first argument; long lists are told together.
  private func facts(_ subjects: [String], _ relation: [Int], _ firsts: [String], _ rest: [String])
    -> [Fact]
  {
    let relation = words(relation)
    guard !subjects.isEmpty else { return [] }
    let isLong = subjects.count * max(firsts.count, 1) > Self.mostPairs
    let subjects = isLong ? [subjects.joined(separator: ", ")] : subjects
    let arguments =
      firsts.isEmpty
      ? [rest] : (isLong ? [firsts.joined(separator: ", ")] : firsts).map { [$0] + rest }
    return subjects.flatMap { subject in
      arguments.map {
        Fact(sentence: tree.index, subject: subject, relation: relation, arguments: $0)
      }
    }
  }

  /// Keeps a clause of a thousand subjects and a thousand objects from making a million facts.
  private static let mostPairs = 100

  // MARK: Verbs

  private func verbal(_ v: Int) -> [Fact] {
    let isLed = tree.relations[v] == .openComplement && governor(v) == nil
    guard !isLed, !tree.children(v, .openComplement).contains(where: { governor($0) == v }) else {
      return []
    }
    let clause = clauses.clause(v)
    var relation = governors(v).flatMap { verbGroup($0) } + verbGroup(v)
    if governor(v) != nil { relation += tree.children(v, .marker) }
    let (objects, others) = (
      clause.indirectObjects + clause.objects, arguments(clause, of: [v] + governors(v))
    )
    let subjects = clause.subjects.map { nominal($0, without: v) }
    guard objects.isEmpty else {
      // Of two kinds of object the first is told apart: "gave Roe and Doe a boat and a car".
      let firsts = clause.indirectObjects.isEmpty ? clause.objects : clause.indirectObjects
      let second =
        clause.indirectObjects.isEmpty
        ? [] : clause.objects.prefix(1).map { coordinate($0, without: v) }
      return facts(
        subjects, relation, firsts.map { nominal($0, without: v) }, second + others.map(fullText))
    }
    guard let first = others.first else {
      return isFinite(v) ? facts(subjects, relation, [], []) : []
    }
    if first.start == (relation.max() ?? v) + 1 {
      return facts(
        subjects, relation + first.introduction, [first.text], others.dropFirst().map(fullText))
    }
    return facts(subjects, relation, [], others.map(fullText))
  }

  private func isFinite(_ v: Int) -> Bool {
    tree.child(v, .auxiliary) != nil || ["VBD", "VBZ", "VBP"].contains(tree[v].pennTag)
  }

  /// The verb above an infinitive or gerund that has the same subjects: "*promised* to sell".
  private func governor(_ v: Int) -> Int? {
    guard tree.isVerb(v), tree.relations[v] == .openComplement,
      ["VB", "VBG"].contains(tree[v].pennTag),
      let head = tree.head(v), head < v, tree.isVerb(head),
      tree.child(head, .object, .indirectObject) == nil,
      clauses.subjects(v) == clauses.subjects(head)
    else { return nil }
    return head
  }

  private func governors(_ v: Int) -> [Int] {
    var found: [Int] = []
    while let above = governor(found.last ?? v) { found.append(above) }
    return found
  }

  /// A verb with its auxiliaries, negation and particle, the adverbs before it, and the "there" of "there is".
  private func verbGroup(_ v: Int) -> [Int] {
    let shared =
      tree.relations[v] == .conjunct ? tree.head(v).map { sharedAuxiliaries($0, v) } ?? [] : []
    let last = tree.children(v, .subject, .passiveSubject).filter { $0 < v }.max() ?? -1
    let adverbs = tree.children(v, .adverb).filter { adverb in
      isNegation(adverb)
        || adverb > last && adverb < v && isPlainAdverb(adverb) && tree[adverb + 1].form != ","
    }
    return [v] + tree.children(v, .auxiliary, .passiveAuxiliary, .particle, .expletive) + adverbs
      + shared
  }

  /// "*has* bought ships and sold tractors"
  private func sharedAuxiliaries(_ first: Int, _ v: Int) -> [Int] {
    let hasOwn =
      tree.child(v, .auxiliary, .passiveAuxiliary, .subject, .passiveSubject, .marker) != nil
    guard !hasOwn, tree.isVerb(first), ["VB", "VBG", "VBN"].contains(tree[v].pennTag),
      tree[first].pennTag == tree[v].pennTag
    else { return [] }
    return tree.children(first, .auxiliary, .passiveAuxiliary)
  }

  private func isNegation(_ i: Int) -> Bool { ["not", "n't", "never"].contains(tree.lemma(i)) }

  private func isPlainAdverb(_ i: Int) -> Bool {
    tree[i].pennTag.hasPrefix("RB") && tree.children[i].isEmpty
  }

  /// Prepositional phrases, times, adverbs and complements of a verb and of those it is one relation with, in the order
  /// of the text, but what stands before the verb last.
  private func arguments(_ clause: Clause, of verbs: [Int]) -> [Argument] {
    let v = clause.verb
    var found = verbs.flatMap { verb in
      tree.children(verb, .oblique, .agent, .unmarkedOblique).map { phrase($0, clause) }
        + tree.children(verb, .adverb).filter { $0 > v && !isNegation($0) }.map {
          Argument(start: $0, text: text(tree.descendants($0), around: $0))
        }
    }
    found += clause.complements.filter { governor($0) == nil }.map { complement($0) }
    found.sort { $0.start < $1.start }
    return found.filter { $0.start > v } + found.filter { $0.start < v }
  }

  /// A prepositional phrase; "*in which* it fell" with the noun that the pronoun stands for.
  private func phrase(_ head: Int, _ clause: Clause) -> Argument {
    let introduction = prepositions(head)
    let meant = clause.obliques.first {
      tree.isUnder(clause.verb, $0.token) && $0.preposition == tree.preposition(head)
    }
    let isRelative = ["which", "whom", "that"].contains(tree.lemma(head))
    return Argument(
      introduction: introduction, start: introduction.first ?? head,
      text: coordinate(isRelative ? meant?.token ?? head : head, without: clause.verb))
  }

  private func prepositions(_ head: Int) -> [Int] {
    tree.children(head, .adposition).filter { $0 < head }.flatMap { tree.descendants($0) }.sorted()
  }

  private func complement(_ head: Int) -> Argument {
    let tokens = tree.descendants(head) { tree.relations[$0] == .parataxis }
    let whole = run(tokens, around: head)
    let that = tree.children(head, .marker).filter {
      $0 == whole.lowerBound && tree.lemma($0) == "that"
    }
    return Argument(
      introduction: that, start: whole.lowerBound,
      text: text(tokens.filter { !that.contains($0) }, around: head))
  }

  private func fullText(_ argument: Argument) -> String {
    argument.introduction.isEmpty
      ? argument.text : words(argument.introduction) + " " + argument.text
  }

  // MARK: Predicates that are no verbs

  /// "The bank *is the largest lender*": the predicate is the argument.
  private func copular(_ predicate: Int) -> [Fact] {
    let linking = tree.children(predicate, .copula, .auxiliary)
    guard let first = linking.min(), let last = linking.max() else { return [] }
    let adverbs = tree.children(predicate, .adverb).filter {
      isNegation($0) || $0 > first && $0 <= last + 1 && $0 < predicate && isPlainAdverb($0)
    }
    let introduction = prepositions(predicate)
    let relation = linking + adverbs + introduction
    let gone = Set(relation + tree.children(predicate, .subject, .expletive, .marker))
    let predicates = tree.coordinated(predicate).filter {
      $0 == predicate || !tree.isVerb($0) && tree.child($0, .copula, .subject) == nil
    }
    let fronted = tree.children(predicate, .oblique, .unmarkedOblique).filter { $0 < first }.map {
      oblique in
      let introduction = prepositions(oblique)
      return fullText(
        Argument(
          introduction: introduction, start: oblique, text: coordinate(oblique, without: predicate))
      )
    }
    return facts(
      clauses.subjects(predicate).map { nominal($0, without: predicate) }, relation,
      predicates.map { head in
        text(
          tree.descendants(head) {
            gone.contains($0) || isToldApart($0, of: head) || isBeside($0, head)
          }, around: head)
      }, fronted)
  }

  /// "Roe, *the minister*, left": told with "is".
  private func appositions(_ noun: Int) -> [Fact] {
    guard tree.isNominal(noun) else { return [] }
    return tree.children(noun, .apposition).filter { $0 > noun && tree.isNominal($0) }.map {
      Fact(
        sentence: tree.index, subject: nominal(noun, without: $0), relation: "is",
        arguments: [nominal($0, without: noun)])
    }
  }
}
