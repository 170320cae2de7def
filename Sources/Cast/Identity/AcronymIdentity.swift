import OrderedCollections
import Record

/// Which organisations the documents give which acronyms to.
struct Acronyms {
  /// For each acronym the actors that have it, by the first of their appearances, and how many documents say so.
  private var holders: [String: OrderedDictionary<Int, Int>] = [:]
  private(set) var all: Set<Int> = []
  private var bearers: [Int: [Int]] = [:]
  private var company: [Int: Set<String>] = [:]

  mutating func note(_ acronym: String, of root: Int) {
    holders[acronym, default: [:]][root, default: 0] += 1
    all.insert(root)
  }

  mutating func note(_ index: Int, of root: Int, company names: Set<String>) {
    bearers[root, default: []].append(index)
    company[root, default: []].formUnion(names)
  }

  /// Whom an appearance means by its acronym: who shares its company, or whom four in five documents mean.
  func holder(of acronym: String, for index: Int, in resolver: IdentityResolver) -> Int? {
    guard let known = holders[acronym] else { return nil }
    let own = resolver.rareCompany(of: index)
    if let shared = known.keys.first(where: { !own.isDisjoint(with: company[$0] ?? []) }) { return shared }
    guard let (most, count) = known.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }),
      count * 5 >= known.values.reduce(0, +) * 4
    else { return nil }
    let documents = resolver.byDocument.count
    if count * 2000 >= documents { return most }
    let isNow = resolver.areNear([index], bearers[most] ?? [], IdentityResolver.longestNews)
    // Another town's police has the same initials.
    let words = resolver.words[most]
    let isSure = count * 10_000 >= documents || (Self.isAcronym(acronym, of: words) && !BodyName.areOfATown(words))
    return isNow && isSure ? most : nil
  }

  static func isAcronym(_ name: String) -> Bool {
    (3...6).contains(name.count) && name.utf8.allSatisfy { (65...90).contains($0) }
  }

  /// Whether the letters are initials of the words, in their order: "USDA" of "Department of Agriculture", "DOJ" of
  /// "Justice Department".
  static func isAcronym(_ acronym: String, of words: [String]) -> Bool {
    let wordings = [words, ["department", "of"] + words.filter { $0 != "department" }]
    return wordings.contains { wording in
      var rest = acronym.lowercased()[...]
      for initial in (["u", "s"] + wording).compactMap(\.first) where rest.first == initial { rest.removeFirst() }
      return rest.isEmpty
    }
  }
}

extension IdentityResolver {
  func isBareAcronym(_ index: Int) -> Bool {
    appearances[index].kind == .organisation && words[index].count == 1 && Acronyms.isAcronym(appearances[index].name)
  }

  /// Organisations that go by an acronym alone are those that other documents give that acronym to: the one that is found
  /// in the same company, or the one that the acronym usually means, at that time at least. The others of one acronym are
  /// one as long as there is news of it, and are the word that is spelled like it (MESA, Mesa) when they are of about the
  /// same time.
  ///
  /// The larger the shelf, the more bodies share an acronym, and the more documents it takes to call one usual.
  mutating func resolveAcronyms(_ members: [Int]) {
    let organisations = members.filter { appearances[$0].kind == .organisation }
    joinLongerNames(organisations)
    let bare = OrderedDictionary(grouping: organisations.filter(isBareAcronym)) { appearances[$0].name }
    let holders = holders(of: Set(bare.keys), among: organisations)
    let single = organisations.filter { words[$0].count == 1 && !isBareAcronym($0) }
    let spelledAlike = Dictionary(grouping: single) { words[$0] }
    for (name, group) in bare {
      let rest = group.filter { index in
        guard let holder = holders.holder(of: name, for: index, in: self) else { return true }
        // Documents that use both may not have seen that they are one.
        join(
          holder, index, MergeReason(.alias, name), namesDecide: Acronyms.isAcronym(name, of: words[holder]))
        return false
      }
      joinNews(rest)
      if let others = spelledAlike[words[group[0]]], areNear(group, others, Self.longestNews) {
        join(rest.first ?? group[0], others[0], MergeReason(.name))
      }
    }
  }

  private mutating func holders(of acronyms: Set<String>, among organisations: [Int]) -> Acronyms {
    var holders = Acronyms()
    for index in organisations where words[index].count > 1 {
      for acronym in Set(appearances[index].aliases).intersection(acronyms) {
        holders.note(acronym, of: root(of: index))
      }
    }
    for index in organisations where words[index].count > 1 {
      let root = root(of: index)
      if holders.all.contains(root) { holders.note(index, of: root, company: rareCompany(of: index)) }
    }
    return holders
  }

  /// Names of one acronym of which one ends with the other: "EU Rule of Law Mission", "Rule of Law Mission".
  private mutating func joinLongerNames(_ organisations: [Int]) {
    var names: OrderedDictionary<String, OrderedDictionary<[String], Int>> = [:]
    for index in organisations where words[index].count > 1 {
      for acronym in Set(appearances[index].aliases.filter(Acronyms.isAcronym)).sorted() {
        if names[acronym]?[words[index]] == nil { names[acronym, default: [:]][words[index]] = index }
      }
    }
    for bearers in names.values {
      for (long, index) in bearers {
        for length in 2..<max(2, long.count) {
          guard let shorter = bearers[Array(long.suffix(length))] else { continue }
          join(shorter, index, MergeReason(.wording, appearances[shorter].name))
          break
        }
      }
    }
  }

  func rareCompany(of index: Int) -> Set<String> {
    rareCompanions(of: index).union(rarePlaces(of: index))
  }
}
