import ArgumentParser
import Formats
import Foundation

extension PropertyGraph.Shape: ExpressibleByArgument {}

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the cast, or any graph, for other programs.",
    discussion: """
      Graphs: dot, graphml, gexf, gml, pajek, json (node-link), cytoscape, csv, tsv, mermaid, cypher. Events with all \
      that belongs to them: turtle (RDF), plover, gdelt, ftm (FollowTheMoney). docs/formats.md says what each keeps. \
      Tables are of the edges; with -o that of the nodes is written beside it, as NAME.nodes.csv.

      Example:
        dramatis export article.txt -o article.graphml
        dramatis export friends.graphml --format gexf -o friends.gexf
      """)

  @OptionGroup var source: CastOptions

  @Option(help: "What to write; without it, what the ending of the output's name stands for.")
  var format: GraphFormat?

  @Option(help: "What becomes nodes: actors, with actions for edges, or every event as well.")
  var nodes: PropertyGraph.Shape = .actors

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  func validate() throws {
    if chosenFormat == nil {
      throw ValidationError("'\(output ?? "-")' does not tell the format; add --format")
    }
  }

  private var chosenFormat: GraphFormat? { format ?? output.flatMap { GraphFormat(fileName: $0) } }

  func run() throws {
    guard let format = chosenFormat else { return }
    // A graph that nothing is to be left out of stays as it is, with attributes that a cast knows nothing of.
    if !format.isAboutEvents, source.filter.isEmpty, !source.filter.rollUp, let graph = try source.foreignGraph() {
      return try write(graph, format)
    }
    try source.withCast { input in
      guard !input.cast.actors.isEmpty else { throw Failure("\(source.input): no actors to export", .nothingFound) }
      if format.isAboutEvents {
        let destination = Destination(output)
        try destination.write(format.text(of: input.cast))
        try destination.finish()
      } else {
        try write(PropertyGraph(input.cast, as: nodes), format)
      }
    }
  }

  private func write(_ graph: PropertyGraph, _ format: GraphFormat) throws {
    let destination = Destination(output)
    try destination.write(format.text(of: graph))
    try destination.finish()
    guard let output, Destination.isFile(output), let table = format.nodeTable(of: graph) else { return }
    let nodes = Destination(ForeignGraph.nodeTablePath(of: output))
    try nodes.write(table)
    try nodes.finish()
  }
}
