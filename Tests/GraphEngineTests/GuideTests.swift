import Foundation
import GraphEngine
import Testing

/// The examples of `docs/graph-engine.md`, which compile here and give what the page says.
struct GuideTests {
  @Test func fromAnEdgeListToAnAnswer() throws {
    var printed: [String] = []
    func print(_ label: String, _ score: Double) { printed.append("\(label) \(score)") }
    // begin
    let text = "Ann\tBob\t4\nBob\tCem\t1\nCem\tDina\t2\nAnn\tCem\t1\n"
    let list = try EdgeListReader(directed: false).read(text)
    let scores = try list.graph.betweenness(scale: .pairs)
    for (label, score) in zip(list.labels, scores) where score > 0 {
      print(label, score)  // Cem 2.0
    }
    // end
    #expect(printed == ["Cem 2.0"])
  }

  @Test func fromArrays() throws {
    // begin
    let graph = try Graph(
      vertexCount: 4, sources: [0, 1, 2, 0], targets: [1, 2, 3, 2], weights: [4, 1, 2, 1], directed: true)
    let ranks = try graph.pageRank()
    let path = try graph.shortestPath(from: 0, to: 3, length: .inverseStrength)?.vertices  // [0, 2, 3]
    let strongCount = graph.stronglyConnectedComponents().count  // 4
    // end
    #expect(ranks.count == 4)
    #expect(path == [0, 2, 3])
    #expect(strongCount == 4)
  }

  @Test func partsOfAGraph() throws {
    // begin
    let network = try Graph(
      vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)], weights: [1, 5, 5, 1], directed: false)
    let strong = network.filtered(edges: { network.weight(of: $0) > 1 })
    let sizes = strong.graph.connectedComponents().sizes  // [1, 3]
    let firstEdge = strong.edges[0]  // 1, its number in the whole
    // end
    #expect(sizes == [1, 3])
    #expect(firstEdge == 1)
  }

  @Test func questionsAboutAPart() throws {
    // begin
    let ring = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)], directed: false)
    let detour = try ring.shortestPath(from: 0, to: 1, edges: { $0 != 0 })?.vertices  // [0, 3, 2, 1]
    let reach = try ring.distances(from: 0, vertices: { $0 != 1 })  // [0, infinity, 2, 1]
    // end
    #expect(detour == [0, 3, 2, 1])
    #expect(reach == [0, .infinity, 2, 1])
  }

  @Test func longComputations() throws {
    @Sendable func print(_ share: Double) { #expect(share > 0 && share <= 1) }
    // begin
    let network = try Graph.randomPreferential(vertexCount: 500, tiesPerVertex: 3, seed: 1)
    let scores = try network.betweenness(execution: Execution(threads: 2) { share in print(share) })
    let judged = try network.sampledBetweenness(sources: 100, confidence: 0.95)
    // end
    for (score, exact) in zip(judged.scores, scores) { #expect(abs(score - exact) <= judged.errorBound) }
  }

  /// Every example of the page stands here between two marks, letter by letter.
  @Test func thePageHasTheseExamples() throws {
    let source = try String(contentsOfFile: #filePath, encoding: .utf8)
    let tests = source.components(separatedBy: "    // begin\n").dropFirst()
      .map { $0.components(separatedBy: "    // end\n")[0] }
      .map { $0.split(separator: "\n").map { $0.dropFirst(4) + "\n" }.joined() }
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(contentsOf: root.appendingPathComponent("docs/graph-engine.md"), encoding: .utf8)
    let examples = page.components(separatedBy: "```swift\n").dropFirst()
      .map { $0.components(separatedBy: "```")[0] }
      .map { $0.replacing("import GraphEngine\n\n", with: "") }
    // The marks stand in this function's strings too; those stretches come after the examples.
    #expect(Array(tests.prefix(examples.count)) == examples)
  }
}
