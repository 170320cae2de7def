import Archive
import Cast
import Extraction
import Language
import Record

// The programs of README.md, word for word between the marks; `print` collects what they print.

func reading() throws -> [String] {
  var lines: [String] = []
  func print(_ items: Any...) { lines.append(items.map { "\($0)" }.joined(separator: " ")) }
  // reading begins
  let text = "Norway thanked Sweden on Monday. Both countries will sign a treaty in Oslo next week."
  let sentences = try LanguageModel.shipped().parse(Tokenizer().sentences(of: text))
  let record = Extractor().record(
    of: ParsedDocument(text: text, sentences: sentences),
    document: DocumentRecord(id: "note", date: CalendarDate(iso: "2025-06-12")))
  let cast = try CastGraph(joining: [record])
  for action in cast.actions {
    print(action.sources.map { cast.actors[$0].name }, action.phrase, action.targets.map { cast.actors[$0].name })
  }
  // reading ends
  return lines
}

func keeping(_ path: String) throws -> [String] {
  var lines: [String] = []
  func print(_ items: Any...) { lines.append(items.map { "\($0)" }.joined(separator: " ")) }
  // keeping begins
  let archive = try Archive(at: path, creating: true)
  let model = try LanguageModel.shipped()
  for (id, text) in [
    ("monday", "Norway thanked Sweden on Monday."), ("tuesday", "Sweden accused Acme Shipping of fraud on Tuesday."),
  ] {
    let parsed = ParsedDocument(text: text, sentences: model.parse(Tokenizer().sentences(of: text)))
    let document = DocumentRecord(id: id, date: CalendarDate(iso: "2025-06-12"), text: text)
    try archive.add(Extractor().record(of: parsed, document: document), fingerprint: text)
  }
  try archive.settle()
  var cast = try archive.skeleton()
  if case .found(let norway) = cast.resolve("Norway"), case .found(let acme) = cast.resolve("Acme Shipping"),
    let path = try cast.connections(from: norway, to: acme).first(where: { _ in true })
  {
    try archive.complete(&cast, actions: path.hops.flatMap(\.actions), actors: path.actors)
    for hop in path.hops {
      for action in hop.actions.map({ cast.actions[$0] }) {
        print(cast.actors[hop.from].name, action.phrase, cast.actors[hop.to].name)
        print("  " + action.evidence.compactMap(\.text).joined(separator: " "))
      }
    }
  }
  // keeping ends
  return lines
}
