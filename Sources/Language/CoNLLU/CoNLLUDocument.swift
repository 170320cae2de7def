/// A document of a CoNLL-U file: its id, its text and its sentences.
public struct CoNLLUDocument: Hashable, Sendable {
  /// From `# newdoc id = …`; nil when the file does not say.
  public var id: String?
  public var document: ParsedDocument

  public init(id: String?, document: ParsedDocument) {
    self.id = id
    self.document = document
  }
}
