import Foundation

/// Writes columns one after the other, each with its length before it.
struct ColumnWriter {
  private(set) var data = Data()

  mutating func write(_ column: [Int32]) { append(column) }

  mutating func write(_ column: [Double]) { append(column) }

  mutating func write(_ column: [String]) {
    var ends: [Int32] = []
    var bytes: [UInt8] = []
    for text in column {
      bytes += text.utf8
      ends.append(Int32(clamping: bytes.count))
    }
    append(ends)
    append(bytes)
  }

  mutating func write(_ column: [[Int]]) {
    var ends: [Int32] = []
    var values: [Int32] = []
    for list in column {
      values += list.map { Int32(clamping: $0) }
      ends.append(Int32(clamping: values.count))
    }
    append(ends)
    append(values)
  }

  private mutating func append<Element: BitwiseCopyable>(_ column: [Element]) {
    withUnsafeBytes(of: Int64(column.count)) { data.append(contentsOf: $0) }
    column.withUnsafeBytes { data.append(contentsOf: $0) }
    // Columns begin at multiples of eight bytes.
    data.append(contentsOf: repeatElement(0, count: (8 - data.count % 8) % 8))
  }
}

/// Reads columns in the order in which they were written. Past the end, or where lengths do not fit, they are empty and
/// ``isSound`` turns false.
struct ColumnReader {
  private let data: Data
  private var offset = 0
  private(set) var isSound = true

  init(_ data: Data) {
    self.data = data
  }

  /// Lists of integers, cut out of one array as they are asked for.
  struct Lists {
    fileprivate let ends: [Int32]
    fileprivate let values: [Int32]

    private func range(_ index: Int) -> Range<Int> {
      (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
    }

    subscript(index: Int) -> [Int] {
      let range = range(index)
      return range.isEmpty ? [] : values[range].map(Int.init)
    }

    func count(at index: Int) -> Int { range(index).count }

    /// Whether all values of all lists, or every second one from a place on, are below a bound.
    func areBelow(_ bound: Int, from start: Int = 0, by step: Int = 1) -> Bool {
      stride(from: start, to: values.count, by: step).allSatisfy {
        (0..<bound).contains(Int(values[$0]))
      }
    }

    fileprivate(set) var count = 0
  }

  mutating func integers() -> [Int32] { column(of: 0) }

  mutating func numbers() -> [Double] { column(of: 0) }

  mutating func lists() -> Lists {
    let (ends, values): ([Int32], [Int32]) = (column(of: 0), column(of: 0))
    return isSound(ends, values.count)
      ? Lists(ends: ends, values: values, count: ends.count) : Lists(ends: [], values: [])
  }

  mutating func strings() -> [String] {
    let (ends, bytes): ([Int32], [UInt8]) = (column(of: 0), column(of: 0))
    guard isSound(ends, bytes.count) else { return [] }
    var start = 0
    return ends.map { end in
      defer { start = Int(end) }
      return String(decoding: bytes[start..<Int(end)], as: UTF8.self)
    }
  }

  private mutating func isSound(_ ends: [Int32], _ count: Int) -> Bool {
    let isAscending = zip(ends, ends.dropFirst()).allSatisfy(<=)
    if !isAscending || ends.first ?? 0 < 0 || Int(ends.last ?? 0) != count { isSound = false }
    return isSound
  }

  private mutating func column<Element: BitwiseCopyable>(of zero: Element) -> [Element] {
    guard isSound, data.count - offset >= 8 else {
      isSound = false
      return []
    }
    return data.withUnsafeBytes { bytes in
      let count = Int(bytes.loadUnaligned(fromByteOffset: offset, as: Int64.self))
      let start = offset + 8
      guard (0...(bytes.count - start) / MemoryLayout<Element>.stride).contains(count) else {
        isSound = false
        return []
      }
      let length = count * MemoryLayout<Element>.stride
      offset = (start + length + 7) / 8 * 8
      return [Element](unsafeUninitializedCapacity: count) { elements, initialized in
        UnsafeMutableRawBufferPointer(elements).copyBytes(from: bytes[start..<(start + length)])
        initialized = count
      }
    }
  }
}
