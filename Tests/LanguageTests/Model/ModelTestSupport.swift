import Foundation

@testable import Language

/// Repeats the same numbers on every machine: SplitMix64 (Steele, Lea and Flood 2014).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  init(seed: Int) { state = UInt64(seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Writes model files by hand, so that the reader is tested on small ones and on broken ones.
struct ModelFileWriter {
  private var directory: [UInt8] = []
  private var payloads: [(at: Int, bytes: [UInt8])] = []
  private var count: UInt32 = 0

  mutating func add(_ name: String, floats: [Float], sizes: [Int]) {
    add(name, kind: 0, sizes: sizes, bytes: floats.flatMap { littleEndian($0.bitPattern) })
  }

  mutating func add(_ name: String, signedBytes: [Int8], sizes: [Int]) {
    add(name, kind: 1, sizes: sizes, bytes: signedBytes.map { UInt8(bitPattern: $0) })
  }

  mutating func add(_ name: String, integers: [UInt32]) {
    add(name, kind: 2, sizes: [integers.count], bytes: integers.flatMap(littleEndian))
  }

  mutating func add(_ name: String, strings: [String]) {
    var ends: [UInt32] = [0]
    for string in strings { ends.append(ends[ends.count - 1] + UInt32(string.utf8.count)) }
    add(name, kind: 3, sizes: [strings.count], bytes: ends.flatMap(littleEndian) + strings.joined().utf8)
  }

  mutating func add(_ name: String, kind: UInt8, sizes: [Int], bytes: [UInt8]) {
    count += 1
    directory += littleEndian(UInt16(name.utf8.count)) + name.utf8 + [kind, UInt8(sizes.count)]
    directory += sizes.flatMap { littleEndian(UInt32($0)) }
    payloads.append((directory.count, bytes))
    directory += [UInt8](repeating: 0, count: 8) + littleEndian(UInt64(bytes.count))
  }

  var bytes: [UInt8] {
    var head = Array("DRAMATIS".utf8) + littleEndian(UInt32(1)) + littleEndian(count) + directory
    let start = head.count
    var body: [UInt8] = []
    for payload in payloads {
      body += [UInt8](repeating: 0, count: (64 - (start + body.count) % 64) % 64)
      head.replaceSubrange(16 + payload.at..<24 + payload.at, with: littleEndian(UInt64(start + body.count)))
      body += payload.bytes
    }
    return head + body
  }
}

private func littleEndian<Value: FixedWidthInteger>(_ value: Value) -> [UInt8] {
  withUnsafeBytes(of: value.littleEndian) { Array($0) }
}

/// Opens a model file that lies in memory during the call.
func withModelFile<Result>(_ bytes: [UInt8], _ body: (ModelFile) throws -> Result) throws -> Result {
  let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
  defer { copy.deallocate() }
  copy.copyBytes(from: bytes)
  return try body(ModelFile(bytes: UnsafeRawBufferPointer(copy)))
}

/// A sentence of the given words, one space between them, as the tokenizer would hand it over.
func sentence(_ text: String) -> Sentence {
  var start = 0
  let tokens = text.split(separator: " ").map { word in
    defer { start += word.unicodeScalars.count + 1 }
    return Token(form: String(word), start: start, end: start + word.unicodeScalars.count)
  }
  return Sentence(tokens: tokens, start: 0, end: max(0, start - 1))
}
