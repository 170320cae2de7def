import Cast
import Foundation
import Record

/// The skeleton of a cast as bytes, in columns: a fraction of the time that reading the tables takes.
///
/// The order of bytes is the machine's: the archive draws the bytes up anew where they cannot be read.
enum SkeletonCoder {
  /// Changes with the layout and is different on machines with another order of bytes.
  private static let signature: Int32 = 0x5344_0001

  private static let kinds = ActorRecord.Kind.allCases
  private static let classes = EventClass.allCases
  private static let polarities = ActionRecord.Polarity.allCases
  private static let statuses = ActionRecord.Status.allCases
  private static let stances = TellingRecord.Stance.allCases
  private static let noDay = Int32.min

  static func encode(_ cast: CastGraph) -> Data {
    var writer = ColumnWriter()
    writer.write([signature])
    writer.write(cast.documents.map(\.id))
    writer.write(cast.documents.map { $0.source ?? "" })
    writer.write(cast.documents.map { day($0.date) })
    writer.write(cast.actors.map(\.id))
    writer.write(cast.actors.map(\.name))
    writer.write(cast.actors.map { Int32(kinds.firstIndex(of: $0.kind) ?? 0) })
    writer.write(cast.actors.map { Int32(clamping: $0.mentionCount) })
    writer.write(cast.actors.map(\.affiliations))
    writer.write(cast.actions.map { Int32(clamping: Int($0.id) ?? 0) })
    writer.write(cast.actions.map(flags))
    writer.write(cast.actions.map(\.confidence))
    writer.write(cast.actions.map { day($0.time?.start) })
    writer.write(cast.actions.map { day($0.time?.end) })
    for list in [\CastAction.sources, \.targets, \.places, \.others] {
      writer.write(cast.actions.map { $0[keyPath: list] })
    }
    writer.write(
      cast.actions.map {
        $0.tellings.flatMap { [$0.actor, stances.firstIndex(of: $0.stance) ?? 0] }
      })
    writer.write(cast.actions.map { $0.evidence.flatMap { [$0.document, $0.sentence] } })
    writer.write(cast.actions.map(\.predicate))
    return writer.data
  }

  /// Nil when the bytes are not of this layout.
  static func decode(_ data: Data, linksOnly: Bool) -> CastGraph? {
    var reader = ColumnReader(data)
    guard reader.integers() == [signature] else { return nil }
    var cast = CastGraph()
    let (names, sources, dates) = (reader.strings(), reader.strings(), reader.integers())
    cast.documents = names.indices.map { index in
      DocumentRecord(
        id: names[index], source: sources[index].isEmpty ? nil : sources[index],
        date: date(dates[index]))
    }
    guard sources.count == names.count, dates.count == names.count, decodeActors(&reader, &cast),
      decodeActions(&reader, &cast, linksOnly)
    else { return nil }
    return cast
  }

  /// False when the columns do not fit each other.
  private static func decodeActors(_ reader: inout ColumnReader, _ cast: inout CastGraph) -> Bool {
    let (slugs, names, kindNumbers, mentions) = (
      reader.strings(), reader.strings(), reader.integers(), reader.integers()
    )
    let affiliations = reader.lists()
    guard
      Set([slugs.count, names.count, kindNumbers.count, mentions.count, affiliations.count]).count
        == 1,
      affiliations.areBelow(slugs.count),
      kindNumbers.allSatisfy({ kinds.indices.contains(Int($0)) })
    else { return false }
    cast.actors = slugs.indices.map { index in
      CastActor(
        id: slugs[index], name: names[index], kind: kinds[Int(kindNumbers[index])],
        affiliations: affiliations[index], mentionCount: Int(mentions[index]))
    }
    return reader.isSound
  }

  private static func decodeActions(
    _ reader: inout ColumnReader, _ cast: inout CastGraph, _ linksOnly: Bool
  ) -> Bool {
    // Drawn from the file, so checked before it is believed.
    let (keys, flags, confidences) = (reader.integers(), reader.integers(), reader.numbers())
    let (starts, ends) = (reader.integers(), reader.integers())
    let (sources, targets, places, others) = (
      reader.lists(), reader.lists(), reader.lists(), reader.lists()
    )
    let (tellings, evidence) = (reader.lists(), reader.lists())
    let predicates = reader.strings()
    let lists = [sources, targets, places, others, tellings, evidence]
    let lengths = Set([
      keys.count, flags.count, confidences.count, starts.count, ends.count, predicates.count,
    ])
    guard reader.isSound, lengths.count == 1, lists.allSatisfy({ $0.count == keys.count }),
      lists.prefix(4).allSatisfy({ $0.areBelow(cast.actors.count) }),
      tellings.areBelow(cast.actors.count, by: 2),
      tellings.areBelow(stances.count, from: 1, by: 2),
      evidence.areBelow(cast.documents.count, by: 2),
      flags.allSatisfy({
        ($0 & 31 == 31 || $0 & 31 < classes.count) && $0 >> 7 & 7 < statuses.count
      })
    else { return false }
    cast.actions.reserveCapacity(keys.count)
    for index in keys.indices {
      if linksOnly, sources.count(at: index) + targets.count(at: index) < 2 { continue }
      let flags = Int(flags[index])
      let hasDays = starts[index] != noDay || ends[index] != noDay
      cast.actions.append(
        CastAction(
          id: String(keys[index]), predicate: predicates[index], phrase: "",
          eventClass: flags & 31 == 31 ? nil : classes[flags & 31], reciprocal: flags >> 5 & 1 == 1,
          sources: sources[index], targets: targets[index], places: places[index],
          others: others[index],
          time: hasDays
            ? TimeRecord(text: "", start: date(starts[index]), end: date(ends[index])) : nil,
          polarity: polarities[flags >> 6 & 1], status: statuses[flags >> 7 & 7],
          tellings: pairs(tellings[index]).map {
            Telling(actor: $0.0, predicate: "", stance: stances[$0.1])
          },
          evidence: pairs(evidence[index]).map {
            Evidence(document: $0.0, sentence: $0.1, text: nil)
          },
          confidence: confidences[index]))
    }
    return true
  }

  /// Class, reciprocity, polarity and status in one number.
  private static func flags(_ action: CastAction) -> Int32 {
    let eventClass = action.eventClass.flatMap { classes.firstIndex(of: $0) } ?? 31
    return Int32(
      eventClass | (action.reciprocal ? 32 : 0) | (polarities.firstIndex(of: action.polarity) ?? 0)
        << 6
        | (statuses.firstIndex(of: action.status) ?? 0) << 7)
  }

  private static func pairs(_ list: [Int]) -> [(Int, Int)] {
    list.isEmpty ? [] : stride(from: 0, to: list.count, by: 2).map { (list[$0], list[$0 + 1]) }
  }

  private static func day(_ date: CalendarDate?) -> Int32 {
    date.map { Int32(clamping: $0.dayNumber) } ?? noDay
  }

  private static func date(_ day: Int32) -> CalendarDate? {
    day == noDay ? nil : CalendarDate(dayNumber: Int(day))
  }
}
