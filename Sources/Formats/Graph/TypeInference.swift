import OrderedCollections

/// Finds the types of attributes that a format can only write as text.
///
/// An attribute gets a type when that is the type of all its values, and each of them is written just as that type would
/// be: `7` is an integer, `007` is not. Labels stay text, since "1984" may be a name.
struct TypeInference {
  /// What a format leaves to be found out: lists and dates, which hardly any knows, or numbers and flags as well.
  enum Scope {
    case listsAndDates, everything

    fileprivate var types: [ValueType] {
      switch self {
      case .listsAndDates: [.list, .date]
      case .everything: [.list, .date, .integer, .double, .boolean]
      }
    }
  }

  private let scope: Scope

  init(_ scope: Scope) {
    self.scope = scope
  }

  func apply(to graph: inout PropertyGraph) {
    var edges = graph.edges.map(\.attributes)
    var nodes = graph.nodes.map(\.attributes)
    apply(to: &edges)
    apply(to: &nodes)
    for index in graph.edges.indices { graph.edges[index].attributes = edges[index] }
    for index in graph.nodes.indices { graph.nodes[index].attributes = nodes[index] }
  }

  private func apply(to elements: inout [PropertyGraph.Attributes]) {
    let types = types(of: elements)
    for index in elements.indices {
      for (name, type) in types {
        guard case .string(let text) = elements[index][name] else { continue }
        elements[index][name] = PropertyGraph.Value(text, as: type)
      }
    }
  }

  /// The types found, of those attributes that are to get another than text.
  private func types(of elements: [PropertyGraph.Attributes]) -> OrderedDictionary<String, ValueType> {
    var candidates: OrderedDictionary<String, [ValueType]> = [:]
    for attributes in elements {
      for (name, value) in attributes where name != "label" {
        let known = candidates[name] ?? scope.types
        guard !known.isEmpty else { continue }
        guard case .string(let text) = value else {
          candidates[name] = []
          continue
        }
        candidates[name] = known.filter { isWritten(text, as: $0) }
      }
    }
    return candidates.compactMapValues(\.first)
  }

  private func isWritten(_ text: String, as type: ValueType) -> Bool {
    // Whole numbers stand among others that have a fraction: "2" and "2.5".
    PropertyGraph.Value(exactly: text, as: type) != nil
      || type == .double && PropertyGraph.Value(exactly: text, as: .integer) != nil
  }
}
