import OrderedCollections
import Record

/// What several appearances of one actor come to.
public struct JoinedActor: Hashable, Sendable {
  /// Indices of the appearances, ascending; the first is the one that the actor is known by.
  public var members: [Int]
  public var name: String
  public var kind: ActorRecord.Kind
  public var description: String?
  /// Every distinct surface name, in the order of the appearances.
  public var aliases: [String]
  public var mentionCount: Int
  /// The record's id of the first appearance of that name; other actors may have it too.
  public var id: String
}

extension Identities {
  /// The actors, in the order of their first appearances.
  ///
  /// An actor's name is the one that most documents have, a full name before a single word. Its kind is the most
  /// telling: a state before a place, an organisation before a group, anything before `other`.
  ///
  /// - Parameter appearances: Those that the identities were found for.
  /// - Complexity: O(n).
  public func actors(of appearances: [Appearance]) -> [JoinedActor] {
    var members: OrderedDictionary<Int, [Int]> = [:]
    for (index, root) in first.enumerated() { members[root, default: []].append(index) }
    return members.values.map { Self.actor($0, appearances) }
  }

  private static func actor(_ members: [Int], _ appearances: [Appearance]) -> JoinedActor {
    var names: OrderedDictionary<String, (count: Int, first: Int)> = [:]
    var aliases: OrderedSet<String> = []
    for member in members {
      names[appearances[member].name, default: (0, member)].count += 1
      aliases.append(contentsOf: appearances[member].aliases)
    }
    var best = names.elements[0]
    for candidate in names.elements.dropFirst() {
      let (known, new) = (best.key.contains(" "), candidate.key.contains(" "))
      if known != new ? new : candidate.value.count > best.value.count { best = candidate }
    }
    return JoinedActor(
      members: members, name: best.key,
      kind: members.map { appearances[$0].kind }.max { $0.precedence < $1.precedence } ?? .other,
      description: members.lazy.compactMap { appearances[$0].description }.first,
      aliases: Array(aliases), mentionCount: members.reduce(0) { $0 + appearances[$1].mentionCount },
      id: appearances[best.value.first].id)
  }
}

extension ActorRecord.Kind {
  /// The higher, the more it tells; only kinds that can be reconciled are ever compared.
  fileprivate var precedence: Int {
    switch self {
    case .other: 0
    case .group, .place: 1
    case .person, .organisation, .state: 2
    }
  }
}

/// Gives every actor an id of its own: the one its record has, with its kind or a number after it when that is taken.
public struct ActorIDs {
  private var used: Set<String> = []

  public init() {}

  public mutating func unique(_ id: String, kind: ActorRecord.Kind) -> String {
    var candidate = id
    if used.contains(candidate) { candidate = "\(id)-\(kind.rawValue)" }
    let base = candidate
    var number = 2
    while !used.insert(candidate).inserted {
      candidate = "\(base)-\(number)"
      number += 1
    }
    return candidate
  }
}
