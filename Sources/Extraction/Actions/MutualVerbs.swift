import Language

/// What both sides do to each other.
extension ActionReader {
  /// "accused *each other*", "met *one another*", "fired at *each other's* posts": both sides do it alike.
  func isMutual(_ clause: Clause) -> Bool {
    let arguments = clause.objects + clause.indirectObjects + clause.obliques.map(\.token)
    return (arguments + arguments.flatMap { tree.children($0, .possessor) }).contains { token in
      let phrase = [token, token + 1].filter { $0 < tree.count }.map { tree[$0].form.lowercased() }
      return phrase == ["each", "other"] || phrase == ["one", "another"]
        || token > 0
          && [["each", "other"], ["one", "another"]].contains([tree[token - 1].form.lowercased(), phrase[0]])
    } || isEachTheOther(clause)
  }

  /// "*Each side* blames *the other*."
  private func isEachTheOther(_ clause: Clause) -> Bool {
    let isEach = clause.subjects.contains { subject in
      tree.children(subject, .determiner).contains { ["each", "either", "neither"].contains(tree.lemma($0)) }
    }
    return isEach && (clause.objects + clause.obliques.map(\.token)).contains { tree.lemma($0) == "other" }
  }
}
