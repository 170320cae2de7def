import Articles
import Extraction
import Record

/// A document on its way into an archive.
struct IncomingDocument: Sendable {
  private enum Content: Sendable {
    case article(Article)
    case record(ExtractionRecord)
  }

  /// The id it brings, or the name of its file.
  let id: String
  /// Where to look for it, for messages.
  let place: String
  /// The file that it is the whole of; nil when its id is its own, whatever file it came in.
  let owner: String?
  /// Stands for its content and for the version of its reader.
  let fingerprint: String
  private let content: Content

  init(_ article: Article, id: String, place: String, owner: String?) {
    self.id = id
    self.place = place
    self.owner = owner
    content = .article(article)
    fingerprint = Fingerprint.of([
      Dramatis.configuration.version, article.title ?? "", article.date?.description ?? "",
      article.text,
    ])
  }

  init(_ record: ExtractionRecord, place: String) {
    id = record.document.id
    self.place = place
    owner = nil
    content = .record(record)
    fingerprint = Fingerprint.of([RecordLine.encode(record)])
  }

  /// - Throws: `Failure` when the language model is broken.
  func record(by reader: ArticleReader, named name: String) throws -> ExtractionRecord {
    switch content {
    case .article(let article): return try reader.record(of: article, id: name)
    case .record(var record):
      record.document.id = name
      return record
    }
  }
}

/// What a file holds for an archive.
struct IncomingFile {
  let documents: [IncomingDocument]
  let problems: [Failure]

  private typealias Contents = (documents: [IncomingDocument], problems: [Failure])

  /// - Throws: `Failure` when the file cannot be read, or holds nothing.
  init(_ path: String) throws {
    let contents = try Self.contents(of: path)
    documents = contents.documents
    problems = contents.problems
  }

  private static func contents(of path: String) throws -> Contents {
    let ending = path.split(separator: "/").last?.split(separator: ".").last?.lowercased() ?? ""
    let isList = ["jsonl", "csv", "html", "htm"].contains(ending)
    let file = try InputFile(reading: path, as: isList ? .lines : .articleOrRecords)
    do {
      switch ending {
      case "html", "htm":
        return ([document(try Article(html: file.text, address: file.source), file)], [])
      case "csv": return try contents(of: ArticleList(csv: file.text), file)
      default: break
      }
    } catch let error as ArticleError {
      throw Failure("\(file.name): \(error)", .badData)
    }
    guard file.isRecords else {
      return ([document(Article(source: file.source, text: file.text), file)], [])
    }
    guard holdsRecords(file.text) else {
      return try contents(of: ArticleList(jsonLines: file.text), file)
    }
    let records = try RecordFile(file)
    return (
      records.records.map { IncomingDocument($0, place: file.name) },
      records.problem.map { [$0] } ?? []
    )
  }

  /// A file that is one document goes by its own name.
  private static func document(_ article: Article, _ file: InputFile) -> IncomingDocument {
    IncomingDocument(article, id: file.documentID, place: file.name, owner: file.source)
  }

  private static func contents(of list: ArticleList, _ file: InputFile) throws -> Contents {
    let problems = list.problems.map { Failure("\(file.name): \($0); left out", .badData) }
    if list.articles.isEmpty {
      throw problems.first ?? Failure("\(file.name): holds no articles", .badData)
    }
    var ids = UniqueIDs()
    let documents = list.articles.enumerated().map { number, article in
      IncomingDocument(
        article, id: ids.unique(article.id ?? "\(file.documentID)-\(number + 1)"), place: file.name,
        owner: nil)
    }
    return (documents, problems)
  }

  /// Whether the first line is a record, and not an article's fields.
  private static func holdsRecords(_ text: String) -> Bool {
    let line = text.split(maxSplits: 1, whereSeparator: \.isNewline).first ?? ""
    return line.contains("\"schema\"") && line.contains("\"actors\"")
  }
}

/// A number for a content: the same for the same, another for another, in all likelihood.
enum Fingerprint {
  /// FNV-1a in 128 bits (G. Fowler, L. C. Noll, K.-P. Vo; RFC 9923), with the parts told apart.
  static func of(_ parts: [String]) -> String {
    var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    for part in parts {
      for byte in part.utf8 {
        hash = (hash ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013b
      }
      hash = (hash ^ 0x1F) &* 0x0000_0000_0100_0000_0000_0000_0000_013b
    }
    return String(hash, radix: 16)
  }
}
