import Language

/// What both sides do to each other.
extension ActionReader {
  /// "accused *each other*", "met *one another*", "fired at *each other's* posts": both sides do it alike.
  func isMutual(_ clause: Clause) -> Bool {
    let arguments = clause.objects + clause.indirectObjects + clause.obliques.map(\.token)
    return (arguments + arguments.flatMap { tree.children($0, .possessor) }).contains { token in
      isReciprocalPronoun(from: token) || isReciprocalPronoun(from: token - 1)
    } || isEachTheOther(clause)
  }

  private func isReciprocalPronoun(from first: Int) -> Bool {
    guard first >= 0, first + 1 < tree.count else { return false }
    let words = [tree.word(first), tree.word(first + 1)]
    return words == ["each", "other"] || words == ["one", "another"]
  }

  /// "*Each side* blames *the other*."
  private func isEachTheOther(_ clause: Clause) -> Bool {
    let isEach = clause.subjects.contains { subject in
      tree.children(subject, .determiner).contains { ["each", "either", "neither"].contains(tree.lemma($0)) }
    }
    return isEach && (clause.objects + clause.obliques.map(\.token)).contains { tree.lemma($0) == "other" }
  }
}
