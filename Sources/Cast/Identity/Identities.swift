import Record

/// Which appearances are the same actor, and why.
public struct Identities: Hashable, Sendable {
  /// What a person decided, in the order of the decisions; appearances are indices.
  public enum Decision: Hashable, Sendable {
    /// These are one actor.
    case join([Int])
    /// These are one actor and belong to no other, whatever their names are.
    case part([Int])
  }

  /// For each appearance the first one of the same actor.
  public let first: [Int]
  /// For each appearance why it belongs to the actor.
  public let reasons: [MergeReason]

  /// Decides which appearances are the same actor.
  ///
  /// Names are compared without regard to case, accents and punctuation. Within one document appearances stay apart,
  /// unless a person joins them or they are two wordings of one body's name: the document's reader knew better. Between
  /// documents:
  ///
  /// - *States and places* of the same name are one.
  /// - *People* of the same given name and surname are one, when middle names and generations do not contradict each
  ///   other. Where both names are among the most frequent, the name alone is not enough: a role, an affiliation or
  ///   a companion rare elsewhere must be shared; where one is, it is enough for four years. A short form (Bob, Robert) counts as the given name, and a surname
  ///   alone as the person, when a role or affiliation is shared and nobody else fits as well.
  /// - *Organisations* of the same name are one, whatever way it is worded ("Justice Department", "Department of
  ///   Justice"). Names that many states have a body of go by state: the one it belongs to, or the one that the
  ///   document speaks of most. Names that every town has a body of go by town. A single word is one body's as long as
  ///   no four years pass without it. An acronym is the organisation that other documents give it to: in the same
  ///   company, or nearly always.
  /// - *What has no name* ("officials") is one where it belongs to the same actor, and is no single person.
  /// - Kinds are reconciled as a group with an organisation, a place with a state, and anything with `other`.
  ///
  /// The same appearances give the same identities. The order of the documents decides only which appearance is called
  /// first.
  ///
  /// - Complexity: O(n log n) for n appearances, beside pairs of different given names of one surname.
  public init(of appearances: [Appearance], decisions: [Decision] = []) {
    var resolver = IdentityResolver(appearances, decisions)
    resolver.resolve()
    first = resolver.roots()
    reasons = resolver.reasons
  }
}

/// Joins appearances rule by rule; the rules for people and bodies have files of their own.
struct IdentityResolver {
  let appearances: [Appearance]
  /// The words of each name, folded.
  let words: [[String]]
  private(set) var reasons: [MergeReason]
  private var sets: DisjointSets
  private let decisions: [Identities.Decision]
  /// For each appearance, one more than the number of the last decision that parts it from its namesakes.
  private var partings: [Int]
  /// The appearances of each document.
  private(set) var byDocument: [Int: [Int]] = [:]
  /// The documents of each set of several, kept at its root.
  private var documentsOfRoot: [Int: Set<Int>] = [:]
  private var documentFrequencies: [String: Int] = [:]

  init(_ appearances: [Appearance], _ decisions: [Identities.Decision]) {
    self.appearances = appearances
    self.decisions = decisions
    words = appearances.map { NameFolding.words(of: $0.name) }
    reasons = appearances.map { _ in MergeReason(.alone) }
    sets = DisjointSets(count: appearances.count)
    partings = [Int](repeating: 0, count: appearances.count)
    for (number, decision) in decisions.enumerated() {
      if case .part(let parted) = decision { for member in parted { partings[member] = number + 1 } }
    }
    for (index, appearance) in appearances.enumerated() { byDocument[appearance.document, default: []].append(index) }
    for members in byDocument.values {
      for name in Set(members.filter { appearances[$0].isNamed }.map { words[$0].joined(separator: " ") }) {
        documentFrequencies[name, default: 0] += 1
      }
    }
  }

  mutating func resolve() {
    var people: [Int] = []
    var bodies: [Int] = []
    var unnamed: [Int] = []
    for index in appearances.indices where partings[index] == 0 {
      if !appearances[index].isNamed {
        unnamed.append(index)
      } else if appearances[index].kind == .person {
        people.append(index)
      } else {
        bodies.append(index)
      }
    }
    resolveBodies(bodies)
    resolvePeople(people)
    resolveUnnamed(unnamed)
    decide()
  }

  mutating func roots() -> [Int] { appearances.indices.map { sets.root(of: $0) } }

  mutating func root(of appearance: Int) -> Int { sets.root(of: appearance) }

  /// Makes the actors of two appearances one, unless documents tell them apart: those that have both as two actors.
  ///
  /// A document may be wrong, so one in five that have the rarer of the two is let pass; all are where the names
  /// themselves say more than the documents.
  mutating func join(_ a: Int, _ b: Int, _ reason: MergeReason, namesDecide: Bool = false) {
    let (x, y) = (sets.root(of: a), sets.root(of: b))
    guard x != y else { return }
    let isLarger = documentCount(x) >= documentCount(y)
    let smaller = documentsOfRoot[isLarger ? y : x] ?? [appearances[isLarger ? y : x].document]
    // Taken out, so that it is not copied when it grows.
    var larger = documentsOfRoot.removeValue(forKey: isLarger ? x : y) ?? [appearances[isLarger ? x : y].document]
    let shared = smaller.reduce(0) { $0 + (larger.contains($1) ? 1 : 0) }
    guard namesDecide || shared * 5 <= smaller.count else {
      documentsOfRoot[isLarger ? x : y] = larger
      return
    }
    unite(x, y, reason)
    larger.formUnion(smaller)
    documentsOfRoot[max(x, y)] = nil
    documentsOfRoot[min(x, y)] = larger
  }

  private func documentCount(_ root: Int) -> Int { documentsOfRoot[root]?.count ?? 1 }

  private mutating func unite(_ a: Int, _ b: Int, _ reason: MergeReason) {
    let (x, y) = (sets.root(of: a), sets.root(of: b))
    guard sets.join(x, y) else { return }
    reasons[max(x, y)] = reason
  }

  /// What people decided goes over all rules.
  private mutating func decide() {
    for (number, decision) in decisions.enumerated() {
      switch decision {
      case .join(let members), .part(let members):
        let bound = members.filter { partings[$0] <= number + 1 }
        for member in bound.dropFirst() { unite(bound[0], member, MergeReason(.curated)) }
      }
    }
  }

  /// Names of people and organisations in the document of an appearance that few other documents have.
  func rareCompanions(of index: Int) -> Set<String> {
    rareNames(besides: index) { kind, words in (kind == .person || kind == .organisation) && words > 1 }
  }

  /// Names of places in the document of an appearance that few other documents have.
  func rarePlaces(of index: Int) -> Set<String> { rareNames(besides: index) { kind, _ in kind == .place } }

  private func rareNames(besides index: Int, _ fits: (ActorRecord.Kind, Int) -> Bool) -> Set<String> {
    let limit = max(3, byDocument.count / 500)
    var names: Set<String> = []
    for companion in byDocument[appearances[index].document, default: []] where companion != index {
      guard appearances[companion].isNamed, fits(appearances[companion].kind, words[companion].count) else { continue }
      let name = words[companion].joined(separator: " ")
      guard documentFrequencies[name, default: 0] <= limit else { continue }
      // That two documents speak of a housing authority joins nobody.
      let isOrganisation = appearances[companion].kind == .organisation
      if BodyName(words[companion], kind: isOrganisation).scope == .unique { names.insert(name) }
    }
    return names
  }

  /// How long one may hear nothing of somebody whose name others may have too, in days.
  static let longestSilence = 1461

  /// How far apart documents may be for the same word to be still the same one's news, in days.
  static let longestNews = 1000

  /// Whether two of them are of documents not so many days apart; those without a date are.
  func areNear(_ some: [Int], _ others: [Int], _ days: Int) -> Bool {
    some.contains { index in
      guard let day = appearances[index].day else { return true }
      return others.contains { other in appearances[other].day.map { abs($0 - day) <= days } ?? true }
    }
  }

  /// Actors without a name of their own, by those they belong to.
  private mutating func resolveUnnamed(_ members: [Int]) {
    struct Description: Hashable {
      let words: [String]
      let owner: Int
    }
    var known: [Description: Int] = [:]
    for member in members where appearances[member].kind == .group || appearances[member].kind == .organisation {
      guard let owner = appearances[member].affiliations.first, appearances[owner].isNamed else { continue }
      let description = Description(words: words[member], owner: sets.root(of: owner))
      if let earlier = known[description] {
        join(earlier, member, MergeReason(.owner, appearances[owner].name))
      } else {
        known[description] = member
      }
    }
  }
}
