import OrderedCollections
import Record

/// What the JSON formats have in common, and reading whichever it is.
enum JSONGraph {
  /// Reads the node-link form, or Cytoscape's.
  static func read(_ text: String) throws(FormatError) -> PropertyGraph {
    let value = try JSONParser.parse(text)
    if value["elements"] != nil { return try CytoscapeJSON.graph(in: value) }
    guard value["nodes"] != nil else {
      throw FormatError("is JSON without \"nodes\" and without \"elements\", so no graph is known to be in it")
    }
    return try NodeLink.graph(in: value)
  }

  static func items(_ name: String, of value: JSONValue) throws(FormatError) -> [JSONValue] {
    switch value[name] {
    case .array(let items): return items
    case nil: return []
    default: throw FormatError("\"\(name)\" is no array")
    }
  }

  static func end(_ name: String, of edge: JSONValue) throws(FormatError) -> String {
    guard let id = edge[name]?.identifier else { throw FormatError("an edge lacks \"\(name)\"") }
    return id
  }
}

extension JSONValue {
  /// An edge's key as its id; nil for the numbers that NetworkX gives to parallel edges without names of their own.
  var edgeKey: String? {
    if case .string(let key) = self { key } else { nil }
  }

  /// The members of an object as attributes, renamed, or left out where there is no new name.
  func attributes(_ rename: (String) -> String?) -> PropertyGraph.Attributes {
    guard case .object(let members) = self else { return [:] }
    var attributes: PropertyGraph.Attributes = [:]
    for (name, value) in members {
      if let attribute = value.attribute, let newName = rename(name) { attributes[newName] = attribute }
    }
    return attributes
  }
}

extension JSONWriter {
  mutating func member(_ name: String, _ value: PropertyGraph.Value) {
    key(name)
    switch value {
    case .integer(let number): self.value(number)
    case .double(let number): self.value(double: number)
    case .boolean(let flag): self.value(flag)
    case .list(let items): array(items) { $0.value($1) }
    case .string, .date: self.value(value.text)
    }
  }

  mutating func members(_ attributes: PropertyGraph.Attributes, _ reserved: ReservedNames) {
    for (name, value) in attributes { member(reserved.protecting(name), value) }
  }
}
