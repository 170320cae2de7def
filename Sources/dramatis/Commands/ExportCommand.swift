import ArgumentParser
import Cast
import Diagrams
import Record

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the cast for other programs.",
    discussion: """
      dot is the story view for Graphviz; json is one object of nodes and links, as NetworkX reads it; csv has one row for \
      every source and target of every action.

      Example:
        dramatis export article.txt --format csv -o edges.csv
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case dot, json, csv
  }

  @OptionGroup var source: CastOptions

  @Option(help: "dot, json or csv.")
  var format: Format

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  func run() throws {
    let cast = try source.cast()
    guard !cast.actors.isEmpty else { throw Failure("\(source.input.input): no actors to export", .nothingFound) }
    let text = switch format {
    case .dot: Diagram(.story, of: cast).graph.text
    case .json: NodeLinkJSON.text(of: cast)
    case .csv: EdgeRows.rows(of: cast).text(.csv)
    }
    try Destination(output).write(text)
  }
}

/// One row for every source and target of every action; actions of one side have an empty other end.
enum EdgeRows {
  static func rows(of cast: CastGraph) -> Rows {
    var rows = Rows(
      "source", "target", "action", "predicate", "phrase", "class", "mode", "cameo", "intensity", "reciprocal", "start",
      "end", "polarity", "status", "said_by", "confidence", "sentence")
    for action in cast.actions {
      for (source, target) in pairs(action) {
        rows.rows.append(row(action, source, target, cast))
      }
    }
    return rows
  }

  static func pairs(_ action: CastAction) -> [(source: Int?, target: Int?)] {
    if action.reciprocal, action.targets.isEmpty, action.sources.count > 1 {
      return action.sources.indices.flatMap { i in action.sources[(i + 1)...].map { (action.sources[i], $0) } }
    }
    let sources: [Int?] = action.sources.isEmpty ? [nil] : action.sources
    let targets: [Int?] = action.targets.isEmpty ? [nil] : action.targets
    return sources.flatMap { source in targets.map { (source, $0) } }
  }

  private static func row(_ action: CastAction, _ source: Int?, _ target: Int?, _ cast: CastGraph) -> [Cell] {
    let name = { (actor: Int?) in Cell.text(actor.map { cast.actors[$0].name } ?? "") }
    return [
      name(source), name(target), .text(action.id), .text(action.predicate), .text(action.phrase),
      .text(action.eventClass?.rawValue ?? ""), .text(action.mode ?? ""), .text(action.cameo ?? ""),
      action.intensity.map(Cell.number) ?? .text(""), .text(action.reciprocal ? "true" : "false"),
      .text(action.time?.start?.description ?? ""), .text(action.time?.end?.description ?? ""),
      .text(action.polarity.rawValue), .text(action.status.rawValue),
      .text(action.tellings.map { cast.actors[$0.actor].name }.joined(separator: "; ")), .number(action.confidence),
      .text(action.evidence.lazy.compactMap(\.text).first ?? ""),
    ]
  }
}

/// The node-link form that NetworkX's `node_link_graph` and D3 read: a directed multigraph.
enum NodeLinkJSON {
  static func text(of cast: CastGraph) -> String {
    var json = JSONWriter()
    json.object {
      $0.key("directed")
      $0.value(true)
      $0.key("multigraph")
      $0.value(true)
      $0.key("graph")
      $0.object { _ in }
      $0.key("nodes")
      $0.array(cast.actors) { write($1, cast, &$0) }
      $0.key("links")
      $0.array(links(cast)) { write($1.action, $1.source, $1.target, cast, &$0) }
    }
    return json.text + "\n"
  }

  private struct Link {
    let action: CastAction
    let source: Int
    let target: Int
  }

  private static func links(_ cast: CastGraph) -> [Link] {
    cast.actions.flatMap { action in
      EdgeRows.pairs(action).compactMap { pair in
        guard let source = pair.source, let target = pair.target else { return nil }
        return Link(action: action, source: source, target: target)
      }
    }
  }

  private static func write(_ actor: CastActor, _ cast: CastGraph, _ json: inout JSONWriter) {
    json.object {
      $0.key("id")
      $0.value(actor.id)
      $0.key("name")
      $0.value(actor.name)
      $0.key("kind")
      $0.value(actor.kind.rawValue)
      $0.key("description")
      $0.value(actor.description)
      $0.key("aliases")
      $0.array(actor.aliases) { $0.value($1) }
      $0.key("affiliations")
      $0.array(actor.affiliations) { $0.value(cast.actors[$1].id) }
      $0.key("mentions")
      $0.value(actor.mentionCount)
    }
  }

  private static func write(_ action: CastAction, _ source: Int, _ target: Int, _ cast: CastGraph, _ json: inout JSONWriter) {
    let texts: [(String, String?)] = [
      ("source", cast.actors[source].id), ("target", cast.actors[target].id), ("key", action.id),
      ("predicate", action.predicate), ("phrase", action.phrase), ("class", action.eventClass?.rawValue),
      ("mode", action.mode), ("cameo", action.cameo), ("object", action.object),
      ("start", action.time?.start?.description), ("end", action.time?.end?.description),
      ("polarity", action.polarity.rawValue), ("status", action.status.rawValue),
      ("sentence", action.evidence.lazy.compactMap(\.text).first),
    ]
    json.object {
      for (name, value) in texts {
        $0.key(name)
        $0.value(value)
      }
      $0.key("intensity")
      $0.value(action.intensity)
      $0.key("reciprocal")
      $0.value(action.reciprocal)
      $0.key("said_by")
      $0.array(action.tellings) { $0.value(cast.actors[$1.actor].id) }
      $0.key("confidence")
      $0.value(action.confidence)
    }
  }
}
