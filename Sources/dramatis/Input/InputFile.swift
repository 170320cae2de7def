import Foundation

/// A file, or standard input, read whole and checked to be text.
struct InputFile {
  /// The path as the user gave it; "-" for standard input.
  let path: String
  let text: String

  /// Longer texts are no articles; what extraction keeps of a text grows with it.
  static let largest = 4 << 20

  /// - Throws: `Failure` that names the file and the remedy.
  init(reading path: String) throws {
    self.path = path
    text = try Self.text(of: Self.bytes(path), path)
  }

  private static func bytes(_ path: String) throws -> Data {
    if path == "-" { return FileHandle.standardInput.readDataToEndOfFile() }
    guard FileManager.default.fileExists(atPath: path) else {
      throw Failure("\(path): there is no such file", .noInput)
    }
    guard FileManager.default.isReadableFile(atPath: path) else {
      throw Failure("\(path): cannot be opened: permission denied", .noInput)
    }
    do {
      return try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
    } catch {
      throw Failure("\(path): cannot be read; check that it is a file and not a device or folder", .noInput)
    }
  }

  private static func text(of data: Data, _ path: String) throws -> String {
    let name = path == "-" ? "standard input" : path
    if data.contains(0) { throw Failure("\(name): is a binary file, not text", .badData) }
    guard let text = String(validating: data, as: UTF8.self) else {
      let place = firstInvalidByte(data)
      throw Failure("\(name): is not UTF-8 (byte \(place)); convert it, for example with iconv -t UTF-8", .badData)
    }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw Failure("\(name): is empty", .badData)
    }
    return text
  }

  /// 1-based position of the first byte that belongs to no UTF-8 sequence.
  private static func firstInvalidByte(_ data: Data) -> Int {
    var good = 0
    var decoder = UTF8()
    var iterator = data.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): good += UTF8.width(scalar)
      case .emptyInput, .error: return good + 1
      }
    }
  }

  /// The path as messages give it.
  var name: String { path == "-" ? "standard input" : path }

  /// What the record names as source; nil for standard input.
  var source: String? { path == "-" ? nil : path }

  /// The file's name without its folder and extension.
  var documentID: String {
    path == "-" ? "stdin" : URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
  }

  /// - Throws: `Failure` when the text is too long for an article.
  func checkLength() throws {
    guard text.utf8.count <= Self.largest else {
      let size = Double(text.utf8.count * 10 >> 20) / 10
      throw Failure("\(name): has \(size) MiB of text, more than the \(Self.largest >> 20) MiB of one document; split it into articles", .badData)
    }
  }

  var isRecords: Bool {
    path.hasSuffix(".jsonl") || text.drop { $0.isWhitespace }.hasPrefix("{\"schema\"")
  }
}
