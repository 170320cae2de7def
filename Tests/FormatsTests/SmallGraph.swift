import Cast
import Formats
import Record

extension CalendarDate {
  static func may(_ day: Int) -> CalendarDate { CalendarDate(year: 2025, month: 5, day: day)! }
}

extension PropertyGraph {
  /// Three nodes; two parallel edges, and a loop without direction; every type of attribute.
  static let small = PropertyGraph(
    isDirected: true, attributes: ["name": "talks"],
    nodes: [
      Node("ann", ["label": "Ann & \"Al\"", "age": .integer(41), "tall": .boolean(true)]),
      Node("bob", ["score": .double(1.5), "aliases": .list(["Bob", "B"])]),
      Node("c<d"),
    ],
    edges: [
      Edge(
        from: 0, to: 1, id: "e1",
        attributes: ["label": "met\nagain", "weight": .integer(2), "start": .date(.may(1)), "end": .date(.may(3))]),
      Edge(from: 0, to: 1, id: "e2"),
      Edge(from: 2, to: 2, isDirected: false, attributes: ["note": "x\\N"]),
    ])
}

extension CastGraph {
  /// A fine and a denied meeting, told by somebody.
  static let harbour = CastGraph(
    documents: [DocumentRecord(id: "harbour", title: "In the \"harbour\"", source: "a/harbour.txt", date: .may(6))],
    actors: [
      CastActor(
        id: "port", name: "Port of Bay", kind: .organisation, aliases: ["Port of Bay", "the port"], mentionCount: 3),
      CastActor(
        id: "ann-lee", name: "Ann Lee", kind: .person, description: "harbour master", affiliations: [0],
        mentionCount: 1),
      CastActor(id: "bay", name: "Bay", kind: .place, mentionCount: 1),
    ],
    actions: [
      CastAction(
        id: "a1", predicate: "fine", phrase: "fined", eventClass: .sanction, cameo: "172", intensity: -6, sources: [0],
        targets: [1], places: [2], object: "2,000 euros",
        time: TimeRecord(text: "on Monday", start: .may(5), end: .may(5)),
        quantities: [QuantityRecord(value: 2000, unit: "euro", text: "2,000 euros")],
        evidence: [Evidence(document: 0, sentence: 0, text: "The port fined Ann Lee.\nOn Monday.")]),
      CastAction(
        id: "a2", predicate: "meet", phrase: "met", eventClass: .consult, reciprocal: true, sources: [1, 0],
        polarity: .negated,
        tellings: [
          Telling(
            actor: 1, predicate: "deny", stance: .deny,
            evidence: Evidence(document: 0, sentence: 1, text: "No, said Lee."))
        ], evidence: [Evidence(document: 0, sentence: 1, text: "No, said Lee.")], confidence: 0.5),
      CastAction(id: "a3", predicate: "resign", phrase: "resigned", sources: [1]),
    ])
}
