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
  static func decode(_ bytes: UnsafeRawBufferPointer) -> CastGraph? {
    var reader = ColumnReader(bytes)
    let first = reader.integers()
    guard first.count == 1, first[0] == signature else { return nil }
    var cast = CastGraph()
    let (names, sources, dates) = (reader.texts(), reader.texts(), reader.integers())
    guard reader.isSound, sources.count == names.count, dates.count == names.count else { return nil }
    cast.documents = (0..<names.count).map { index in
      let source = sources[index]
      return DocumentRecord(id: names[index], source: source.isEmpty ? nil : source, date: date(dates[index]))
    }
    return decodeActors(&reader, &cast) && decodeActions(&reader, &cast) ? cast : nil
  }

  /// False when the columns do not fit each other.
  private static func decodeActors(_ reader: inout ColumnReader, _ cast: inout CastGraph) -> Bool {
    let (slugs, names) = (reader.texts(), reader.texts())
    let (kindNumbers, mentions) = (reader.integers(), reader.integers())
    let affiliations = reader.lists()
    let count = slugs.count
    guard reader.isSound,
      [names.count, kindNumbers.count, mentions.count, affiliations.count] == [count, count, count, count],
      affiliations.areBelow(count),
      (0..<count).allSatisfy({ kinds.indices.contains(Int(kindNumbers[$0])) })
    else { return false }
    cast.actors = (0..<count).map { index in
      CastActor(
        id: slugs[index], name: names[index], kind: kinds[Int(kindNumbers[index])],
        affiliations: affiliations[index], mentionCount: Int(mentions[index]))
    }
    return true
  }

  /// The columns that there are of actions.
  private struct ActionColumns {
    let keys, flags: ColumnReader.Column<Int32>
    let confidences: ColumnReader.Column<Double>
    let starts, ends: ColumnReader.Column<Int32>
    let sources, targets, places, others, tellings, evidence: ColumnReader.Lists
    let predicates: ColumnReader.Texts

    init(_ reader: inout ColumnReader) {
      (keys, flags, confidences) = (reader.integers(), reader.integers(), reader.numbers())
      (starts, ends) = (reader.integers(), reader.integers())
      (sources, targets) = (reader.lists(), reader.lists())
      (places, others) = (reader.lists(), reader.lists())
      (tellings, evidence) = (reader.lists(), reader.lists())
      predicates = reader.texts()
    }

    /// Drawn from a file, so checked before it is believed.
    func fit(actorCount: Int, documentCount: Int) -> Bool {
      let participants = [sources, targets, places, others]
      let lengths =
        [flags.count, confidences.count, starts.count, ends.count, predicates.count]
        + (participants + [tellings, evidence]).map(\.count)
      return lengths.allSatisfy { $0 == keys.count }
        && participants.allSatisfy { $0.areBelow(actorCount) }
        && tellings.areBelow(actorCount, by: 2) && tellings.areBelow(stances.count, from: 1, by: 2)
        && evidence.areBelow(documentCount, by: 2)
        && (0..<flags.count).allSatisfy { index in
          let flags = Int(flags[index])
          return (flags & 31 == 31 || flags & 31 < classes.count) && flags >> 7 & 7 < statuses.count
        }
    }

    subscript(index: Int) -> CastAction {
      let flags = Int(flags[index])
      let hasDays = starts[index] != noDay || ends[index] != noDay
      return CastAction(
        id: String(keys[index]), predicate: predicates[index], phrase: "",
        eventClass: flags & 31 == 31 ? nil : classes[flags & 31], reciprocal: flags >> 5 & 1 == 1,
        sources: sources[index], targets: targets[index], places: places[index], others: others[index],
        time: hasDays ? TimeRecord(text: "", start: date(starts[index]), end: date(ends[index])) : nil,
        polarity: polarities[flags >> 6 & 1], status: statuses[flags >> 7 & 7],
        tellings: pairs(tellings[index]).map { Telling(actor: $0.0, predicate: "", stance: stances[$0.1]) },
        evidence: pairs(evidence[index]).map { Evidence(document: $0.0, sentence: $0.1, text: nil) },
        confidence: confidences[index])
    }
  }

  private static func decodeActions(_ reader: inout ColumnReader, _ cast: inout CastGraph) -> Bool {
    let columns = ActionColumns(&reader)
    guard reader.isSound, columns.fit(actorCount: cast.actors.count, documentCount: cast.documents.count)
    else { return false }
    cast.actions = (0..<columns.keys.count).map { columns[$0] }
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
