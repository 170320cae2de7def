import Language
import Record

/// Who is reached through a thing: its owner, its state, whom it goes to, the sides that it lies between.
extension ActionReader {
  /// The actor that a thing belongs to or comes from: "rejected *Norway*'s accusation", "the offer of *Acme*".
  ///
  /// - Parameter isHeld: Whether the verb tells an event, so that unnamed owners count too: "froze the assets of
  ///   *14 officers*".
  func ownersOfThing(_ token: Int, isHeld: Bool = false) -> [Int] {
    // "a list of prisoners": who only stands in it is nobody that it is done to.
    guard let mention = mentions.mention(sentence: tree.index, head: token) else { return [] }
    if !mention.actors.isEmpty, !mention.actors.allSatisfy({ book[$0].kind == .place && !book[$0].isNamed }) {
      return []
    }
    var owners = tree.children(token, .possessor).flatMap { tree.coordinated($0) }
    if owners.isEmpty, !Lexicon.isListing(tree.lemma(token)) {
      owners = tree.children(token, .nounModifier).filter {
        ["of", "by", "from", "against"].contains(tree.preposition($0) ?? "")
      }
      // "condemned the arrest of Roe by Peru": who did it, not to whom.
      let doers = owners.filter { tree.preposition($0) == "by" }
      if !doers.isEmpty { owners = doers }
    }
    if owners.isEmpty { owners = makers(of: token) }
    return agentive(owners).filter { book[$0].isNamed || isHeld || tree.child(token, .possessor) != nil }
  }

  /// "rejected an offer *made by Acme*", "an offer that *Acme* made": who did what an event noun tells.
  private func makers(of token: Int) -> [Int] {
    guard let event = EventNouns.shared.event(lemma: tree.lemma(token)), !event.isReciprocal else { return [] }
    for verb in tree.children(token, .nounClause, .relativeClause) where Lexicon.isLight(tree.lemma(verb)) {
      let clause = clauses.clause(verb)
      let doers = clause.isPassive ? clause.agents : clause.subjects.filter { $0 != token }
      if !doers.isEmpty { return doers }
    }
    return []
  }

  /// "shot down a *Kenyan* drone": what is done against a thing is done against its state.
  func statesOfThing(_ token: Int) -> [Int] {
    guard actors(token).isEmpty else { return [] }
    return agentive(tree.children(token, .adjective, .compound)).filter { book[$0].kind == .state }
  }

  /// "supplies radios *to the Norwegian army*", where the parser hung the recipient from the thing.
  func recipient(of thing: Int, _ clause: Clause, _ frame: EventFrame?) -> (targets: [Int], preposition: String?)? {
    let leading = Set(frame?.targetPrepositions ?? []).union(["to", "against", "with"]).subtracting([
      "of", "by", "in", "for",
    ])
    var pending = tree.children(thing, .nounModifier)
    while let modifier = pending.first {
      pending.removeFirst()
      let preposition = tree.preposition(modifier) ?? ""
      let reached = agentive(tree.coordinated(modifier))
      if leading.contains(preposition), !reached.isEmpty { return (reached, preposition) }
      // "urged restraint *on both sides*"
      let weighs = ["restraint", "pressure", "blame", "curb", "embargo", "demand", "hope"].contains(tree.lemma(thing))
      if preposition == "on", weighs, !reached.isEmpty { return (reached, preposition) }
      // "recommended twelve years *for Roe*", "no confidence *in Roe*"
      let persons = reached.filter { book[$0].kind == .person }
      if ["for", "in"].contains(preposition), !persons.isEmpty { return (persons, preposition) }
      pending += tree.children(modifier, .nounModifier)
    }
    return nil
  }

  /// "reopened communication between *A* and *B*": the sides of what is done.
  func sidesOfThing(_ thing: Int) -> [Int]? {
    let modifiers = tree.children(thing, .nounModifier)
    // "three rounds of talks between A and B"
    let nested = modifiers.filter { tree.preposition($0) == "of" }.flatMap { tree.children($0, .nounModifier) }
    let between = (modifiers + nested).filter { ["between", "among"].contains(tree.preposition($0) ?? "") }
    let sides = agentive(between.flatMap { tree.coordinated($0) })
    return sides.count > 1 ? sides : nil
  }

  /// The thing that a verb without object is about: "agreed to *a gesture*", "called for *a ceasefire*".
  func obliqueThing(_ clause: Clause) -> (preposition: String, token: Int)? {
    let leading: Set<String> = ["to", "for", "on", "about", "over", "into", "against"]
    return clause.obliques.first { oblique in
      leading.contains(oblique.preposition) && tree[oblique.token].partOfSpeech == .noun
        && actors(oblique.token).isEmpty
        && TimeWords.unit(tree[oblique.token].form) == nil
        && !["time", "while", "moment", "part"].contains(tree.lemma(oblique.token))
    }
  }

  /// "spoke by telephone *with Roe*", "took a fortune in bribes *from Acme*": where the parser hung the other side from
  /// the phrase before it.
  func behindObliques(_ clause: Clause) -> [(preposition: String, token: Int)] {
    let things = clause.obliques.filter { oblique in
      ["by", "in", "over", "via"].contains(oblique.preposition) && actors(oblique.token).isEmpty
    }
    return things.flatMap { tree.children($0.token, .nounModifier) }.compactMap { modifier in
      tree.preposition(modifier).flatMap { ["with", "from"].contains($0) ? ($0, modifier) : nil }
    }
  }

  func reachedBehindObliques(_ clause: Clause, _ frame: EventFrame?) -> (targets: [Int], preposition: String?) {
    for (preposition, token) in behindObliques(clause)
    where frame?.targetPrepositions.contains(preposition) == true {
      let reached = agentive(tree.coordinated(token))
      if !reached.isEmpty { return (reached, preposition) }
    }
    return ([], nil)
  }

  /// "threw stones at *the minister's* car", "seized files from the offices *of Acme*": whose the thing is that it reaches.
  func reachedThroughThings(_ clause: Clause) -> (targets: [Int], preposition: String?) {
    for preposition in ["at", "on", "against", "from", "into"] {
      // "protested against the expulsion of Roe": not against Roe.
      let things = clause.obliques.filter {
        let event = EventNouns.shared.event(lemma: tree.lemma($0.token))
        return $0.preposition == preposition && (event == nil || event?.meaning.eventClass == .state)
      }.map(\.token)
      let owners = things.flatMap { ownersOfThing($0, isHeld: true) }
      if !owners.isEmpty { return (owners, preposition) }
    }
    return ([], nil)
  }
}
