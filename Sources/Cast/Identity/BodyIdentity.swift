import OrderedCollections
import Record

/// States, places, organisations and the like.
extension IdentityResolver {
  private typealias Bearer = (index: Int, name: BodyName)

  mutating func resolveBodies(_ members: [Int]) {
    var byKey: OrderedDictionary<String, [Bearer]> = [:]
    for index in members {
      let kind = appearances[index].kind
      let name = BodyName(words[index], kind: kind == .organisation || kind == .group)
      // Single letters are party marks and initials.
      if name.key.count > 1 { byKey[name.key, default: []].append((index, name)) }
    }
    for bearers in byKey.values where bearers.count > 1 { resolveBearers(bearers) }
    resolveAcronyms(members)
  }

  private mutating func resolveBearers(_ bearers: [Bearer]) {
    var byKind: OrderedDictionary<ActorRecord.Kind, [Bearer]> = [:]
    for bearer in bearers { byKind[appearances[bearer.index].kind, default: []].append(bearer) }
    for (kind, members) in byKind {
      switch kind {
      case .organisation, .group:
        joinWordings(members.map(\.index))
        switch Self.scope(members) {
        case .unique: joinOrganisations(members.map(\.index))
        case .state: joinByOwner(members)
        case .local: joinLocalBodies(members.map(\.index))
        }
      case .other:
        if words[members[0].index].count > 1 { joinAll(members.map(\.index)) }
      default:
        joinAll(members.map(\.index))
      }
    }
    guard bearers.allSatisfy({ $0.name.scope == .unique }) else { return }
    // Kinds that can be one: what a reader could not tell is what another could.
    for (a, b) in [(ActorRecord.Kind.state, ActorRecord.Kind.place), (.organisation, .group)] {
      if let x = byKind[a]?.first, let y = byKind[b]?.first { join(x.index, y.index, MergeReason(.name)) }
    }
    if let unknown = byKind[.other]?.first, byKind.count == 2,
      let known = byKind.first(where: { $0.key != .other })?.value.first
    {
      join(known.index, unknown.index, MergeReason(.name))
    }
  }

  /// "U.S. Fire Administration" is a state's, so "Fire Administration" is too.
  private static func scope(_ members: [Bearer]) -> BodyName.Scope {
    members.contains { $0.name.scope == .state } ? .state : members[0].name.scope
  }

  private mutating func joinAll(_ members: [Int]) {
    for member in members.dropFirst() { join(members[0], member, reason(members[0], member)) }
  }

  private func reason(_ a: Int, _ b: Int) -> MergeReason {
    words[a] == words[b] ? MergeReason(.name) : MergeReason(.wording, appearances[a].name)
  }

  /// What a document has as two bodies by two wordings of one name ("EPA" written out with and without its country) is
  /// one, unless they belong to two states. By the same wording it has told two bodies apart.
  private mutating func joinWordings(_ members: [Int]) {
    let byDocument = OrderedDictionary(grouping: members) { appearances[$0].document }
    for group in byDocument.values where group.count > 1 && Set(group.map { words[$0] }).count == group.count {
      guard Set(group.compactMap { owner(of: $0) }).count < 2 else { continue }
      for member in group.dropFirst() { join(group[0], member, reason(group[0], member), namesDecide: true) }
    }
  }

  /// A single word may be several bodies' name, so it stands for one only as long as there is news of it. Acronyms wait
  /// until all bodies are known that may go by them.
  private mutating func joinOrganisations(_ members: [Int]) {
    guard members.allSatisfy({ words[$0].count == 1 }) else { return joinAll(members) }
    joinNews(members.filter { !isBareAcronym($0) })
  }

  /// Joins each to the one before it in time, unless too much time is between them.
  mutating func joinNews(_ members: [Int]) {
    let ordered = members.sorted { (appearances[$0].day ?? .min, $0) < (appearances[$1].day ?? .min, $1) }
    for (earlier, later) in zip(ordered, ordered.dropFirst()) where areNear([earlier], [later], Self.longestSilence) {
      join(earlier, later, MergeReason(.name))
    }
  }

  /// Bodies that every state has: those of one state are one.
  private mutating func joinByOwner(_ members: [Bearer]) {
    let named = members.map { owner(of: $0.index) }
    if members[0].name.isSingleGenericWord, !Self.soleBodies.contains(members[0].name.key) {
      var known: [String: Int] = [:]
      for (member, owner) in zip(members, named) {
        guard let owner else { continue }
        if let earlier = known[owner] {
          join(earlier, member.index, MergeReason(.affiliation, owner))
        } else {
          known[owner] = member.index
        }
      }
      return
    }
    let owners = zip(members, named).map { $1 ?? setting(of: appearances[$0.index].document) }
    var counts: OrderedDictionary<String, Int> = [:]
    for owner in owners { if let owner { counts[owner, default: 0] += 1 } }
    let total = counts.values.reduce(0, +)
    // Where nearly all of many speak of one state's body, the others do too unless they say otherwise.
    let usual = counts.first { total >= 10 && $0.value * 5 >= total * 4 }?.key
    var known: [String: Int] = [:]
    for (place, member) in members.enumerated() {
      guard let owner = named[place] ?? usual ?? owners[place] else { continue }
      if let earlier = known[owner] {
        join(earlier, member.index, MergeReason(.affiliation, owner))
      } else {
        known[owner] = member.index
      }
    }
  }

  /// One word, and yet one body to a state.
  private static let soleBodies: Set<String> = [
    "senate", "congress", "parliament", "treasury", "army", "navy", "cabinet", "presidency",
  ]

  /// The state or organisation that a body is said to belong to, by its name.
  private func owner(of index: Int) -> String? {
    // "U.S. Senate": the name itself says whose it is.
    let own = words[index]
    if own.count > 1, own[0] == "us" || (own[0] == "united" && own[1] == "states") { return "united states" }
    let owners = appearances[index].affiliations.filter { appearances[$0].kind == .state }
    return owners.first.map { words[$0].joined(separator: " ") }
  }

  /// The state that a document speaks of most.
  private func setting(of document: Int) -> String? {
    let states = byDocument[document, default: []].filter { appearances[$0].kind == .state && appearances[$0].isNamed }
    let most = states.max { a, b in
      (appearances[a].mentionCount, -a) < (appearances[b].mentionCount, -b)
    }
    return most.map { words[$0].joined(separator: " ") }
  }
}
