/// Whom a name stands for.
public enum NameResolution: Hashable, Sendable {
  case found(Int)
  /// Several it may stand for, those mentioned most first.
  case ambiguous([Int])
  /// Nobody, with the names that come nearest to it, nearest first: none when nothing is near.
  case unknown(nearest: [String])
}

extension CastGraph {
  /// Finds the actor that a person means by a name, however it is typed: `Kyiv`, `trump`, `dmitry-peskov`, `the
  /// kremlin`.
  ///
  /// Upper and lower case, diacritics and punctuation do not count. What matches most fully wins, in this order: the
  /// very id; a whole id or name; a whole alias; the last words of a name or alias (a surname); all words, somewhere in
  /// a name or alias.
  ///
  /// - Complexity: O(total length of the names). Make a ``NameResolver`` to resolve many.
  public func resolve(_ name: String) -> NameResolution {
    NameResolver(self).resolve(name)
  }
}

/// Finds actors by the names that people type; see ``CastGraph/resolve(_:)``.
public struct NameResolver: Sendable {
  private struct Entry {
    let actor: Int
    let words: [String]
    let isAlias: Bool
  }

  private static let suggestionCount = 3
  private let cast: CastGraph
  private let entries: [Entry]

  public init(_ cast: CastGraph) {
    self.cast = cast
    entries = cast.actors.enumerated().flatMap { index, actor in
      [actor.id, actor.name].map { Entry(actor: index, words: NameFolding.words(of: $0), isAlias: false) }
        + actor.aliases.map { Entry(actor: index, words: NameFolding.words(of: $0), isAlias: true) }
    }
  }

  public func resolve(_ name: String) -> NameResolution {
    if let actor = cast.index(ofActor: name) { return .found(actor) }
    let words = NameFolding.words(of: name)
    guard !words.isEmpty else { return .unknown(nearest: []) }
    return resolution { !$0.isAlias && $0.words == words }
      ?? resolution { $0.isAlias && $0.words == words }
      ?? resolution { $0.words.count > words.count && $0.words.suffix(words.count) == words[...] }
      ?? resolution { entry in words.allSatisfy(entry.words.contains) }
      ?? .unknown(nearest: nearestNames(to: words))
  }

  /// Whom the matching entries stand for; nil when none matches.
  private func resolution(matching matches: (Entry) -> Bool) -> NameResolution? {
    let actors = Set(entries.lazy.filter(matches).map(\.actor))
    if actors.count < 2 { return actors.first.map(NameResolution.found) }
    return .ambiguous(actors.sorted(by: isMoreProminent))
  }

  private func isMoreProminent(_ a: Int, _ b: Int) -> Bool {
    let (x, y) = (cast.actors[a].mentionCount, cast.actors[b].mentionCount)
    return x != y ? x > y : cast.comesFirst(a, b)
  }

  /// Names that the words may be a slip or the beginning of.
  private func nearestNames(to words: [String]) -> [String] {
    let typed = Array(words.joined(separator: " ").unicodeScalars)
    guard typed.count > 2 else { return [] }
    let limit = min(3, max(1, typed.count / 3))
    var distances: [Int: Int] = [:]
    for entry in entries {
      guard let distance = distance(from: typed, to: entry, limit: limit) else { continue }
      distances[entry.actor] = min(distance, distances[entry.actor] ?? .max)
    }
    let nearest = distances.sorted { a, b in
      a.value != b.value ? a.value < b.value : isMoreProminent(a.key, b.key)
    }
    return nearest.prefix(Self.suggestionCount).map { cast.actors[$0.key].name }
  }

  /// The distance to the whole name or to the nearest of its words; a beginning counts as just near enough.
  private func distance(from typed: [Unicode.Scalar], to entry: Entry, limit: Int) -> Int? {
    let whole = Array(entry.words.joined(separator: " ").unicodeScalars)
    let candidates = [whole] + entry.words.map { Array($0.unicodeScalars) }
    let distances = candidates.compactMap { candidate in
      editDistance(typed, candidate, limit: limit) ?? (candidate.starts(with: typed) ? limit : nil)
    }
    return distances.min()
  }
}
