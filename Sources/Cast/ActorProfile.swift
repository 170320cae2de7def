/// What the graph knows of one actor.
public struct ActorProfile: Hashable, Sendable {
  /// An action that the actor has to do with.
  public struct Appearance: Hashable, Sendable {
    /// Index of the action.
    public let action: Int
    public let roles: [ActionRole]
  }

  /// Somebody that the actor deals with.
  public struct Partner: Hashable, Sendable {
    /// Index of the partner.
    public let actor: Int
    /// How many actions there are between the two.
    public internal(set) var actionCount = 0
    /// Of these, how many each did to the other alone, and how many they did to each other.
    public internal(set) var done = 0
    public internal(set) var received = 0
    public internal(set) var mutual = 0
  }

  /// Index of the actor.
  public let actor: Int
  /// In order of their days; see ``CastGraph/chronologicalActions()``.
  public let appearances: [Appearance]
  /// Those with most actions first, ties by name.
  public let partners: [Partner]
  /// Indices of actors affiliated with this one, by name.
  public let members: [Int]
}

extension CastGraph {
  /// What the graph knows of one actor: what it took part in or spoke of, with whom it deals, who acts for it.
  ///
  /// - Complexity: O(size of the graph + n log n).
  /// - Precondition: `actor` is the index of an actor.
  public func profile(of actor: Int) -> ActorProfile {
    var rolesByAction: [Int: [ActionRole]] = [:]
    var partners: [Int: ActorProfile.Partner] = [:]
    for (index, action) in actions.enumerated() {
      let roles = action.parts.filter { $0.actor == actor }.map(\.role)
      guard !roles.isEmpty else { continue }
      rolesByAction[index] = roles
      count(action, of: actor, among: &partners)
    }
    return ActorProfile(
      actor: actor,
      appearances: chronological(rolesByAction.keys.sorted()).map { action in
        ActorProfile.Appearance(action: action, roles: rolesByAction[action, default: []])
      },
      partners: partners.values.sorted { a, b in
        a.actionCount != b.actionCount ? a.actionCount > b.actionCount : comesFirst(a.actor, b.actor)
      },
      members: actors.indices.filter { actors[$0].affiliations.contains(actor) }.sorted(by: comesFirst))
  }

  /// Adds an action to the tallies of those on its other side.
  private func count(_ action: CastAction, of actor: Int, among partners: inout [Int: ActorProfile.Partner]) {
    let isSource = action.sources.contains(actor)
    let isTarget = action.targets.contains(actor)
    guard isSource || isTarget else { return }
    let (sources, targets) = (Set(action.sources), Set(action.targets))
    for other in action.sides where other != actor {
      let does = isSource && targets.contains(other)
      let receives = isTarget && sources.contains(other)
      guard action.reciprocal || does || receives else { continue }
      var partner = partners[other] ?? ActorProfile.Partner(actor: other)
      partner.actionCount += 1
      if action.reciprocal || (does && receives) {
        partner.mutual += 1
      } else if does {
        partner.done += 1
      } else {
        partner.received += 1
      }
      partners[other] = partner
    }
  }
}
