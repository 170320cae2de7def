import Language
import Record

/// "the witness", "the accused", "the victim", "the winning bidder": who plays the part in an event that the text has
/// told, whatever noun it told it with.
extension ActorResolver {
  /// The latest person or body that did, or had done to it, what the noun says, for a plural all of them; none for nouns
  /// that name no such part.
  ///
  /// - Complexity: O(n) in the words of the last twenty sentences, for such nouns only.
  mutating func actors(inPart lemma: String, _ mention: Mention, _ tree: SentenceTree) -> [Int] {
    guard let part = EventPart.byNoun[lemma], mention.isDefinite, mention.span.count == 2 else { return [] }
    let gender = Titles.gender(lemma)
    for index in stride(from: mention.sentence, through: max(0, mention.sentence - 20), by: -1) {
      let home = trees[index]
      for verb in (0..<home.count).reversed() where home.isVerb(verb) {
        if index == mention.sentence, verb >= mention.span.lowerBound || home.isUnder(mention.head, verb) { continue }
        let found = part.tokens(of: ClauseReader(tree: home).clause(verb), home)
          .filter { !home.isUnder($0, mention.head) || index != mention.sentence }.map { actors(index, $0) }
        if mention.isPlural {
          let people = found.joined().filter { [.person, .group].contains(book[$0].kind) }
          if people.count > 1 || people.contains(where: { book[$0].kind == .group }) { return Array(people) }
          continue
        }
        for actor in found where actor.count == 1 && part.kinds.contains(book[actor[0]].kind) {
          // "told his lawyer to appeal": lawyers do so for others.
          if !book[actor[0]].roles.isDisjoint(with: ["lawyer", "attorney", "barrister", "solicitor", "prosecutor"]) {
            continue
          }
          if let gender, let own = book[actor[0]].gender, own != gender { continue }
          return actor
        }
      }
    }
    return []
  }

  /// "a man accused of murder … John Roe pleaded not guilty": in a text with one named and one unnamed defendant they are
  /// the same, and so are one named and one unnamed victim, if the unnamed comes first.
  mutating func mergeParties() {
    guard book.entities.contains(where: { $0.kind == .person && !$0.isNamed }) else { return }
    var accused: [Int] = []
    var victims: [Int] = []
    for tree in trees {
      let clauses = ClauseReader(tree: tree)
      for token in 0..<tree.count {
        if tree.isVerb(token) {
          let clause = clauses.clause(token)
          accused += persons(EventPart.accused.tokens(of: clause, tree), tree)
          victims += persons(EventPart.victim.tokens(of: clause, tree), tree)
        } else if EventPart.killings.contains(tree.lemma(token)) {
          victims += persons(tree.children(token, .nounModifier).filter { tree.preposition($0) == "of" }, tree)
        }
      }
    }
    for parties in [accused, victims] {
      let parties = Set(parties.map(book.current))
      let (named, unnamed) = (parties.filter { book[$0].isNamed }, parties.filter { !book[$0].isNamed })
      guard named.count == 1, unnamed.count == 1, let name = named.first, let other = unnamed.first,
        agreeInGender(name, other), other < name
      else { continue }
      book.merge(other, into: name)
    }
  }

  private mutating func persons(_ tokens: [Int], _ tree: SentenceTree) -> [Int] {
    tokens.flatMap { actors(tree.index, $0) }.filter { book[$0].kind == .person }
  }

  private func agreeInGender(_ a: Int, _ b: Int) -> Bool {
    book[a].gender == nil || book[b].gender == nil || book[a].gender == book[b].gender
  }
}

/// A part in an event, by the verbs that tell of it.
struct EventPart {
  /// Verbs whose subject plays the part.
  var does: Set<String> = []
  /// Verbs whose object plays it.
  var suffers: Set<String> = []
  var kinds: [ActorRecord.Kind] = [.person]

  /// The tokens of a clause that play the part in it.
  func tokens(of clause: Clause, _ tree: SentenceTree) -> [Int] {
    var found: [Int] = []
    if does.contains(clause.predicate) || does.contains(clause.lemma)
      || clause.objects.contains(where: {
        does.contains("\(clause.lemma) \(tree.lemma($0))")
      })
    {
      found += clause.isPassive ? clause.agents : clause.subjects
    }
    if suffers.contains(clause.lemma) { found += clause.isPassive ? clause.subjects : clause.objects }
    return found
  }

  private static let tried: Set<String> = [
    "charge", "indict", "try", "prosecute", "sentence", "convict", "acquit", "arraign", "remand", "jail",
  ]
  private static let charged = tried.union(["accuse"])
  private static let pleading: Set<String> = ["plead", "appeal", "stand trial", "deny charge", "go trial"]
  private static let killing: Set<String> = [
    "kill", "murder", "shoot", "stab", "attack", "beat", "rape", "assault", "rob", "strangle", "abduct", "kidnap",
    "batter", "drown", "poison", "ambush",
  ]
  /// Nouns for what is done to a victim: "the murder of Roe".
  static let killings: Set<String> = ["murder", "killing", "manslaughter", "assassination", "rape", "stabbing"]

  private static let holding: Set<String> = [
    "arrest", "detain", "jail", "imprison", "capture", "seize", "abduct", "kidnap", "hold", "apprehend", "intern",
  ]
  private static let testifying: Set<String> = [
    "testify", "give evidence", "give testimony", "tell court", "tell jury", "tell tribunal", "tell inquest",
    "tell inquiry", "take stand",
  ]
  private static let bidding: Set<String> = ["bid", "offer", "make offer", "make bid", "launch bid", "raise bid"]

  static let accused = EventPart(does: pleading, suffers: charged)
  /// "the defence accused the witness" makes no defendant of him.
  private static let defendant = EventPart(does: pleading, suffers: tried)
  static let victim = EventPart(does: ["die"], suffers: killing)

  static let byNoun: [String: EventPart] = [
    "witness": EventPart(does: testifying), "accused": defendant, "defendant": defendant, "victim": victim,
    "deceased": victim,
    "suspect": EventPart(suffers: charged.union(holding).union(["question", "interrogate"])),
    "detainee": EventPart(suffers: holding), "prisoner": EventPart(suffers: holding.union(charged)),
    "captive": EventPart(suffers: holding), "hostage": EventPart(suffers: holding),
    "convict": EventPart(suffers: ["convict", "sentence", "jail"]),
    "defector": EventPart(does: ["defect", "cross", "resign", "quit", "desert", "flee"]),
    "killer": EventPart(does: killing), "gunman": EventPart(does: ["shoot", "fire", "open fire"]),
    "attacker": EventPart(does: killing), "assailant": EventPart(does: killing),
    "bidder": EventPart(does: bidding, kinds: [.organisation, .person]),
    "suitor": EventPart(does: bidding, kinds: [.organisation, .person]),
    "buyer": EventPart(does: ["buy", "acquire", "purchase"], kinds: [.organisation, .person]),
    "seller": EventPart(does: ["sell"], kinds: [.organisation, .person]),
    "plaintiff": EventPart(does: ["sue"], kinds: [.person, .organisation, .group]),
    "claimant": EventPart(does: ["sue", "claim"], kinds: [.person, .organisation, .group]),
    "appellant": EventPart(does: ["appeal"]), "winner": EventPart(does: ["win", "beat", "defeat"]),
    "loser": EventPart(does: ["lose"], suffers: ["beat", "defeat"]),
  ]
}
