import Cast
import OrderedCollections

/// All that is between two actors, whichever way it goes.
struct Tie {
  let pair: NetworkScope.Pair
  /// Indices of actions, the strongest first.
  let actions: [Int]
  let strength: Double
  /// That of most of its actions; of equally many, in the order of the tones.
  let tone: Tone

  /// Every tie of a cast, the strongest first.
  ///
  /// - Complexity: O(p log p) for p pairs of participants.
  static func all(in cast: CastGraph) -> [Tie] {
    var groups: OrderedDictionary<NetworkScope.Pair, [Int]> = [:]
    for (index, action) in cast.actions.enumerated() {
      for pair in unique(NetworkLine.pairs(of: action, in: cast).map { NetworkScope.Pair($0.0, $0.1) }) {
        groups[pair, default: []].append(index)
      }
    }
    let ties = groups.map { Tie(pair: $0, actions: $1, cast: cast) }
    let order = ties.indices.sorted { (-ties[$0].strength, $0) < (-ties[$1].strength, $1) }
    return order.map { ties[$0] }
  }

  private init(pair: NetworkScope.Pair, actions: [Int], cast: CastGraph) {
    self.pair = pair
    let strengths = actions.map { Selection.strength(of: cast.actions[$0]) }
    strength = strengths.reduce(0, +)
    self.actions = actions.indices.sorted { (-strengths[$0], $0) < (-strengths[$1], $1) }.map { actions[$0] }
    let tones = actions.map { Tone(cast.actions[$0].eventClass, intensity: cast.actions[$0].intensity) }
    let counts = Tone.allCases.map { tone in tones.count { $0 == tone } }
    tone = counts.firstIndex(of: counts.max() ?? 0).map { Tone.allCases[$0] } ?? .neutral
  }

  func edge(in scene: Scene) -> DOTEdge {
    let actors = (scene.cast.actors[pair.first], scene.cast.actors[pair.second])
    let edge = DOTEdge(
      from: ActorNode.id(actors.0), to: ActorNode.id(actors.1),
      [
        "dir": "both", "arrowhead": .text(tone.tieEnd), "arrowtail": .text(tone.tieEnd),
        "color": .text(scene.color(tone.ink)), "penwidth": .text(NetworkLine.decimal(NetworkLine.width(actions.count))),
        "tooltip": .text(ActionText.tooltip(of: actions.map { scene.text(of: $0) })),
        "id": .text(SVGIdentifier.make("tie", actors.0.id, actors.1.id)), "class": .text("tie \(tone.rawValue)"),
      ])
    return DOTEdge(
      from: edge.tail, to: edge.head, edge.attributes.merging(scene.link(toAction: actions[0])) { $1 })
  }
}
