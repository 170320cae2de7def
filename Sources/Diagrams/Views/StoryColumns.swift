import Cast

/// On which side of the column of actions each actor of a story stands.
///
/// A sentence reads from left to right, so those who act belong on the left and those who are acted upon on the right,
/// and the two sides of one action should not stand on the same side. This is a maximum cut with a bias. The actors are
/// placed one after the other, the most decided first, and then moved one by one as long as that makes it better, which
/// is good enough for the few dozen actors of a picture.
///
/// - Complexity: O(n² + p) for n actors with p pairs of participants.
struct StoryColumns {
  /// The actors on the right; all others are on the left.
  private(set) var right: Set<Int> = []

  private static let biasOfRole = 2.0
  private static let gainOfCrossing = 3.0
  private static let biasOfSpeaker = 0.5
  private static let maximumRounds = 20

  /// How much an actor prefers the left.
  private var leftBias: [Int: Double] = [:]
  /// How much two actors want to be apart.
  private var repulsion: [Int: [Int: Double]] = [:]

  init(actors: [Int], actions: [CastAction]) {
    for action in actions { add(action, among: Set(actors)) }
    place(actors)
    for _ in 0..<Self.maximumRounds {
      var changed = false
      for actor in actors where gainOfMoving(actor) > 0 {
        right.formSymmetricDifference([actor])
        changed = true
      }
      if !changed { break }
    }
  }

  private mutating func place(_ actors: [Int]) {
    var preferences = leftBias
    var waiting = actors
    while !waiting.isEmpty {
      var next = 0
      for index in waiting.indices.dropFirst()
      where abs(preferences[waiting[index], default: 0]) > abs(preferences[waiting[next], default: 0]) {
        next = index
      }
      let actor = waiting.remove(at: next)
      let isRight = preferences[actor, default: 0] < 0
      if isRight { right.insert(actor) }
      for (other, weight) in repulsion[actor, default: [:]] {
        preferences[other, default: 0] += isRight ? weight : -weight
      }
    }
  }

  private mutating func add(_ action: CastAction, among actors: Set<Int>) {
    let sources = action.sources.filter(actors.contains)
    let targets = action.targets.filter(actors.contains)
    for speaker in action.tellings.map(\.actor) { leftBias[speaker, default: 0] += Self.biasOfSpeaker }
    if action.reciprocal {
      let sides = unique(sources + targets)
      // Of those who do it together, the one named first stands where a sentence has its subject.
      for (position, side) in sides.enumerated() where sides.count > 1 {
        leftBias[side, default: 0] += position == 0 ? Self.biasOfSpeaker : -Self.biasOfSpeaker
      }
      for (position, a) in sides.enumerated() {
        for b in sides[(position + 1)...] { separate(a, b) }
      }
    } else {
      for source in sources { leftBias[source, default: 0] += Self.biasOfRole }
      for target in targets { leftBias[target, default: 0] -= Self.biasOfRole }
      for source in sources {
        for target in targets where target != source { separate(source, target) }
      }
    }
  }

  private mutating func separate(_ a: Int, _ b: Int) {
    repulsion[a, default: [:]][b, default: 0] += Self.gainOfCrossing
    repulsion[b, default: [:]][a, default: 0] += Self.gainOfCrossing
  }

  private func gainOfMoving(_ actor: Int) -> Double {
    let isRight = right.contains(actor)
    let bias = leftBias[actor, default: 0] * (isRight ? 1 : -1)
    // A sum of multiples of one half is exact in any order, so that the order of the dictionary does not matter.
    return repulsion[actor, default: [:]].reduce(bias) { gain, other in
      gain + (right.contains(other.key) == isRight ? other.value : -other.value)
    }
  }
}
