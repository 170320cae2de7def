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

/// Reads columns in the order in which they were written, out of bytes that must outlive all that it gives. Past the end,
/// or where lengths do not fit, columns are empty and ``isSound`` turns false.
struct ColumnReader {
  private let bytes: UnsafeRawBufferPointer
  private var offset = 0
  private(set) var isSound = true

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  /// Numbers where they lie.
  struct Column<Element: BitwiseCopyable> {
    fileprivate let bytes: UnsafeRawBufferPointer
    let count: Int

    subscript(index: Int) -> Element {
      precondition((0..<count).contains(index))
      return bytes.loadUnaligned(fromByteOffset: index * MemoryLayout<Element>.stride, as: Element.self)
    }
  }

  /// Lists of integers, made as they are asked for.
  struct Lists {
    fileprivate let ends: Column<Int32>
    fileprivate let values: Column<Int32>

    var count: Int { ends.count }

    subscript(index: Int) -> [Int] { range(ends, index).map { Int(values[$0]) } }

    func count(at index: Int) -> Int { range(ends, index).count }

    /// Whether all values of all lists, or every second one from a place on, are below a bound.
    func areBelow(_ bound: Int, from start: Int = 0, by step: Int = 1) -> Bool {
      stride(from: start, to: values.count, by: step).allSatisfy { (0..<bound).contains(Int(values[$0])) }
    }
  }

  /// Texts, made as they are asked for.
  struct Texts {
    fileprivate let ends: Column<Int32>
    fileprivate let characters: Column<UInt8>

    var count: Int { ends.count }

    subscript(index: Int) -> String {
      String(decoding: UnsafeRawBufferPointer(rebasing: characters.bytes[range(ends, index)]), as: UTF8.self)
    }
  }

  mutating func integers() -> Column<Int32> { column() }

  mutating func numbers() -> Column<Double> { column() }

  mutating func lists() -> Lists {
    let (ends, values): (Column<Int32>, Column<Int32>) = (column(), column())
    return Lists(ends: checked(ends, values.count), values: values)
  }

  mutating func texts() -> Texts {
    let (ends, characters): (Column<Int32>, Column<UInt8>) = (column(), column())
    return Texts(ends: checked(ends, characters.count), characters: characters)
  }

  /// The ends, or none when they do not divide so many values.
  private mutating func checked(_ ends: Column<Int32>, _ count: Int) -> Column<Int32> {
    var last: Int32 = 0
    for index in 0..<ends.count {
      if ends[index] < last { isSound = false }
      last = ends[index]
    }
    if Int(last) != count { isSound = false }
    return isSound ? ends : Column(bytes: UnsafeRawBufferPointer(start: nil, count: 0), count: 0)
  }

  private mutating func column<Element: BitwiseCopyable>() -> Column<Element> {
    if isSound, bytes.count - offset >= 8 {
      let count = Int(bytes.loadUnaligned(fromByteOffset: offset, as: Int64.self))
      let start = offset + 8
      if (0...(bytes.count - start) / MemoryLayout<Element>.stride).contains(count) {
        let end = start + count * MemoryLayout<Element>.stride
        offset = (end + 7) / 8 * 8
        return Column(bytes: UnsafeRawBufferPointer(rebasing: bytes[start..<end]), count: count)
      }
    }
    isSound = false
    return Column(bytes: UnsafeRawBufferPointer(start: nil, count: 0), count: 0)
  }
}

/// The part of a column that belongs to one entry, by where each ends.
private func range(_ ends: ColumnReader.Column<Int32>, _ index: Int) -> Range<Int> {
  (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
}
