import OrderedCollections
import Record

/// States, places, organisations and the like.
extension IdentityResolver {
  mutating func resolveBodies(_ members: [Int]) {
    var byKey: OrderedDictionary<String, [(index: Int, name: BodyName)]> = [:]
    for index in members {
      let kind = appearances[index].kind
      let name = BodyName(words[index], kind: kind == .organisation || kind == .group)
      // Single letters are party marks and initials.
      if name.key.count > 1 { byKey[name.key, default: []].append((index, name)) }
    }
    for bearers in byKey.values where bearers.count > 1 { resolveBearers(bearers) }
    resolveAcronyms(members)
  }

  private mutating func resolveBearers(_ bearers: [(index: Int, name: BodyName)]) {
    var byKind: OrderedDictionary<ActorRecord.Kind, [(index: Int, name: BodyName)]> = [:]
    for bearer in bearers { byKind[appearances[bearer.index].kind, default: []].append(bearer) }
    for (kind, members) in byKind {
      switch kind {
      case .organisation, .group:
        if members[0].name.isGeneric { joinByOwner(members) } else { joinAll(members.map(\.index)) }
      case .other:
        if words[members[0].index].count > 1 { joinAll(members.map(\.index)) }
      default:
        joinAll(members.map(\.index))
      }
    }
    // Kinds that can be one: what a reader could not tell is what another could.
    for (a, b) in [(ActorRecord.Kind.state, ActorRecord.Kind.place), (.organisation, .group)] {
      if let x = byKind[a]?.first, let y = byKind[b]?.first, !x.name.isGeneric {
        join(x.index, y.index, MergeReason(.name))
      }
    }
    if let unknown = byKind[.other]?.first, byKind.count == 2, !unknown.name.isGeneric,
      let known = byKind.first(where: { $0.key != .other })?.value.first
    {
      join(known.index, unknown.index, MergeReason(.name))
    }
  }

  private mutating func joinAll(_ members: [Int]) {
    // To the nearest earlier one of the same words, so that the reason is true.
    for member in members.dropFirst() {
      let isSameName = words[members[0]] == words[member]
      join(
        members[0], member, MergeReason(isSameName ? .name : .wording, isSameName ? nil : appearances[members[0]].name))
    }
  }

  /// Bodies that every state has: those of one state are one.
  private mutating func joinByOwner(_ members: [(index: Int, name: BodyName)]) {
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

  /// Organisations that go by an acronym alone are those that other documents give that acronym to.
  private mutating func resolveAcronyms(_ members: [Int]) {
    let organisations = members.filter { appearances[$0].kind == .organisation }
    var holders: [String: OrderedDictionary<Int, Int>] = [:]
    for index in organisations where words[index].count > 1 {
      for acronym in Set(appearances[index].aliases.filter(Self.isAcronym)) {
        holders[acronym, default: [:]][root(of: index), default: 0] += 1
      }
    }
    for index in organisations where words[index].count == 1 {
      guard Self.isAcronym(appearances[index].name), let known = holders[appearances[index].name],
        let most = known.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }),
        most.value * 5 >= known.values.reduce(0, +) * 4
      else { continue }
      join(most.key, index, MergeReason(.alias, appearances[index].name))
    }
  }

  private static func isAcronym(_ name: String) -> Bool {
    (3...6).contains(name.count) && name.utf8.allSatisfy { (65...90).contains($0) }
  }
}
