/// The trained model as one file: named arrays of numbers and lists of strings, read in place.
///
/// The format is described, and written, by `Training/modelfile.py`. Everything in the file is data: sizes, offsets and
/// strings are checked when it is opened, so that later reads cannot leave it.
///
/// The bytes are borrowed and must outlive the model; those of the shipped model are part of the program.
struct ModelFile: @unchecked Sendable {  // The bytes are never written.
  enum Kind: UInt8 {
    case float32, int8, uint32, strings

    var byteCount: Int { self == .int8 ? 1 : 4 }
  }

  struct Section {
    var kind: Kind
    var sizes: [Int]
    var bytes: Range<Int>
  }

  static let magic = Array("DRAMATIS".utf8)
  static let version = 1

  private let bytes: UnsafeRawBufferPointer
  private let sections: [String: Section]

  /// - Throws: ``ModelFileError`` when the bytes are no model file of this version, or cut short, or inconsistent.
  init(bytes: UnsafeRawBufferPointer) throws {
    var directory = ByteReader(bytes: bytes)
    guard bytes.starts(with: Self.magic) else { throw ModelFileError.notAModel }
    directory.position = Self.magic.count
    let version = try directory.integer(UInt32.self)
    guard version == Self.version else { throw ModelFileError.unknownVersion(version) }
    var sections: [String: Section] = [:]
    for _ in 0..<(try directory.integer(UInt32.self)) {
      let (name, section) = try directory.section()
      sections[name] = section
    }
    self.bytes = bytes
    self.sections = sections
  }

  func contains(_ name: String) -> Bool {
    sections[name] != nil
  }

  /// The sizes of a matrix of floats or 8-bit integers.
  func matrixSizes(_ name: String) throws -> (rows: Int, columns: Int) {
    guard let section = sections[name] else { throw ModelFileError.missing(name) }
    guard section.sizes.count == 2, section.kind == .float32 || section.kind == .int8 else {
      throw ModelFileError.unexpected(name, "a matrix of floats or 8-bit integers")
    }
    return (section.sizes[0], section.sizes[1])
  }

  func floats(_ name: String, sizes: [Int]) throws -> UnsafeBufferPointer<Float> {
    try values(name, kind: .float32, sizes: sizes)
  }

  func signedBytes(_ name: String, sizes: [Int]) throws -> UnsafeBufferPointer<Int8> {
    try values(name, kind: .int8, sizes: sizes)
  }

  /// A list of numbers of any length.
  func integers(_ name: String) throws -> UnsafeBufferPointer<UInt32> {
    guard let section = sections[name] else { throw ModelFileError.missing(name) }
    return try values(name, kind: .uint32, sizes: [section.sizes.first ?? 0])
  }

  func strings(_ name: String) throws -> StringList {
    guard let section = sections[name] else { throw ModelFileError.missing(name) }
    guard section.kind == .strings, section.sizes.count == 1 else {
      throw ModelFileError.unexpected(name, "a list of strings")
    }
    guard let list = StringList(bytes: UnsafeRawBufferPointer(rebasing: bytes[section.bytes]), count: section.sizes[0])
    else { throw ModelFileError.outOfBounds(name) }
    return list
  }

  private func values<Value>(_ name: String, kind: Kind, sizes: [Int]) throws -> UnsafeBufferPointer<Value> {
    guard let section = sections[name] else { throw ModelFileError.missing(name) }
    guard section.kind == kind, section.sizes == sizes else {
      throw ModelFileError.unexpected(name, "\(kind) of sizes \(sizes)")
    }
    return UnsafeRawBufferPointer(rebasing: bytes[section.bytes]).assumingMemoryBound(to: Value.self)
  }
}

/// A list of strings in the model file: `count + 1` offsets, then the UTF-8 bytes of all strings.
struct StringList: @unchecked Sendable {  // The bytes are never written.
  private let ends: UnsafeBufferPointer<UInt32>
  private let text: UnsafeRawBufferPointer

  /// Nil when the offsets leave the bytes.
  fileprivate init?(bytes: UnsafeRawBufferPointer, count: Int) {
    let head = 4 * (count + 1)
    guard bytes.count >= head else { return nil }
    ends = UnsafeRawBufferPointer(rebasing: bytes[..<head]).assumingMemoryBound(to: UInt32.self)
    text = UnsafeRawBufferPointer(rebasing: bytes[head...])
    guard ends[0] == 0, Int(ends[count]) <= text.count else { return nil }
    for index in 0..<count where ends[index] > ends[index + 1] { return nil }
  }

  var count: Int { ends.count - 1 }

  /// The UTF-8 bytes of a string.
  subscript(index: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: text[Int(ends[index])..<Int(ends[index + 1])])
  }

  var strings: [String] {
    (0..<count).map { String(decoding: self[$0], as: UTF8.self) }
  }
}

/// Why a model file cannot be used.
enum ModelFileError: Error, Hashable, CustomStringConvertible {
  case notAModel
  case unknownVersion(Int)
  case cutShort
  case outOfBounds(String)
  case missing(String)
  case unexpected(String, String)

  var description: String {
    switch self {
    case .notAModel: "the model does not begin with \(String(decoding: ModelFile.magic, as: UTF8.self))"
    case .unknownVersion(let version): "the model has version \(version); this program reads \(ModelFile.version)"
    case .cutShort: "the model's directory is cut short or damaged"
    case .outOfBounds(let name): "section '\(name)' of the model does not fit into the file"
    case .missing(let name): "the model has no section '\(name)'"
    case .unexpected(let name, let wanted): "section '\(name)' of the model is not \(wanted)"
    }
  }
}

/// Reads the directory of a model file from front to back.
private struct ByteReader {
  let bytes: UnsafeRawBufferPointer
  var position = 0

  mutating func integer<Value: FixedWidthInteger>(_: Value.Type) throws -> Int {
    guard bytes.count - position >= MemoryLayout<Value>.size else { throw ModelFileError.cutShort }
    defer { position += MemoryLayout<Value>.size }
    let value = Value(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: Value.self))
    guard let integer = Int(exactly: value) else { throw ModelFileError.cutShort }
    return integer
  }

  mutating func section() throws -> (String, ModelFile.Section) {
    let length = try integer(UInt16.self)
    guard bytes.count - position >= length else { throw ModelFileError.cutShort }
    let name = String(decoding: bytes[position..<position + length], as: UTF8.self)
    position += length
    guard let kind = ModelFile.Kind(rawValue: UInt8(try integer(UInt8.self))) else { throw ModelFileError.cutShort }
    let rank = try integer(UInt8.self)
    let sizes = try (0..<rank).map { _ in try integer(UInt32.self) }
    let offset = try integer(UInt64.self)
    let size = try integer(UInt64.self)
    let fits = offset <= bytes.count && size <= bytes.count - offset && offset.isMultiple(of: 4)
    let expected = sizes.reduce((partialValue: kind.byteCount, overflow: false)) { product, size in
      let next = product.partialValue.multipliedReportingOverflow(by: size)
      return (next.partialValue, product.overflow || next.overflow)
    }
    guard fits, kind == .strings || (!expected.overflow && expected.partialValue == size) else {
      throw ModelFileError.outOfBounds(name)
    }
    return (name, ModelFile.Section(kind: kind, sizes: sizes, bytes: offset..<offset + size))
  }
}
