/// Walks once over the bytes of an edge list and keeps the edges.
struct EdgeListScanner: ~Copyable {
  private let bytes: TextBytes
  private let separator: UInt8
  private var names: VertexNames
  private var sources: GrowingBuffer<UInt32>
  private var targets: GrowingBuffer<UInt32>
  /// One per edge as soon as a line has had one.
  private var weights = WeightList(ones: 0, capacity: 0)
  private var isWeighted = false
  private var latestSource = LatestSource()
  private var nonDigits: NonDigits

  init(_ bytes: TextBytes, separator: EdgeListReader.Separator) {
    self.bytes = bytes
    self.separator = separator == .tab ? UInt8(ascii: "\t") : UInt8(ascii: ",")
    names = VertexNames(bytes, areQuoted: separator == .comma)
    nonDigits = NonDigits(bytes)
    // Lines are rarely shorter than this many bytes; a guess that is short costs a copy.
    sources = GrowingBuffer(capacity: bytes.count / 12)
    targets = GrowingBuffer(capacity: bytes.count / 12)
  }

  /// Reads all lines.
  consuming func edges() throws(EdgeListError) -> ScannedEdges {
    try scan()
    return ScannedEdges(
      labels: try names.labels(), sources: sources, targets: targets, weights: weights, isWeighted: isWeighted)
  }

  private mutating func scan() throws(EdgeListError) {
    var position = bytes.beginWithByteOrderMark ? 3 : 0
    while position < bytes.count {
      if let next = scanNumbers(from: position) { position = next } else { position = try scanLine(from: position) }
    }
  }

  // MARK: Lines of plain numbers

  /// How many bytes two numbers of 7 digits take at most, each with what ends it.
  private static let longestOpening = 16

  /// Reads a line of two plain numbers, and perhaps a third, with nothing else; nil for any other line.
  ///
  /// Where the fields end is found for all of them at once, so that no field need wait for the one before it.
  @inline(__always)
  private mutating func scanNumbers(from start: Int) -> Int? {
    guard var others = nonDigits.bits(from: start) else { return nil }
    let firstEnd = start &+ others.trailingZeroBitCount
    others &= others &- 1
    let secondEnd = start &+ others.trailingZeroBitCount
    others &= others &- 1
    guard secondEnd < start &+ Self.longestOpening, bytes[firstEnd] == separator,
      let second = plainNumber(firstEnd &+ 1, secondEnd)
    else { return nil }
    let opening = bytes.word(at: start)
    if !latestSource.begins(opening) {
      guard let first = plainNumber(start, firstEnd) else { return nil }
      latestSource = LatestSource(
        names.vertex(named: first, at: start..<firstEnd), opening, byteCount: firstEnd &+ 1 &- start)
    }
    var end = secondEnd
    if bytes[end] == separator {
      end = start &+ others.trailingZeroBitCount
      guard let third = plainNumber(secondEnd &+ 1, end), bytes[end] == UInt8(ascii: "\n") else { return nil }
      keepPlainWeight(third)
    } else {
      guard bytes[end] == UInt8(ascii: "\n") else { return nil }
      keepWeight(nil)
    }
    sources.append(latestSource.vertex)
    targets.append(names.vertex(named: second, at: (firstEnd &+ 1)..<secondEnd))
    return end &+ 1
  }

  /// The value of 1 to 7 digits without a zero in front; nil for another number of them, or one that begins so.
  ///
  /// The digits are moved to the upper end of a word, and joined to pairs, fours and eight.
  @inline(__always)
  private func plainNumber(_ start: Int, _ end: Int) -> Int? {
    let count = end &- start
    guard count > 0, count < 8, count == 1 || bytes[start] != UInt8(ascii: "0") else { return nil }
    var value = (bytes.word(at: start) ^ 0x3030_3030_3030_3030) << UInt64(truncatingIfNeeded: 64 &- 8 &* count)
    value = (value &* 10 &+ value >> 8) & 0x00FF_00FF_00FF_00FF
    value = (value &* 100 &+ value >> 16) & 0x0000_FFFF_0000_FFFF
    value = (value &* 10_000 &+ value >> 32) & 0xFFFF_FFFF
    return Int(truncatingIfNeeded: value)
  }

  // MARK: Other lines

  /// Reads the line that begins at a place; returns where the next one does.
  private mutating func scanLine(from start: Int) throws(EdgeListError) -> Int {
    var position = start
    while position < bytes.count, isBlank(bytes[position]) { position += 1 }
    guard position < bytes.count, bytes[position] != UInt8(ascii: "\n") else { return position + 1 }
    if bytes[position] == UInt8(ascii: "#") { return endOfLine(from: position) + 1 }
    var fields: (Range<Int>, Range<Int>, Range<Int>) = (0..<0, 0..<0, 0..<0)
    var fieldCount = 0
    position = start - 1
    repeat {
      let (field, end) = try field(from: position + 1)
      switch fieldCount {
      case 0: fields.0 = field
      case 1: fields.1 = field
      case 2: fields.2 = field
      default: break
      }
      fieldCount += 1
      position = end
    } while position < bytes.count && bytes[position] == separator
    guard fieldCount == 2 || fieldCount == 3 else { throw .fieldCount(fieldCount, line: bytes.line(of: start)) }
    guard !fields.0.isEmpty, !fields.1.isEmpty else { throw .emptyLabel(line: bytes.line(of: start)) }
    keepWeight(fieldCount == 3 ? try WeightText(bytes, fields.2).value() : nil)
    sources.append(names.vertex(at: fields.0))
    targets.append(names.vertex(at: fields.1))
    return position + 1
  }

  /// The field that begins at a place, without blanks and quotation marks around it, and where it ends: at a separator,
  /// a line feed or the end of the text.
  @inline(__always)
  private func field(from start: Int) throws(EdgeListError) -> (field: Range<Int>, end: Int) {
    var first = start
    while first < bytes.count, bytes[first] == UInt8(ascii: " ") { first += 1 }
    if names.areQuoted, first < bytes.count, bytes[first] == UInt8(ascii: "\"") {
      return try quotedField(from: first + 1)
    }
    var end = first
    while end < bytes.count, bytes[end] != separator, bytes[end] != UInt8(ascii: "\n") {
      if names.areQuoted, bytes[end] == UInt8(ascii: "\"") { throw .strayQuotationMark(line: bytes.line(of: end)) }
      end += 1
    }
    var last = end
    while last > first, isBlank(bytes[last - 1]) { last -= 1 }
    return (first..<last, end)
  }

  /// As ``field(from:)``, after a quotation mark: to the next one that has no other beside it.
  private func quotedField(from start: Int) throws(EdgeListError) -> (field: Range<Int>, end: Int) {
    var last = start
    while true {
      guard last < bytes.count else { throw .unclosedQuotationMark(line: bytes.line(of: start)) }
      if bytes[last] == UInt8(ascii: "\"") {
        guard last + 1 < bytes.count, bytes[last + 1] == UInt8(ascii: "\"") else { break }
        last += 1
      }
      last += 1
    }
    var end = last + 1
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    guard end == bytes.count || bytes[end] == separator || bytes[end] == UInt8(ascii: "\n") else {
      throw .strayQuotationMark(line: bytes.line(of: end))
    }
    return (start..<last, end)
  }

  private func endOfLine(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }

  @inline(__always)
  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\r")
  }

  /// Notes the weight of the next edge; nil for a line without one.
  @inline(__always)
  private mutating func keepWeight(_ weight: Double?) {
    if isWeighted {
      weights.append(weight ?? 1)
    } else if let weight {
      isWeighted = true
      weights = WeightList(ones: sources.count, capacity: sources.capacity)
      weights.append(weight)
    }
  }

  /// As ``keepWeight(_:)``, for a number of so few digits that a single number holds it.
  @inline(__always)
  private mutating func keepPlainWeight(_ weight: Int) {
    if isWeighted { weights.append(plain: weight) } else { keepWeight(Double(weight)) }
  }
}

/// The edges of a list, which no longer need its text.
struct ScannedEdges: ~Copyable {
  /// The names of the vertices.
  let labels: [String]
  let sources: GrowingBuffer<UInt32>
  let targets: GrowingBuffer<UInt32>
  /// Empty unless a line had a weight.
  let weights: WeightList
  let isWeighted: Bool

  /// The graph that they make.
  consuming func graph(directed: Bool) throws(EdgeListError) -> LabelledGraph {
    let edges = EdgeEnds(sources: sources.elements, targets: targets.elements)
    do throws(GraphError) {
      try Graph.checkSize(vertexCount: labels.count, edgeCount: edges.count)
      let strengths = isWeighted ? try weights.strengths() : nil
      let rows = RowSorting(vertexCount: labels.count, edges, directed: directed)
      return LabelledGraph(graph: Graph(rows, strengths, directed: directed), labels: labels)
    } catch {
      throw .graph(error)
    }
  }
}

/// The first vertex of the latest line of plain numbers: in most edge lists the next line begins with it too.
private struct LatestSource {
  let vertex: UInt32
  /// The bytes of its name and of the separator after it; nothing begins with what stands here first.
  private let opening: UInt64
  private let mask: UInt64

  init() { (vertex, opening, mask) = (0, 1, 0) }

  /// - Parameter byteCount: How many bytes of `word` the name and the separator take, 2 to 8.
  init(_ vertex: UInt32, _ word: UInt64, byteCount: Int) {
    self.vertex = vertex
    mask = UInt64.max >> UInt64(truncatingIfNeeded: 64 &- 8 &* byteCount)
    opening = word & mask
  }

  @inline(__always)
  func begins(_ word: UInt64) -> Bool { word & mask == opening }
}
