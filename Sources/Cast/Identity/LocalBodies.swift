import OrderedCollections
import Record

/// Bodies that every town has one of: police departments, school boards, district courts.
extension IdentityResolver {
  /// Joins those that are said to be of the same place, and those whose documents have a place in common that few others
  /// have; the name alone says nothing.
  ///
  /// - Complexity: O(members · places of a document).
  mutating func joinLocalBodies(_ members: [Int]) {
    var ofQualifier: [String: Int] = [:]
    var unqualified: [Int] = []
    var ofPlace: [String: OrderedSet<Int>] = [:]
    for member in members {
      guard let qualifier = qualifier(of: member) else {
        unqualified.append(member)
        continue
      }
      if let earlier = ofQualifier[qualifier] {
        join(earlier, member, MergeReason(.place, qualifier))
      } else {
        ofQualifier[qualifier] = member
      }
      for place in rarePlaces(of: member) { ofPlace[place, default: []].append(member) }
    }
    for member in unqualified {
      let places = rarePlaces(of: member).sorted()
      let known = Set(places.flatMap { ofPlace[$0] ?? [] }.map { root(of: $0) })
      if known.count == 1, let earlier = known.first, let place = places.first(where: { ofPlace[$0] != nil }) {
        join(earlier, member, MergeReason(.place, place))
      }
      for place in places { ofPlace[place, default: []].append(member) }
    }
  }

  /// Where a body is said to be: "Shelby County" for what the document also calls "the Shelby County Sheriff's Office".
  private func qualifier(of index: Int) -> String? {
    let name = words[index]
    var qualifiers: Set<String> = []
    for alias in appearances[index].aliases {
      let words = NameFolding.words(of: alias)
      guard words.count > name.count, Array(words.suffix(name.count)) == name else { continue }
      let qualifier = words.dropLast(name.count).filter { $0 != "the" && $0 != "us" }
      if !qualifier.isEmpty { qualifiers.insert(qualifier.joined(separator: " ")) }
    }
    for whole in appearances[index].affiliations where appearances[whole].kind == .place {
      qualifiers.insert(words[whole].joined(separator: " "))
    }
    return qualifiers.count == 1 ? qualifiers.first : nil
  }
}
