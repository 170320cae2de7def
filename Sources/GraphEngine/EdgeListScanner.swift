/// Walks once over the bytes of an edge list and keeps the edges.
struct EdgeListScanner {
  private let bytes: UnsafeRawBufferPointer
  private let separator: UInt8
  private var names: VertexNames
  private(set) var sources: [UInt32] = []
  private(set) var targets: [UInt32] = []
  private var knownWeights: [Double] = []
  private var isWeighted = false
  private var line = 0

  init(_ bytes: UnsafeRawBufferPointer, separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    names = VertexNames(bytes)
    // Lines are rarely shorter than this many bytes; a guess that is short costs a copy.
    sources.reserveCapacity(bytes.count / 12)
    targets.reserveCapacity(bytes.count / 12)
  }

  /// One per edge; nil when no line has one.
  var weights: [Double]? { isWeighted ? knownWeights : nil }

  mutating func scan() throws(EdgeListError) {
    var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while position < bytes.count {
      line += 1
      if let next = scanNumbers(from: position) { position = next } else { position = try scanLine(from: position) }
    }
  }

  /// Reads a line of two plain numbers, and perhaps a third, with nothing else; nil for any other line.
  @inline(__always)
  private mutating func scanNumbers(from start: Int) -> Int? {
    guard let first = plainNumber(from: start), first.end < bytes.count, bytes[first.end] == separator,
      let second = plainNumber(from: first.end + 1), second.end < bytes.count
    else { return nil }
    var end = second.end
    var weight = 1
    let hasWeight = bytes[end] == separator
    if hasWeight {
      guard let third = plainNumber(from: end + 1), third.end < bytes.count else { return nil }
      (weight, end) = third
    }
    guard bytes[end] == UInt8(ascii: "\n") else { return nil }
    keepWeight(hasWeight ? Double(weight) : nil)
    sources.append(names.vertex(named: first.value, at: start..<first.end))
    targets.append(names.vertex(named: second.value, at: (first.end + 1)..<second.end))
    return end + 1
  }

  /// A number of at most 7 digits, written without zeros in front.
  ///
  /// Eight bytes are looked at together. Without the bits that digits share, a byte above 9 is none; the first such
  /// byte ends the number. The digits, moved to the upper end, are joined to pairs, fours and eight.
  @inline(__always)
  private func plainNumber(from start: Int) -> (value: Int, end: Int)? {
    guard start &+ 8 <= bytes.count else { return nil }
    let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    let digits = word ^ 0x3030_3030_3030_3030
    let others = ((digits &+ 0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080
    guard others != 0 else { return nil }
    let count = others.trailingZeroBitCount >> 3
    guard count > 0, count == 1 || digits & 0xFF != 0 else { return nil }
    var value = digits << UInt64(64 &- 8 &* count)
    value = (value &* 10 &+ value >> 8) & 0x00FF_00FF_00FF_00FF
    value = (value &* 100 &+ value >> 16) & 0x0000_FFFF_0000_FFFF
    value = (value &* 10_000 &+ value >> 32) & 0xFFFF_FFFF
    return (Int(value), start &+ count)
  }

  @inline(__always)
  private mutating func keepWeight(_ weight: Double?) {
    if isWeighted {
      knownWeights.append(weight ?? 1)
    } else if let weight {
      isWeighted = true
      knownWeights.reserveCapacity(sources.capacity)
      knownWeights += repeatElement(1, count: sources.count)
      knownWeights.append(weight)
    }
  }

  /// Reads the line that begins at a place; returns where the next one does.
  @inline(__always)
  private mutating func scanLine(from start: Int) throws(EdgeListError) -> Int {
    var position = start
    var fieldStart = start
    var fields: (Range<Int>, Range<Int>, Range<Int>) = (0..<0, 0..<0, 0..<0)
    var fieldCount = 0
    while true {
      let byte = position < bytes.count ? bytes[position] : UInt8(ascii: "\n")
      if byte == separator || byte == UInt8(ascii: "\n") {
        switch fieldCount {
        case 0: fields.0 = fieldStart..<position
        case 1: fields.1 = fieldStart..<position
        case 2: fields.2 = fieldStart..<position
        default: break
        }
        fieldCount += 1
        fieldStart = position + 1
        if byte == UInt8(ascii: "\n") { break }
      }
      position &+= 1
    }
    try add(fields, fieldCount: fieldCount)
    return position + 1
  }

  @inline(__always)
  private mutating func add(
    _ fields: (Range<Int>, Range<Int>, Range<Int>), fieldCount: Int
  ) throws(EdgeListError) {
    let first = trimmed(fields.0)
    if first.isEmpty ? fieldCount == 1 : bytes[first.lowerBound] == UInt8(ascii: "#") { return }
    guard fieldCount == 2 || fieldCount == 3 else { throw .fieldCount(fieldCount, line: line) }
    let second = trimmed(fields.1)
    guard !first.isEmpty, !second.isEmpty else { throw .emptyLabel(line: line) }
    keepWeight(fieldCount == 3 ? try weight(trimmed(fields.2)) : nil)
    sources.append(names.vertex(at: first))
    targets.append(names.vertex(at: second))
  }

  /// Without the spaces, and the carriage return, at either end.
  @inline(__always)
  private func trimmed(_ field: Range<Int>) -> Range<Int> {
    var (start, end) = (field.lowerBound, field.upperBound)
    while start < end, isBlank(bytes[start]) { start += 1 }
    while start < end, isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  @inline(__always)
  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\r")
  }

  /// Numbers of up to 15 digits with up to 22 after the point are one exact division away from their digits; the
  /// standard library reads the others.
  @inline(__always)
  private func weight(_ field: Range<Int>) throws(EdgeListError) -> Double {
    var digits = 0
    var (digitCount, decimals) = (0, 0)
    var hasPoint = false
    for index in field {
      let digit = bytes[index] &- UInt8(ascii: "0")
      if digit < 10 {
        digits = digits &* 10 &+ Int(digit)
        digitCount &+= 1
        if hasPoint { decimals &+= 1 }
      } else if bytes[index] == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else {
        return try unusualWeight(field)
      }
      if digitCount > 15 { return try unusualWeight(field) }
    }
    guard digitCount > 0 else { return try unusualWeight(field) }
    return decimals == 0 ? Double(digits) : Double(digits) / Self.powersOfTen[decimals]
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  private func unusualWeight(_ field: Range<Int>) throws(EdgeListError) -> Double {
    let text = String(decoding: bytes[field], as: UTF8.self)
    guard let weight = Double(text), weight.isFinite, weight >= 0 else {
      // Only as much of it as a message can hold, and nothing that moves a terminal's cursor.
      throw .invalidWeight(String(text.prefix(40).filter { !$0.isNewline && $0 >= " " }), line: line)
    }
    return weight
  }

  /// The names of the vertices.
  func labels() throws(EdgeListError) -> [String] {
    var labels: [String] = []
    labels.reserveCapacity(names.places.count)
    for place in names.places {
      guard let label = label(at: place) else {
        let linesBefore = bytes[..<place.lowerBound].count { $0 == UInt8(ascii: "\n") }
        throw .invalidText(line: linesBefore + 1)
      }
      labels.append(label)
    }
    return labels
  }

  /// The text at a place; nil when it is not UTF-8.
  private func label(at place: Range<Int>) -> String? {
    var joined: UInt8 = 0
    for index in place { joined |= bytes[index] }
    guard joined < 0x80 else { return String(validating: bytes[place], as: UTF8.self) }
    let text = UnsafeRawBufferPointer(rebasing: bytes[place]).assumingMemoryBound(to: UInt8.self)
    return String(decoding: text, as: UTF8.self)
  }
}
