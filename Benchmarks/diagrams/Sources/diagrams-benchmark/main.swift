import CGraphviz
import CPeer
import Diagrams
import Foundation

// diagrams-benchmark               overhead over libgvc, in turns
// diagrams-benchmark memory N      growth of this process over N drawings by the renderer
// diagrams-benchmark memory N peer the same by libgvc alone
// diagrams-benchmark guard         what the guard makes of large random graphs

func milliseconds(_ body: () throws -> Void) rethrows -> Double {
  let clock = ContinuousClock()
  let time = try clock.measure(body)
  return Double(time.components.attoseconds) / 1e15 + Double(time.components.seconds) * 1000
}

func residentKilobytes() throws -> Int {
  let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
  return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
}

/// Lays the same text out and draws it, by the part of the package that takes DOT text and gives bytes.
func drawText(_ text: String, _ engine: Engine, inChild: Bool) {
  var request = graphviz_job()
  text.withCString { text in
    engine.rawValue.withCString { engine in
      "svg".withCString { format in
        (request.dot, request.engine, request.format, request.seconds) = (text, engine, format, inChild ? 20 : 0)
        var drawing = graphviz_draw(&request)
        graphviz_drawing_free(&drawing)
      }
    }
  }
}

func measureOverhead() throws {
  print("| graph and engine | libgvc, ms | same DOT text, ms | overhead | from graph to page, ms | overhead |")
  print("| --- | ---: | ---: | ---: | ---: | ---: |")
  for example in Case.all {
    let (text, engine) = (example.diagram.graph.text, example.diagram.engine)
    var (peers, texts, wholes): ([Double], [Double], [Double]) = ([], [], [])
    for round in 0..<example.rounds + 2 {
      let peer = milliseconds { _ = peer_draw(text, engine.rawValue) }
      let same = milliseconds { drawText(text, engine, inChild: example.name.hasSuffix("child")) }
      let whole = try milliseconds { _ = try Renderer().render(example.diagram, as: .svg) }
      // The first rounds load plugins and fonts.
      guard round >= 2 else { continue }
      peers.append(peer)
      texts.append(same)
      wholes.append(whole)
    }
    let (peer, same, whole) = (median(peers), median(texts), median(wholes))
    // Round by round, so that what else the machine does falls on both.
    let overheads = [texts, wholes].map { (median(zip($0, peers).map { $0 / $1 }) - 1) * 100 }
    let format = "| %@ | %.2f | %.2f | %+.1f %% | %.2f | %+.1f %% |"
    print(String(format: format, example.name, peer, same, overheads[0], whole, overheads[1]))
  }
}

func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }

func measureMemory(_ count: Int, isPeer: Bool) throws {
  let example = Case.all[0]
  let text = example.diagram.graph.text
  func draw() throws {
    if isPeer { _ = peer_draw(text, "dot") } else { _ = try Renderer().render(example.diagram, as: .svg) }
  }
  for _ in 0..<100 { try draw() }
  let start = try residentKilobytes()
  for _ in 0..<count { try draw() }
  let growth = try residentKilobytes() - start
  print("\(isPeer ? "libgvc" : "renderer"): \(growth) KB over \(count) drawings")
}

func showGuard() throws {
  for (nodes, edges) in [(200, 600), (5000, 10_000)] {
    for engine in [Engine.dot, .circo, .neato] {
      let diagram = Diagram(graph: Case.random(nodes: nodes, edges: edges), engine: engine)
      var notices: [String] = []
      let time = try milliseconds { notices = try Renderer().render(diagram, as: .svg).notices }
      let seconds = String(format: "%.2f", time / 1000)
      print(
        "\(nodes) nodes, \(edges) edges, \(engine.rawValue) asked for: \(seconds) s; \(notices.joined(separator: "; "))"
      )
    }
  }
}

let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "memory": try measureMemory(Int(arguments.dropFirst().first ?? "") ?? 10_000, isPeer: arguments.last == "peer")
case "guard": try showGuard()
default: try measureOverhead()
}
