import ArgumentParser
import GraphEngine

struct GraphComponentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "components",
    abstract: "Prints the connected component of every vertex, the largest component first.",
    discussion: """
      Example:
        dramatis graph components friends.tsv
      """)

  @OptionGroup var input: EdgeListOptions

  @Flag(help: "Vertices belong together when each can reach the other along the edges' direction.")
  var strong = false

  @OptionGroup var output: RowOptions

  func validate() throws {
    if strong, !input.directed, !input.tellsDirection {
      throw ValidationError("--strong is about edges with a direction; add --directed")
    }
  }

  func run() throws {
    let labelled = try input.graph()
    let components = strong ? labelled.graph.stronglyConnectedComponents() : labelled.graph.connectedComponents()
    let members = components.members
    let order = members.indices.sorted { (-members[$0].count, $0) < (-members[$1].count, $1) }
    var rows = Rows("component", "size", "vertex")
    for (number, component) in order.enumerated() {
      for vertex in members[component] {
        rows.add(.count(number + 1), .count(members[component].count), .text(labelled.labels[vertex]))
      }
    }
    try output.print(rows)
  }
}
