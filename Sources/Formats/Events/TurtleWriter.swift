import Cast
import Record

/// Writes RDF 1.1 as Turtle: actions as events with their actors, times and places, and where each was read.
///
/// Events and actors are those of the Simple Event Model (`sem:`), provenance that of PROV-O (`prov:`): an action was
/// derived from its sentences, which are parts of documents, and a telling is attributed to its speaker. What these
/// vocabularies have no word for is in `dr:`. An action that is negated, planned or denied is an event too, and says so
/// by `dr:polarity`, `dr:status` and its tellings.
///
/// - Source: W. R. van Hage et al., "Design and use of the Simple Event Model (SEM)" (2011); W3C, "PROV-O" (2013) and
///   "RDF 1.1 Turtle" (2014).
struct TurtleWriter {
  private static let prefixes = """
    @prefix dct: <http://purl.org/dc/terms/> .
    @prefix dr: <urn:dramatis:vocabulary:> .
    @prefix prov: <http://www.w3.org/ns/prov#> .
    @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
    @prefix sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> .
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

    """

  private let cast: CastGraph
  private let documentIDs: [String]
  private var text = TurtleWriter.prefixes

  static func text(of cast: CastGraph) -> String {
    var writer = TurtleWriter(cast)
    writer.writeDocuments()
    for actor in cast.actors { writer.write(actor) }
    for action in cast.actions { writer.write(action) }
    return writer.text
  }

  private init(_ cast: CastGraph) {
    self.cast = cast
    documentIDs = UniqueNames.names(cast.documents.map(\.id))
  }

  private mutating func writeDocuments() {
    for (document, id) in zip(cast.documents, documentIDs) {
      write(
        Self.resource("document", id),
        [
          ("a", ["prov:Entity", "dct:BibliographicResource"]), ("dct:identifier", [Self.literal(document.id)]),
          ("dct:title", Self.literals(document.title)), ("dct:source", Self.literals(document.source)),
          ("dct:issued", document.date.map { [Self.literal($0)] } ?? []),
        ])
    }
    var seen: Set<Evidence> = []
    for evidence in cast.actions.flatMap({ $0.evidence + $0.tellings.compactMap(\.evidence) })
    where seen.insert(evidence).inserted {
      write(
        sentence(evidence),
        [
          ("a", ["prov:Entity"]), ("dct:isPartOf", [Self.resource("document", documentIDs[evidence.document])]),
          ("dr:number", [String(evidence.sentence)]), ("prov:value", Self.literals(evidence.text)),
        ])
    }
  }

  private mutating func write(_ actor: CastActor) {
    write(
      Self.resource("actor", actor.id),
      [
        ("a", ["sem:Actor", "prov:Agent"]), ("rdfs:label", [Self.literal(actor.name)]),
        ("skos:altLabel", actor.aliases.filter { $0 != actor.name }.map { Self.literal($0) }),
        ("sem:actorType", ["dr:\(actor.kind.rawValue)"]), ("dct:description", Self.literals(actor.description)),
        ("dr:affiliation", actors(actor.affiliations)), ("dr:mentions", [String(actor.mentionCount)]),
      ])
  }

  private mutating func write(_ action: CastAction) {
    write(
      Self.resource("action", action.id),
      [
        ("a", ["sem:Event"]), ("rdfs:label", [Self.literal(action.phrase)]),
        ("dr:predicate", [Self.literal(action.predicate)]),
        ("sem:eventType", action.eventClass.map { ["dr:\($0.rawValue)"] } ?? []),
        ("dr:mode", Self.literals(action.mode)), ("dr:cameo", Self.literals(action.cameo)),
        ("dr:intensity", action.intensity.map { [Self.literal($0)] } ?? []),
        ("dr:reciprocal", [action.reciprocal ? "true" : "false"]),
        ("sem:hasActor", actors(action.sides)), ("dr:source", actors(action.sources)),
        ("dr:target", actors(action.targets)), ("sem:hasPlace", actors(action.places)),
        ("dr:other", actors(action.others)), ("dr:object", Self.literals(action.object)),
        ("dr:when", Self.literals(action.time?.text)),
        ("sem:hasBeginTimeStamp", action.time?.start.map { [Self.literal($0)] } ?? []),
        ("sem:hasEndTimeStamp", action.time?.end.map { [Self.literal($0)] } ?? []),
        ("dr:polarity", ["dr:\(action.polarity.rawValue)"]), ("dr:status", ["dr:\(action.status.rawValue)"]),
        ("dr:confidence", [Self.literal(action.confidence)]),
        ("dr:quantity", action.quantities.map(Self.node)), ("prov:wasDerivedFrom", action.evidence.map(sentence)),
        ("dr:telling", action.tellings.map(node)),
      ])
  }

  /// A subject with those of its predicates that have objects.
  private mutating func write(_ subject: String, _ predicates: [(String, [String])]) {
    let lines = predicates.filter { !$0.1.isEmpty }.map { "  \($0.0) \($0.1.joined(separator: ", "))" }
    text += "\n\(subject)\n\(lines.joined(separator: " ;\n")) .\n"
  }

  // MARK: - Terms

  private func actors(_ indices: [Int]) -> [String] { indices.map { Self.resource("actor", cast.actors[$0].id) } }

  private func sentence(_ evidence: Evidence) -> String {
    Self.resource("sentence", documentIDs[evidence.document], String(evidence.sentence))
  }

  private func node(_ telling: Telling) -> String {
    let place = telling.evidence.map { "; prov:wasDerivedFrom \(sentence($0)) " } ?? ""
    return "[ prov:wasAttributedTo \(Self.resource("actor", cast.actors[telling.actor].id)) ; "
      + "dr:predicate \(Self.literal(telling.predicate)) ; dr:stance dr:\(telling.stance.rawValue) \(place)]"
  }

  private static func node(_ quantity: QuantityRecord) -> String {
    "[ rdf:value \(literal(quantity.value)) ; dr:unit \(literal(quantity.unit)) ; rdfs:label \(literal(quantity.text)) ]"
  }

  /// An IRI made of ids, in which all but letters and digits is percent-encoded.
  private static func resource(_ kind: String, _ ids: String...) -> String {
    let encoded = ids.map { id in
      id.utf8.map { byte in
        let isPlain = (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte) || byte == 45
        let digits = String(byte, radix: 16, uppercase: true)
        return isPlain ? String(Unicode.Scalar(byte)) : "%" + (digits.count < 2 ? "0" : "") + digits
      }.joined()
    }
    return "<urn:dramatis:\(kind):\(encoded.joined(separator: ":"))>"
  }

  private static func literals(_ text: String?) -> [String] { text.map { [literal($0)] } ?? [] }

  private static func literal(_ date: CalendarDate) -> String { "\"\(date)\"^^xsd:date" }

  private static func literal(_ number: Double) -> String {
    "\"\(PropertyGraph.Value.double(number).text)\"^^xsd:double"
  }

  private static func literal(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
