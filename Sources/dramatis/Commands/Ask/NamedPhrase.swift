import Cast
import Questions

/// A phrase of a question, and whom it may stand for.
struct NamedPhrase {
  let phrase: Phrase
  /// Indices of the actors that it may stand for; none for things, and for names that nobody bears.
  let actors: Set<Int>
  /// Those who speak or act for them.
  let members: Set<Int>
  /// Its words, for when it is found in words only.
  let stems: Set<String>
}

/// Finds those whom the phrases of a question stand for.
struct PhraseResolver {
  let input: FilteredCast
  let parser: QuestionParser

  /// More than this is a common noun, no name.
  private static let mostCandidates = 20
  /// Nobody's ministers are more than this, and each must be looked up.
  private static let mostMembers = 5000

  func resolve(_ phrase: Phrase) throws -> NamedPhrase {
    let actors = Set(try candidates(phrase))
    return NamedPhrase(
      phrase: phrase, actors: actors, members: members(of: actors).subtracting(actors),
      stems: stems(of: phrase))
  }

  /// - Throws: `Failure` when the phrase stands for nobody.
  func actors(_ phrase: Phrase) throws -> [Int] {
    var found = try candidates(phrase)
    if found.isEmpty, phrase.owner == nil, !phrase.isName {
      found = try holders(of: stems(of: phrase), among: wellKnown)
    }
    return found.isEmpty ? [try input.actor(phrase.text)] : found
  }

  private func stems(of phrase: Phrase) -> Set<String> { Set(phrase.words.flatMap { WordStems.stems(of: $0) }) }

  /// The actors that are mentioned most.
  private var wellKnown: [Int] {
    let actors = input.cast.actors
    let order = actors.indices.sorted { (actors[$1].mentionCount, $0) < (actors[$0].mentionCount, $1) }
    return Array(order.prefix(Self.mostMembers))
  }

  private func candidates(_ phrase: Phrase) throws -> [Int] {
    var named = try input.candidates(phrase.text)
    if named.isEmpty { named = initials(phrase.text) }
    if named.count > Self.mostCandidates { return phrase.isName ? Array(named.prefix(Self.mostCandidates)) : [] }
    return named.isEmpty ? try holders(of: phrase) : named
  }

  /// Those whose names an acronym is made of: "UAE". Words that are written small count or not.
  private func initials(_ acronym: String) -> [Int] {
    guard (2...8).contains(acronym.count), acronym.allSatisfy(\.isUppercase) else { return [] }
    return input.cast.actors.indices.filter { index in
      let words = input.cast.actors[index].name.split { $0 == " " || $0 == "-" }
      let capitals = words.compactMap(\.first).filter(\.isUppercase)
      return words.count > 1 && String(capitals) == acronym
    }
  }

  /// Those who have a role with an owner: "the Romanian president", "Acme's lawyer".
  private func holders(of phrase: Phrase) throws -> [Int] {
    guard let name = phrase.owner else { return [] }
    var owners = try input.candidates(name)
    if owners.isEmpty { owners = try parser.states(in: phrase).flatMap(input.candidates) }
    guard owners.count == 1 else { return [] }
    let role = stems(of: phrase).subtracting(WordStems.stems(of: name))
    var members = members(of: Set(owners))
    // The president of a party's youth wing is one of the party's.
    members.formUnion(self.members(of: members))
    let ordered = Array(members.sorted().prefix(Self.mostMembers))
    return try holders(of: role, among: ordered)
  }

  /// Those of some actors whose descriptions or names have the words of a role.
  private func holders(of role: Set<String>, among actors: [Int]) throws -> [Int] {
    guard !role.isEmpty else { return [] }
    let cast = try input.completed(actions: [], actors: actors)
    return actors.filter { index in
      let actor = cast.actors[index]
      return ([actor.description ?? "", actor.name] + actor.aliases).contains { name in
        role.isSubset(of: WordStems.stems(of: name))
      }
    }
  }

  private func members(of wholes: Set<Int>) -> Set<Int> {
    guard !wholes.isEmpty else { return [] }
    return Set(input.cast.actors.indices.filter { input.cast.actors[$0].affiliations.contains(where: wholes.contains) })
  }
}
