import Record

/// Joins the tellings of one event: same kind of action, same participants, and nothing that speaks against it.
///
/// Two tellings are one event when their predicates belong to one group ("swap", "exchange"), their participants agree
/// (in any order when the action is reciprocal), both or neither are negated, their days overlap or are unknown for one,
/// and no quantity of one unit differs. What one tells and another denies is one event, affirmed, with both tellings.
/// Linear in the tellings but for those of one group and the same participants.
struct EventMerger {
  private(set) var events: [Event] = []
  private var byKey: [Key: [Int]] = [:]

  /// Tellings of one event agree in these.
  private struct Key: Hashable {
    let group: String
    let participants: [Int]
  }

  /// One event with all its tellings.
  struct Event {
    var best: Proposition
    var mentions: [Proposition]
  }

  mutating func add(_ proposition: Proposition) {
    let key = Key(group: proposition.group, participants: Set(proposition.participants).sorted())
    if let index = byKey[key]?.last(where: { Self.isSame(events[$0].best, proposition) }) {
      join(proposition, into: index)
    } else {
      byKey[key, default: []].append(events.count)
      events.append(Event(best: proposition, mentions: [proposition]))
    }
  }

  private mutating func join(_ proposition: Proposition, into index: Int) {
    var best = events[index].best
    if best.isOnlyDenied, !proposition.isOnlyDenied {
      best.polarity = proposition.polarity
      best.isOnlyDenied = false
    }
    best.time = Self.narrower(best.time, proposition.time)
    best.tellings += proposition.tellings.filter { !best.tellings.contains($0) }
    best.places += proposition.places.filter { !best.places.contains($0) && !best.participants.contains($0) }
    best.quantities += proposition.quantities.filter { !best.quantities.contains($0) }
    best.object = best.object ?? proposition.object
    if !best.reciprocal {
      best.targets += proposition.targets.filter { !best.targets.contains($0) && !best.sources.contains($0) }
    }
    best.confidence = max(best.confidence, proposition.confidence)
    if best.status != proposition.status { best.status = Self.firmer(best.status, proposition.status) }
    events[index].best = best
    events[index].mentions.append(proposition)
  }

  static func isSame(_ a: Proposition, _ b: Proposition) -> Bool {
    guard a.polarity == b.polarity || a.isOnlyDenied || b.isOnlyDenied, statusesAgree(a.status, b.status),
      timesAgree(a.time, b.time)
    else { return false }
    guard participantsAgree(a, b) else { return false }
    return !a.quantities.contains { x in b.quantities.contains { $0.unit == x.unit && $0.value != x.value } }
  }

  private static func participantsAgree(_ a: Proposition, _ b: Proposition) -> Bool {
    if a.reciprocal || b.reciprocal {
      return Set(a.participants) == Set(b.participants) && (a.object == b.object || a.object == nil || b.object == nil)
    }
    guard Set(a.sources) == Set(b.sources) else { return false }
    let (x, y) = (Set(a.targets), Set(b.targets))
    if x.isEmpty && y.isEmpty {
      return a.predicate == b.predicate && (a.object == b.object || abs(a.sentence - b.sentence) > 0 && a.object == nil)
    }
    return x == y
  }

  /// What is planned in one sentence may be done in the next; what is merely possible is another matter.
  private static func statusesAgree(_ a: ActionRecord.Status, _ b: ActionRecord.Status) -> Bool {
    a == b || ![a, b].contains(.possible) && ![a, b].contains(.requested)
  }

  private static func timesAgree(_ a: TimeRecord?, _ b: TimeRecord?) -> Bool {
    guard let start = a?.start, let end = a?.end, let otherStart = b?.start, let otherEnd = b?.end else { return true }
    return start <= otherEnd && otherStart <= end
  }

  private static func narrower(_ a: TimeRecord?, _ b: TimeRecord?) -> TimeRecord? {
    guard let a, let start = a.start, let end = a.end else { return b?.start != nil ? b : a ?? b }
    guard let b, let otherStart = b.start, let otherEnd = b.end else { return a }
    return otherEnd.dayNumber - otherStart.dayNumber < end.dayNumber - start.dayNumber ? b : a
  }

  private static func firmer(_ a: ActionRecord.Status, _ b: ActionRecord.Status) -> ActionRecord.Status {
    let order: [ActionRecord.Status] = [.occurred, .ongoing, .planned, .requested, .possible]
    return order.first { $0 == a || $0 == b } ?? a
  }
}
