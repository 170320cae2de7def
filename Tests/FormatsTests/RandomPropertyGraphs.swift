import Formats
import Record

/// The same numbers for the same seed (Steele, Lea and Flood's SplitMix64).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Texts that break careless writers and readers. None is a number, flag, date or list.
let nastyTexts: [String] = [
  "\"", "'", "<b>&amp;</b>", "&#38;", "line\nbreak", "\r\n", "tab\there", "\\N", "\\", "\\\"", "a\\", "]]>",
  "<![CDATA[",
  "🎉👩‍👩‍👧", "אבג مرحبا", "漢字", "e\u{301}", "\u{0}", "\u{1}\u{8}\u{1F}", "\u{7F}\u{85}\u{FFFE}\u{FFFF}", "\u{202E}gnp.exe",
  "\u{2028}", "'; DROP TABLE nodes; --", "`}) DETACH DELETE n //", "\\u0027", "=1+1", "-- comment", "", " padded ",
  "a,b;c\td",
  "#34;", "{a|b}", "[x", "node", "strict digraph { a }", "X_20_", "%20", "-->", "<!--", "<?xml?>",
  String(repeating: "long \"name\" & ", count: 750),
]

extension PropertyGraph {
  /// A graph with loops, parallel and mixed edges, and attributes that have one type each.
  static func random(seed: UInt64) -> PropertyGraph {
    var numbers = SplitMix(state: seed)
    var graph = PropertyGraph(isDirected: true)
    graph.attributes = ["title": .string(nastyTexts.randomElement(using: &numbers)!)]
    for number in 0..<Int.random(in: 1...8, using: &numbers) {
      let id = "v\(number)" + nastyTexts.randomElement(using: &numbers)!
      graph.nodes.append(Node(id, attributes(using: &numbers)))
    }
    let kind = Int.random(in: 0..<3, using: &numbers)
    for number in 0..<Int.random(in: 1...14, using: &numbers) {
      let isDirected = kind == 2 ? Bool.random(using: &numbers) : kind == 1
      var edge = Edge(
        from: graph.nodes.indices.randomElement(using: &numbers)!,
        to: graph.nodes.indices.randomElement(using: &numbers)!,
        isDirected: isDirected, attributes: attributes(using: &numbers))
      if Bool.random(using: &numbers) { edge.id = "e\(number)" + nastyTexts.randomElement(using: &numbers)! }
      graph.edges.append(edge)
    }
    graph.isDirected = graph.hasDirectedEdges
    return graph
  }

  private static func attributes(using numbers: inout SplitMix) -> Attributes {
    var attributes: Attributes = [:]
    func text() -> String { nastyTexts.randomElement(using: &numbers)! }
    let day = CalendarDate(dayNumber: Int.random(in: -20000...60000, using: &numbers))
    let values: [(String, Value)] = [
      ("label", .string("L" + text())), ("kind", .string(text())),
      ("weight", .double(.random(in: 0...9, using: &numbers))),
      ("count", .integer([.min, -1, 0, 7, .max].randomElement(using: &numbers)!)),
      ("ratio", .double([1e-7, -2, 1.5e300, 0.1].randomElement(using: &numbers)!)),
      ("ok", .boolean(.random(using: &numbers))), ("start", .date(day)), ("day", .date(day.adding(days: 9))),
      ("tags", .list((0..<Int.random(in: 0...3, using: &numbers)).map { _ in text() })),
      ("said by \"<&>\" é\\", .string("s" + text())), ("id", .string("i" + text())), ("key_", .string("k" + text())),
    ]
    for (name, value) in values where Bool.random(using: &numbers) { attributes[name] = value }
    return attributes
  }

  /// The graph with other texts, of names and values alike, and without regard to the order of attributes.
  func mapped(keepsGraphAttributes: Bool = true, _ text: (String) -> String, _ value: (Value) -> Value) -> PropertyGraph
  {
    func mapped(_ attributes: Attributes) -> Attributes {
      var result: Attributes = [:]
      for (name, old) in attributes.sorted(by: { $0.key < $1.key }) { result[text(name)] = value(old) }
      return result
    }
    var graph = self
    graph.attributes = keepsGraphAttributes ? mapped(attributes) : [:]
    for node in nodes.indices {
      graph.nodes[node] = Node(text(nodes[node].id), mapped(nodes[node].attributes))
    }
    for edge in edges.indices {
      graph.edges[edge].id = edges[edge].id.map(text)
      graph.edges[edge].attributes = mapped(edges[edge].attributes)
    }
    return graph
  }
}
