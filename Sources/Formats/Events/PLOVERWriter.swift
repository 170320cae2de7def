import Cast
import Record

/// Writes events in the terms of PLOVER, one JSON object a line: type, mode, actors, recipients, and the evidence.
///
/// PLOVER prescribes no file format; the names here are those by which its data sets call the same things. What it has
/// no name for keeps that of the extraction record.
///
/// - Source: Open Event Data Alliance, "PLOVER: Political Language Ontology for Verifiable Event Records" (2018).
struct PLOVERWriter {
  private let cast: CastGraph

  static func text(of cast: CastGraph) -> String {
    let writer = PLOVERWriter(cast: cast)
    return cast.actions.map { writer.line($0) + "\n" }.joined()
  }

  private func line(_ action: CastAction) -> String {
    var json = JSONWriter()
    json.object { json in
      let days = cast.days(of: action)
      let texts: [(String, String?)] = [
        ("event_id", action.id), ("event_date", days?.first.description), ("event_end_date", days?.last.description),
        ("event_type", action.eventClass?.rawValue), ("event_mode", action.mode), ("cameo", action.cameo),
        ("quad_class", action.eventClass?.quadClass), ("event_text", action.phrase), ("predicate", action.predicate),
        ("object", action.object), ("time_text", action.time?.text), ("polarity", action.polarity.rawValue),
        ("status", action.status.rawValue),
      ]
      for (name, text) in texts {
        json.key(name)
        json.value(text)
      }
      json.key("intensity")
      json.value(action.intensity)
      json.key("confidence")
      json.value(action.confidence)
      json.key("reciprocal")
      json.value(action.reciprocal)
      let roles = [
        ("actors", action.sources), ("recipients", action.targets), ("locations", action.places),
        ("others", action.others),
      ]
      for (name, actors) in roles {
        json.key(name)
        json.array(actors) { json, index in json.object { write(cast.actors[index], to: &$0) } }
      }
      writeTellings(action, to: &json)
      writeEvidence(action, to: &json)
    }
    return json.text
  }

  private func write(_ actor: CastActor, to json: inout JSONWriter) {
    let texts = [("id", actor.id), ("name", actor.name), ("kind", actor.kind.rawValue), ("role", actor.description)]
    for (name, text) in texts {
      json.key(name)
      json.value(text)
    }
    json.key("affiliations")
    json.array(actor.affiliations) { $0.value(cast.actors[$1].name) }
  }

  private func writeTellings(_ action: CastAction, to json: inout JSONWriter) {
    json.key("attribution")
    json.array(action.tellings) { json, telling in
      json.object {
        write(cast.actors[telling.actor], to: &$0)
        $0.member("predicate", .string(telling.predicate))
        $0.member("stance", .string(telling.stance.rawValue))
      }
    }
    json.key("quantities")
    json.array(action.quantities) { json, quantity in
      json.object {
        $0.member("value", .double(quantity.value))
        $0.member("unit", .string(quantity.unit))
        $0.member("text", .string(quantity.text))
      }
    }
  }

  private func writeEvidence(_ action: CastAction, to json: inout JSONWriter) {
    json.key("sentences")
    json.array(action.evidence) { json, evidence in
      let document = cast.documents[evidence.document]
      json.object {
        $0.member("document", .string(document.id))
        $0.key("source")
        $0.value(document.source)
        $0.key("publication_date")
        $0.value(document.date?.description)
        $0.member("sentence", .integer(evidence.sentence))
        $0.key("text")
        $0.value(evidence.text)
      }
    }
  }
}

extension EventClass {
  /// PLOVER's four-way division; a mere statement is in none.
  fileprivate var quadClass: String? {
    switch self {
    case .agree, .consult, .support, .concede: "verbal cooperation"
    case .cooperate, .aid, .retreat: "material cooperation"
    case .request, .accuse, .reject, .threaten: "verbal conflict"
    case .protest, .sanction, .mobilize, .coerce, .assault: "material conflict"
    case .state: nil
    }
  }
}
