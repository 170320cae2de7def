import Foundation

/// A file, or standard input, read whole and checked to be text.
struct InputFile: Sendable {
  /// The path as the user gave it; "-" for standard input.
  let path: String
  let text: String

  /// What the file is to hold, which bounds its length.
  enum Content {
    /// One article: what extraction keeps of a text grows with it.
    case article
    /// An article, or records made of articles.
    case articleOrRecords
    /// Anything that is a list of lines: trees, edges.
    case lines
  }

  private static let longestArticle = 4 << 20
  private static let longestFile = 2 << 30

  /// - Throws: `Failure` that names the file, what is wrong, and the remedy.
  init(reading path: String, as content: Content) throws {
    self.path = path
    let name = Self.name(path)
    let bytes = try Self.bytes(path, content)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let remedy = "convert it, for example with iconv -t UTF-8"
      throw Failure("\(name): is not UTF-8 (byte \(Self.firstInvalidByte(bytes))); \(remedy)", .badData)
    }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }) else {
      throw Failure("\(name): is empty", .badData)
    }
    self.text = text
  }

  /// The path as messages give it.
  var name: String { Self.name(path) }

  /// What the record names as source; nil for standard input.
  var source: String? { path == "-" ? nil : path }

  /// The file's name without its folder and extension.
  var documentID: String {
    path == "-" ? "stdin" : URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
  }

  /// Whether it holds records: by its name, or because it begins like a JSON object.
  var isRecords: Bool { Self.isRecords(path, text.utf8) }

  private static func name(_ path: String) -> String { path == "-" ? "standard input" : path }

  private static func isRecords(_ path: String, _ bytes: some Sequence<UInt8>) -> Bool {
    let isPassedOver = { (byte: UInt8) in [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains(byte) }
    var start = bytes.lazy.filter { !isPassedOver($0) }.makeIterator()
    let begin = (start.next(), start.next())
    return path.hasSuffix(".jsonl") || begin == (UInt8(ascii: "{"), UInt8(ascii: "\""))
  }
}

// MARK: - Reading

extension InputFile {
  /// The file's bytes. Reading stops as soon as they are too many, or are no text, so devices without end do no harm.
  private static func bytes(_ path: String, _ content: Content) throws -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { if path != "-" { close(descriptor) } }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(path, errno) }
      guard count > 0 else { return bytes }
      if memchr(chunk, 0, count) != nil { throw binaryFailure(path, bytes.isEmpty ? chunk[..<count] : bytes[...]) }
      bytes += chunk[..<count]
      try checkLength(of: bytes, path, content)
    }
  }

  private static func checkLength(of bytes: [UInt8], _ path: String, _ content: Content) throws {
    guard bytes.count > longestArticle else { return }
    let isArticle =
      switch content {
      case .article: true
      case .articleOrRecords: !isRecords(path, bytes)
      case .lines: false
      }
    if isArticle {
      let limit = "more than the \(longestArticle >> 20) MiB of text that one document may have"
      throw Failure("\(name(path)): has \(limit); split it into articles", .badData)
    }
    if bytes.count > longestFile {
      throw Failure("\(name(path)): is larger than \(longestFile >> 30) GiB; split it into several files", .badData)
    }
  }

  private static func failure(_ path: String, _ code: Int32) -> Failure {
    let reason =
      switch code {
      case ENOENT, ENOTDIR: "there is no such file"
      case EACCES, EPERM: "cannot be opened: permission denied"
      case EISDIR: "is a folder; name a file in it"
      case EBADF: "is closed"
      default: "cannot be read: \(String(cString: strerror(code)))"
      }
    return Failure("\(name(path)): \(reason)", .noInput)
  }

  private static func binaryFailure(_ path: String, _ start: ArraySlice<UInt8>) -> Failure {
    let isUTF16 = start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF])
    return Failure(
      isUTF16
        ? "\(name(path)): is UTF-16; convert it, for example with iconv -f UTF-16 -t UTF-8"
        : "\(name(path)): is a binary file, not text; give its text, as a file in UTF-8", .badData)
  }

  /// 1-based position of the first byte that belongs to no UTF-8 sequence.
  private static func firstInvalidByte(_ bytes: [UInt8]) -> Int {
    var good = 0
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { good += UTF8.width(scalar) }
    return good + 1
  }
}
