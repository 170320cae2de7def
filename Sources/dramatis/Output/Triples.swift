import Extraction

/// The facts of a document as lines of tab-separated sentence number, subject, relation and arguments.
enum Triples {
  static func text(of facts: [Fact]) -> String {
    facts.map { fact in
      ([String(fact.sentence), fact.subject, fact.relation] + fact.arguments).map(oneField).joined(separator: "\t")
        + "\n"
    }.joined()
  }

  private static func oneField(_ text: String) -> String {
    String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }
}
