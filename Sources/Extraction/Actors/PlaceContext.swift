import Language

/// Tells a place from the government that sits there: "talks in Moscow" from "Moscow declined".
struct PlaceContext {
  let tree: SentenceTree

  /// Whether the name headed by `i` is used as a place.
  func isPlace(_ i: Int) -> Bool {
    switch tree.relations[i] {
    case .oblique, .nounModifier, .agent, .unmarkedOblique, .conjunct:
      let anchor = tree.relations[i] == .conjunct ? tree.head(i) ?? i : i
      guard let preposition = tree.preposition(i) ?? tree.preposition(anchor) else { return isDateline(i) }
      return isLocal(preposition, anchor)
    case .apposition: return tree.head(i).map { tree[$0].name.type == .location } ?? false
    case .compound, .adjective: return tree.head(i).map { isPlaceNoun($0) } ?? false
    case .root, .parataxis, .list, .other, .unmarkedNounModifier: return isDateline(i)
    default: return false
    }
  }

  private func isLocal(_ preposition: String, _ i: Int) -> Bool {
    switch preposition {
    case "in", "at", "near", "into", "inside", "outside", "around", "through", "across", "via", "over", "throughout",
      "within", "off", "toward", "towards", "en route to", "on":
      // "call on Moscow", "pressure on Kyiv": an address, not a location.
      return preposition != "on" && !(preposition == "in" && governsTrust(i))
    case "to", "from", "for":
      guard let head = tree.head(i) else { return false }
      return Self.motion.contains(tree.lemma(head))
    default: return false
    }
  }

  private func governsTrust(_ i: Int) -> Bool {
    tree.head(i).map { ["trust", "confidence", "faith", "believe"].contains(tree.lemma($0)) } ?? false
  }

  private func isPlaceNoun(_ i: Int) -> Bool { Nouns.kind(tree.lemma(i)) == .place }

  /// "MUSCAT, 12 June 2025 —": capitals at the start of a sentence before a dash or a date.
  private func isDateline(_ i: Int) -> Bool {
    let form = tree[i].form
    return form.count > 2 && form == form.uppercased() && i < 6
  }

  /// Verbs and nouns of going, whose "to" and "from" name places.
  static let motion: Set<String> = [
    "go", "come", "fly", "travel", "return", "arrive", "head", "drive", "walk", "flee", "move", "sail", "ship", "route",
    "depart", "leave", "journey", "trip", "flight", "visit", "board", "bring", "transport", "deport", "extradite",
    "evacuate", "escape", "march", "divert", "bind", "way", "road", "relocate", "transfer", "cross", "deploy",
  ]
}
