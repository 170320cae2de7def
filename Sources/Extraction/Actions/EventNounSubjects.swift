import Language
import Record

/// Who takes part in an event noun that hangs from a verb: the verb's subjects, or who tells of it.
extension ActionReader {
  /// "charged Roe after a joint inquiry *with the navy*", "is investigating with help *from the army*", "agreed after
  /// *talks*", "left at Peru's *request*": the other side is the subject of the verb.
  func completeBySubject(_ n: Int, _ frame: EventFrame, _ roles: inout Roles) {
    // "after two days *of talks*"
    var top = n
    while tree.relations[top] == .nounModifier, tree.preposition(top) == "of", let head = tree.head(top) { top = head }
    guard tree.relations[top] == .oblique, let verb = tree.head(top), tree.isVerb(verb),
      let preposition = tree.preposition(top), !clauses.passive(verb)
    else { return }
    let subjects = agentive(clauses.subjects(verb))
    let told = roles.sources + roles.targets
    guard !subjects.isEmpty, Set(subjects).isDisjoint(with: told) else { return }
    if ["after", "following", "with", "before", "during"].contains(preposition), top == n {
      join(subjects, n, frame, preposition, &roles)
    }
    let isJointly = frame.isReciprocal && frame.meaning.eventClass == .consult && subjects.count > 1
    if isJointly, told.isEmpty, ["after", "following", "during", "in"].contains(preposition) {
      roles.sources = subjects
    }
    // "reopened the border after Kenyan *mediation*"
    let isBrokered = frame.group == "mediate" && subjects.count > 1 && !roles.sources.isEmpty
    if isBrokered, roles.targets.isEmpty, ["after", "following", "through", "under", "with"].contains(preposition) {
      roles.targets = subjects
    }
    // "conceded it under *questioning* by Roe"
    let isUnder = preposition == "under" && !roles.sources.isEmpty && frame.roles == .patient
    if isUnder, roles.targets.isEmpty { roles.targets = subjects }
    let isAsked = preposition == "at" && [.request, .agree].contains(frame.meaning.eventClass)
    if isAsked, roles.targets.isEmpty, !roles.sources.isEmpty { roles.targets = subjects }
  }

  private func join(
    _ subjects: [Int], _ n: Int, _ frame: EventFrame, _ preposition: String, _ roles: inout Roles
  ) {
    let modifiers = tree.children(n, .nounModifier).compactMap { tree.preposition($0) }
    let isJoint = frame.isReciprocal || tree.children(n, .adjective).contains { tree.lemma($0) == "joint" }
    if isJoint, modifiers.contains("with"), roles.sources.count + roles.targets.count == 1 {
      (roles.sources, roles.targets) = (subjects, roles.sources + roles.targets)
      roles.preposition = "with"
    } else if preposition == "with", modifiers.contains("from"), roles.targets.isEmpty {
      roles.targets = subjects
    }
  }

  /// "Union negotiator Jane Roe said *talks with the company* would resume": who speaks for one side tells of the talks.
  func completeByTeller(_ n: Int, _ frame: EventFrame, _ roles: inout Roles) {
    guard frame.isReciprocal, frame.meaning.eventClass == .consult, roles.sources.count + roles.targets.count == 1,
      tree.children(n, .nounModifier).contains(where: { tree.preposition($0) == "with" }),
      let teller = attribution.tellings(of: n).first?.actor, book[teller].kind == .person,
      book[teller].roles.contains(where: { Nouns.isLeader($0) || Self.negotiating.contains($0) })
    else { return }
    let other = roles.sources + roles.targets
    let own = Set([teller] + book[teller].affiliations.map(book.current))
    guard own.isDisjoint(with: other) else { return }
    (roles.sources, roles.targets, roles.preposition) = ([teller], other, "with")
  }

  private static let negotiating: Set<String> = [
    "negotiator", "spokesman", "spokeswoman", "spokesperson", "envoy", "ambassador", "diplomat",
  ]
}
