import Extraction
import Foundation
import Language
import Record

/// Takes a text through the whole pipeline: header, sentences, parse, record.
struct ArticleReader: Sendable {
  private let model: LanguageModel
  private let extractor: Extractor
  /// For texts that do not say when they were published.
  let fallbackDate: CalendarDate?

  init(fallbackDate: CalendarDate? = nil, keepMetonyms: Bool = false) throws {
    do {
      model = try LanguageModel.shipped()
    } catch {
      throw Failure("the language model inside this program is broken: \(error)", .software)
    }
    extractor = Extractor(options: Extractor.Options(keepMetonyms: keepMetonyms))
    self.fallbackDate = fallbackDate
  }

  func parse(_ text: String) -> ParsedDocument {
    ParsedDocument(text: text, sentences: model.parse(Tokenizer().sentences(of: text)))
  }

  func record(of file: InputFile, withText: Bool) -> ExtractionRecord {
    let tokenized = Tokenizer().document(file.text)
    let parsed = ParsedDocument(text: file.text, sentences: model.parse(tokenized.sentences))
    let date = tokenized.header.date.flatMap { CalendarDate(year: $0.year, month: $0.month, day: $0.day) }
    return extractor.record(
      of: parsed,
      document: DocumentRecord(
        id: file.documentID, title: tokenized.header.title, source: file.source, date: date ?? fallbackDate,
        text: withText ? file.text : nil))
  }

  /// The records of a CoNLL-U file, parsed by whatever parser made it.
  func records(ofTrees file: InputFile, withText: Bool) throws -> [ExtractionRecord] {
    let documents: [CoNLLUDocument]
    do {
      documents = try CoNLLUReader.documents(in: file.text)
    } catch {
      throw Failure("\(file.name): \(error)", .badData)
    }
    return documents.map { document in
      let header = DocumentHeader(of: document.document.text)
      let date = header.date.flatMap { CalendarDate(year: $0.year, month: $0.month, day: $0.day) }
      return extractor.record(
        of: document.document,
        document: DocumentRecord(
          id: document.id ?? file.documentID, title: nil, source: file.source, date: date ?? fallbackDate,
          text: withText ? document.document.text : nil))
    }
  }
}
