import GraphEngine

/// Times what a mask on vertices costs as a view, which asks about every arc, and as a part made once.
///
/// Of each it is one product of the matrix of arcs with a vector, the work that most algorithms repeat, over the part
/// of a graph that some share of its vertices, drawn at random, make.
enum Masking {
  static func print(_ graph: Graph) throws {
    let rows = Rows(graph)
    Swift.print("| kept | view, ms a product | part, ms a product | making the part, ms | pays after |")
    Swift.print("| ---: | ---: | ---: | ---: | ---: |")
    for share in [10, 50, 90, 99] {
      let mask = (0..<graph.vertexCount).map { UInt8($0 &* 2_654_435_761 >> 7 % 100 < share ? 1 : 0) }
      let values = mask.map(Double.init)
      var (viewed, parted) = ([Double](), [Double]())
      let view = Timer.least { viewed = rows.product(values, mask) }
      var part = try graph.induced(by: [])
      let making = Timer.least { part = graph.filtered(vertices: { mask[$0] == 1 }) }
      let partRows = Rows(part.graph)
      let product = Timer.least { parted = partRows.product([Double](repeating: 1, count: part.vertices.count)) }
      precondition(part.vertices.map { viewed[$0] } == parted, "the view and the part are not the same")
      let figures = [view, product, making].map { "\(($0 * 1e5).rounded() / 100)" }
      let rounds = view > product ? "\(Int((making / (view - product)).rounded(.up))) products" : "never"
      Swift.print("| \(share) % | " + figures.joined(separator: " | ") + " | \(rounds) |")
    }
  }

  /// Compressed sparse rows, as the engine keeps them.
  private struct Rows {
    private var starts = [0]
    private var neighbours: [UInt32] = []

    init(_ graph: Graph) {
      for vertex in 0..<graph.vertexCount {
        neighbours += graph.neighbours(of: vertex).map(UInt32.init)
        starts.append(neighbours.count)
      }
    }

    func product(_ values: [Double]) -> [Double] {
      let (starts, neighbours, values) = (self.starts.span, self.neighbours.span, values.span)
      var image = [Double](repeating: 0, count: starts.count - 1)
      for vertex in 0..<(starts.count - 1) {
        var sum = 0.0
        for slot in starts[unchecked: vertex]..<starts[unchecked: vertex + 1] {
          sum += values[unchecked: Int(neighbours[unchecked: slot])]
        }
        image[vertex] = sum
      }
      return image
    }

    func product(_ values: [Double], _ mask: [UInt8]) -> [Double] {
      let (starts, neighbours, values, mask) = (self.starts.span, self.neighbours.span, values.span, mask.span)
      var image = [Double](repeating: 0, count: starts.count - 1)
      for vertex in 0..<(starts.count - 1) where mask[unchecked: vertex] == 1 {
        var sum = 0.0
        for slot in starts[unchecked: vertex]..<starts[unchecked: vertex + 1] {
          let neighbour = Int(neighbours[unchecked: slot])
          if mask[unchecked: neighbour] == 1 { sum += values[unchecked: neighbour] }
        }
        image[vertex] = sum
      }
      return image
    }
  }
}
