import Language
import Record

/// A name that the table of the world knows, and the actor it stands for.
struct KnownName: Sendable {
  /// Unique among states and organisations.
  let key: String
  /// The canonical name.
  let name: String
  let kind: ActorRecord.Kind
  /// "Russian", "Ukrainian": says whose something is, but is no name of an actor.
  let isAdjective: Bool
  /// "Serbs", "Americans": the people of a state, many or all.
  let isPeople: Bool
  /// A capital or seat of government, which is a place as often as an actor.
  let isSeat: Bool

  init?(_ text: String) {
    if let state = World.shared.state(named: text) {
      key = "state " + state.entry.code
      name = state.entry.name
      kind = .state
      isAdjective = state.uses.isSubset(of: [.adjective, .person])
      isPeople = state.uses == .people
      isSeat = state.uses.isSubset(of: [.capital, .seat])
    } else if let body = World.shared.organisation(named: text) {
      key = "organisation " + body.entry.name
      name = body.entry.name
      kind = .organisation
      isAdjective = false
      isPeople = false
      isSeat = body.uses == .seat
    } else {
      return nil
    }
  }

  /// How many tokens from `start` on make the longest known name; nil when none begins there.
  static func longestMatch(in tree: SentenceTree, at start: Int) -> Int? {
    guard let first = tree[start].form.unicodeScalars.first, first.properties.isUppercase else { return nil }
    // The article belongs to few names ("The Hague"), and to no adjective.
    let isArticle = tree[start].partOfSpeech == .det
    guard isArticle || World.shared.mayBegin(with: tree[start].form) else { return nil }
    if isArticle, start + 1 < tree.count, KnownName(tree[start + 1].form) != nil { return nil }
    let end = min(tree.count, start + 6)
    for stop in stride(from: end, to: start, by: -1) where tree[stop - 1].partOfSpeech != .punct || stop == start + 1 {
      if KnownName(tree.text(start..<stop)) != nil { return stop - start }
    }
    return nil
  }
}
