import Articles
import Extraction
import Language
import Record

/// Takes a text through the whole pipeline: header, sentences, parse, record.
struct ArticleReader: Sendable {
  private let extractor: Extractor
  /// For texts that do not say when they were published.
  private let fallbackDate: CalendarDate?

  init(fallbackDate: CalendarDate? = nil, keepMetonyms: Bool = false) {
    extractor = Extractor(options: Extractor.Options(keepMetonyms: keepMetonyms))
    self.fallbackDate = fallbackDate
  }

  /// - Throws: `Failure` when the file is no text, or the model is broken.
  func parse(_ file: InputFile) throws -> ParsedDocument {
    ParsedDocument(text: file.text, sentences: try Self.sentences(of: file).sentences)
  }

  /// - Throws: `Failure` when the file is no text, or the model is broken.
  func record(of file: InputFile, withText: Bool) throws -> ExtractionRecord {
    let (header, sentences) = try Self.sentences(of: file)
    return extractor.record(
      of: ParsedDocument(text: file.text, sentences: sentences),
      document: DocumentRecord(
        id: file.documentID, title: header.title, source: file.source, date: date(header),
        text: withText ? file.text : nil))
  }

  /// The record of an article from a list or a page. What the list says of it goes before what its text says.
  /// - Throws: `Failure` when the model is broken.
  func record(of article: Article, id: String) throws -> ExtractionRecord {
    let model = try Self.model()
    let document = Tokenizer().document(article.text)
    return extractor.record(
      of: ParsedDocument(text: article.text, sentences: model.parse(document.sentences)),
      document: DocumentRecord(
        id: id, title: article.title ?? document.header.title, source: article.source,
        date: article.date ?? date(document.header), text: article.text))
  }

  /// - Throws: `Failure` when the file is no text, or the model is broken.
  func explanations(of file: InputFile) throws -> [SentenceExplanation] {
    let (header, sentences) = try Self.sentences(of: file)
    return extractor.explanations(
      of: ParsedDocument(text: file.text, sentences: sentences), date: date(header))
  }

  /// Every clause as a fact, whether actors take part or not.
  /// - Throws: `Failure` when the file is neither text nor trees, or the model is broken.
  func facts(of file: InputFile, areTrees: Bool) throws -> [Fact] {
    let documents = areTrees ? try Self.documents(of: file).map(\.document) : [try parse(file)]
    return documents.flatMap { FactReader().facts(of: $0) }
  }

  /// The documents of a CoNLL-U file, with its sentences and words but everything else anew.
  /// - Throws: `Failure` that names the line, or says that the model is broken.
  func parse(wordsOf file: InputFile) throws -> [CoNLLUDocument] {
    let model = try Self.model()
    return try Self.documents(of: file).map { document in
      var document = document
      document.document.sentences = model.parse(document.document.sentences)
      return document
    }
  }

  /// The records of a CoNLL-U file, parsed by whatever parser made it.
  /// - Throws: `Failure` that names the line.
  func records(ofTrees file: InputFile, withText: Bool) throws -> [ExtractionRecord] {
    try Self.documents(of: file).map { document in
      let text = document.document.text
      let header = DocumentHeader(of: text)
      return extractor.record(
        of: document.document,
        document: DocumentRecord(
          id: document.id ?? file.documentID, title: header.title, source: file.source,
          date: date(header),
          text: withText ? text : nil))
    }
  }

  private static func sentences(of file: InputFile) throws -> (
    header: DocumentHeader, sentences: [Sentence]
  ) {
    guard !file.isRecords else {
      throw Failure(
        "\(file.name): holds records, not text; draw, rank, path and the like read it as it is",
        .badData)
    }
    let model = try Self.model()
    let document = Tokenizer().document(file.text)
    return (document.header, model.parse(document.sentences))
  }

  private static func documents(of file: InputFile) throws -> [CoNLLUDocument] {
    let documents: [CoNLLUDocument]
    do {
      documents = try CoNLLUReader.documents(in: file.text)
    } catch {
      throw Failure("\(file.name): \(error)", .badData)
    }
    guard !documents.isEmpty else {
      throw Failure("\(file.name): holds no sentences in CoNLL-U", .badData)
    }
    return documents
  }

  private static func model() throws -> LanguageModel {
    do {
      return try LanguageModel.shipped()
    } catch {
      throw Failure("the language model inside this program is broken: \(error)", .software)
    }
  }

  private func date(_ header: DocumentHeader) -> CalendarDate? {
    header.date.flatMap { CalendarDate(year: $0.year, month: $0.month, day: $0.day) }
      ?? fallbackDate
  }
}
