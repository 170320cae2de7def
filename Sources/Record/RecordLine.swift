import Foundation

/// A record as one line of JSON Lines, and back.
public enum RecordLine {
  /// The record as a JSON object on one line, without the line's end. The same record gives the same bytes.
  public static func encode(_ record: ExtractionRecord) -> String {
    var writer = JSONWriter()
    writer.object { json in
      json.key("schema")
      json.value(record.schema)
      json.key("document")
      json.write(record.document)
      json.key("sentences")
      json.array(record.sentences) { json, span in
        json.object {
          $0.number("start", span.start)
          $0.number("end", span.end)
        }
      }
      json.key("actors")
      json.array(record.actors) { $0.write($1) }
      json.key("actions")
      json.array(record.actions) { $0.write($1) }
    }
    return writer.text
  }

  /// Reads a line.
  /// - Throws: `RecordLineError` that says what is wrong and where in the object.
  public static func decode(_ line: String) throws(RecordLineError) -> ExtractionRecord {
    let record: ExtractionRecord
    do {
      record = try JSONDecoder().decode(ExtractionRecord.self, from: Data(line.utf8))
    } catch let error as DecodingError {
      throw RecordLineError(error)
    } catch {
      throw RecordLineError(message: "is not a JSON object")
    }
    guard record.schema == ExtractionRecord.currentSchema else {
      throw RecordLineError(
        message: "has schema \(record.schema), but this version reads schema \(ExtractionRecord.currentSchema)")
    }
    return record
  }
}

/// What keeps a line from being read as a record.
public struct RecordLineError: Error, CustomStringConvertible, Equatable {
  public let message: String

  public var description: String { message }

  init(message: String) { self.message = message }

  init(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context):
      message = "lacks \"\(key.stringValue)\"\(Self.place(context.codingPath))"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      message = "has a value of the wrong type\(Self.place(context.codingPath))"
    case .dataCorrupted(let context):
      message =
        context.codingPath.isEmpty
        ? "is not a JSON object" : "has a value that cannot be read\(Self.place(context.codingPath))"
    @unknown default: message = "is not a record"
    }
  }

  private static func place(_ path: [any CodingKey]) -> String {
    guard !path.isEmpty else { return "" }
    let steps = path.map { key in key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)" }
    return " at " + String(steps.joined().drop { $0 == "." })
  }
}

extension JSONWriter {
  fileprivate mutating func string(_ name: String, _ value: String?) {
    key(name)
    self.value(value)
  }

  fileprivate mutating func number(_ name: String, _ value: Int) {
    key(name)
    self.value(value)
  }

  fileprivate mutating func strings(_ name: String, _ values: [String]) {
    key(name)
    array(values) { $0.value($1) }
  }

  fileprivate mutating func mentions(_ mentions: [MentionRecord]) {
    key("mentions")
    array(mentions) { json, mention in
      json.object {
        $0.number("sentence", mention.sentence)
        $0.number("start", mention.start)
        $0.number("end", mention.end)
        if let text = mention.text { $0.string("text", text) }
        if let form = mention.form { $0.string("form", form.rawValue) }
      }
    }
  }

  fileprivate mutating func write(_ document: DocumentRecord) {
    object {
      $0.string("id", document.id)
      $0.string("title", document.title)
      $0.string("source", document.source)
      $0.string("date", document.date?.description)
      if let text = document.text { $0.string("text", text) }
    }
  }

  fileprivate mutating func write(_ actor: ActorRecord) {
    object {
      $0.string("id", actor.id)
      $0.string("name", actor.name)
      $0.string("kind", actor.kind.rawValue)
      $0.strings("aliases", actor.aliases)
      $0.string("description", actor.description)
      $0.strings("affiliations", actor.affiliations)
      $0.mentions(actor.mentions)
    }
  }

  fileprivate mutating func write(_ action: ActionRecord) {
    object {
      $0.string("id", action.id)
      $0.string("predicate", action.predicate)
      $0.string("phrase", action.phrase)
      $0.string("class", action.eventClass?.rawValue)
      $0.string("mode", action.mode)
      $0.string("cameo", action.cameo)
      $0.key("intensity")
      $0.value(action.intensity)
      $0.key("reciprocal")
      $0.value(action.reciprocal)
      $0.participants(action.participants)
      $0.string("object", action.object)
      $0.time(action.time)
      $0.string("polarity", action.polarity.rawValue)
      $0.string("status", action.status.rawValue)
      $0.tellings(action.attribution)
      $0.quantities(action.quantities)
      $0.mentions(action.mentions)
      $0.key("confidence")
      $0.value(action.confidence)
    }
  }

  private mutating func participants(_ participants: [ParticipantRecord]) {
    key("participants")
    array(participants) { json, participant in
      json.object {
        $0.string("actor", participant.actor)
        $0.string("role", participant.role.rawValue)
      }
    }
  }

  private mutating func time(_ time: TimeRecord?) {
    key("time")
    guard let time else { return value(String?.none) }
    object {
      $0.string("text", time.text)
      $0.string("start", time.start?.description)
      $0.string("end", time.end?.description)
    }
  }

  private mutating func tellings(_ tellings: [TellingRecord]) {
    key("attribution")
    array(tellings) { json, telling in
      json.object {
        $0.string("actor", telling.actor)
        $0.string("predicate", telling.predicate)
        $0.string("stance", telling.stance.rawValue)
        $0.number("sentence", telling.sentence)
      }
    }
  }

  private mutating func quantities(_ quantities: [QuantityRecord]) {
    key("quantities")
    array(quantities) { json, quantity in
      json.object {
        $0.key("value")
        $0.value(quantity.value)
        $0.string("unit", quantity.unit)
        $0.string("text", quantity.text)
      }
    }
  }
}
