import OrderedCollections

/// What speaks for two namesakes being one person.
struct PersonEvidence {
  var roles: Set<String> = []
  var affiliations: Set<String> = []
  var companions: Set<String> = []

  mutating func formUnion(_ other: PersonEvidence) {
    roles.formUnion(other.roles)
    affiliations.formUnion(other.affiliations)
    companions.formUnion(other.companions)
  }

  /// The strongest thing that both have; of several the first in the alphabet.
  func shared(with other: PersonEvidence) -> MergeReason? {
    if let role = roles.intersection(other.roles).min() { return MergeReason(.role, role) }
    if let affiliation = affiliations.intersection(other.affiliations).min() {
      return MergeReason(.affiliation, affiliation)
    }
    return companions.intersection(other.companions).min().map { MergeReason(.company, $0) }
  }
}

extension IdentityResolver {
  /// Appearances that are one person by now.
  private struct Candidate {
    let name: PersonName
    var members: [Int]
    var evidence: PersonEvidence
  }

  mutating func resolvePeople(_ members: [Int]) {
    var bySurname: OrderedDictionary<String, [(index: Int, name: PersonName)]> = [:]
    for index in members {
      guard let name = PersonName(nameWords(index)) else { continue }
      bySurname[name.surname, default: []].append((index, name))
    }
    for bearers in bySurname.values where bearers.count > 1 { resolveBearers(bearers) }
  }

  /// The words of a name without the place of a dateline that ran into it: "WASHINGTON Jane Roe".
  private func nameWords(_ index: Int) -> [String] {
    let parts = appearances[index].name.split(separator: " ")
    guard parts.count > 2, parts[0].count > 3, parts[0].allSatisfy(\.isUppercase),
      parts[1].contains(where: \.isLowercase)
    else { return words[index] }
    return Array(words[index].dropFirst())
  }

  private mutating func resolveBearers(_ bearers: [(index: Int, name: PersonName)]) {
    var byName: OrderedDictionary<PersonName, [Int]> = [:]
    for (index, name) in bearers { byName[name, default: []].append(index) }
    var candidates: [Candidate] = []
    var surnamesAlone: [Candidate] = []
    for (name, members) in byName {
      if name.given == nil {
        surnamesAlone += members.map { Candidate(name: name, members: [$0], evidence: evidence(of: $0)) }
      } else {
        candidates += joinNamesakes(members, name)
      }
    }
    joinCompatible(&candidates)
    joinShortForms(&candidates)
    joinSurnames(surnamesAlone, to: candidates)
  }

  private func evidence(of index: Int) -> PersonEvidence {
    let appearance = appearances[index]
    let name = Set(words[index])
    var roles = RoleWords.words(of: appearance.description)
    for alias in appearance.aliases { roles.formUnion(RoleWords.words(of: alias)) }
    roles.subtract(name)
    // "Davis" is taken for a plural.
    roles.subtract(RoleWords.words(of: appearance.name))
    let affiliations = appearance.affiliations.filter {
      appearances[$0].isNamed && appearances[$0].kind == .organisation && words[$0].count > 1
    }
    return PersonEvidence(
      roles: roles, affiliations: Set(affiliations.map { words[$0].joined(separator: " ") }),
      companions: rareCompanions(of: index))
  }

  /// People of the very same name: one, or as many as the evidence shows where the name is frequent, and the years where
  /// half of it is.
  private mutating func joinNamesakes(_ members: [Int], _ name: PersonName) -> [Candidate] {
    var candidates: [Candidate] = []
    for member in members {
      let evidence = evidence(of: member)
      var found: (candidate: Int, reason: MergeReason)?
      if name.isFairlyCommon {
        for (number, candidate) in candidates.enumerated() where found == nil {
          if let reason = candidate.evidence.shared(with: evidence) {
            found = (number, reason)
          } else if !name.isCommon, areNear([member], candidate.members, Self.longestSilence) {
            found = (number, MergeReason(.name))
          }
        }
      } else if !candidates.isEmpty {
        found = (0, MergeReason(.name))
      }
      guard let (number, reason) = found else {
        candidates.append(Candidate(name: name, members: [member], evidence: evidence))
        continue
      }
      join(candidates[number].members[0], member, reason)
      candidates[number].members.append(member)
      candidates[number].evidence.formUnion(evidence)
    }
    return candidates
  }

  /// Names that differ in what one leaves out. Where several people share the shorter name, evidence must tell whose it is.
  private mutating func joinCompatible(_ candidates: inout [Candidate]) {
    joinPairs(&candidates) { resolver, a, b, all in
      guard a.name.given == b.name.given, a.name.isCompatible(with: b.name) else { return nil }
      let namesakes = all.filter { $0.name.given == a.name.given }
      let isUnambiguous = namesakes.allSatisfy { first in
        namesakes.allSatisfy { $0.name.isCompatible(with: first.name) }
      }
      if isUnambiguous, !a.name.isCommon, !b.name.isCommon,
        !(a.name.isFairlyCommon || b.name.isFairlyCommon) || resolver.areNear(a.members, b.members, Self.longestSilence)
      {
        return MergeReason(.name)
      }
      return a.evidence.shared(with: b.evidence)
    }
  }

  private mutating func joinShortForms(_ candidates: inout [Candidate]) {
    joinPairs(&candidates) { resolver, a, b, _ in
      guard let x = a.name.given, let y = b.name.given, x != y, a.name.isCompatible(with: b.name) else { return nil }
      let isInitial = (x.count == 1 && y.hasPrefix(x)) || (y.count == 1 && x.hasPrefix(y))
      let areForms = CommonNames.areForms(x, y)
      guard isInitial || areForms || Self.isMiddleName(a.name, b.name) else { return nil }
      if let reason = a.evidence.shared(with: b.evidence) { return MergeReason(.shortName, reason.detail) }
      // "R. Allen Stanford": the middle name makes up for the initial.
      let isSure = areForms || (isInitial && a.name.middles == b.name.middles && a.name.hasFullMiddleName)
      return isSure && !CommonNames.surnames.contains(a.name.surname)
        && resolver.areNear(a.members, b.members, Self.longestSilence) ? MergeReason(.shortName) : nil
    }
  }

  /// "J. Edgar Hoover" and "Edgar Hoover".
  private static func isMiddleName(_ a: PersonName, _ b: PersonName) -> Bool {
    a.given.map { $0.count > 1 && b.middles == [$0] } ?? false
      || b.given.map { $0.count > 1 && a.middles == [$0] } ?? false
  }

  /// Joins candidates that a rule finds to be one, and makes one candidate of them.
  private mutating func joinPairs(
    _ candidates: inout [Candidate], _ rule: (IdentityResolver, Candidate, Candidate, [Candidate]) -> MergeReason?
  ) {
    guard candidates.count > 1, candidates.count <= Self.mostCandidates else { return }
    var later = 1
    while later < candidates.count {
      var joined = false
      for earlier in 0..<later {
        guard let reason = rule(self, candidates[earlier], candidates[later], candidates) else { continue }
        join(candidates[earlier].members[0], candidates[later].members[0], reason)
        candidates[earlier].members += candidates[later].members
        candidates[earlier].evidence.formUnion(candidates[later].evidence)
        candidates.remove(at: later)
        joined = true
        break
      }
      if !joined { later += 1 }
    }
  }

  /// Comparing pairs of more names than that under one surname would take too long.
  private static let mostCandidates = 3000

  /// Surnames alone go to the one person of that surname who shares a role, an affiliation or a companion; a rare surname
  /// goes to its only bearer without that, if the documents are of about the same time. The others go to each other. A
  /// given name alone ("Dave") is nobody's surname, and says as little as a frequent one.
  private mutating func joinSurnames(_ surnames: [Candidate], to candidates: [Candidate]) {
    var leftOver: [Candidate] = []
    for surname in surnames {
      let fitting = candidates.compactMap { candidate in
        candidate.evidence.shared(with: surname.evidence).map { (candidate, $0) }
      }
      if fitting.count == 1 {
        join(fitting[0].0.members[0], surname.members[0], MergeReason(.surname, fitting[0].1.detail))
      } else if fitting.isEmpty, candidates.count == 1, !CommonNames.isWordOfMany(surname.name.surname),
        areNear(surname.members, candidates[0].members, Self.longestNews)
      {
        join(candidates[0].members[0], surname.members[0], MergeReason(.surname))
      } else {
        leftOver.append(surname)
      }
    }
    var known: [Candidate] = []
    for surname in leftOver {
      let isRare = candidates.isEmpty && !CommonNames.isWordOfMany(surname.name.surname)
      let match = known.firstIndex {
        $0.evidence.shared(with: surname.evidence) != nil
          || (isRare && areNear(surname.members, $0.members, Self.longestNews))
      }
      guard let match else {
        known.append(surname)
        continue
      }
      let detail = known[match].evidence.shared(with: surname.evidence)?.detail
      join(known[match].members[0], surname.members[0], MergeReason(.surname, detail))
      known[match].members += surname.members
      known[match].evidence.formUnion(surname.evidence)
    }
  }
}
