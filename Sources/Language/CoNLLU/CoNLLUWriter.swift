/// Writes parsed documents as CoNLL-U, the format of Universal Dependencies.
///
/// ```
/// # newdoc id = swap
/// # newpar
/// # sent_id = swap-1
/// # text = They didn't.
/// 1   They  they  PRON   PRP  Case=Nom…  2  nsubj   _  TokenRange=0:4
/// 2-3 didn't _    _      _    _          _  _       _  SpaceAfter=No
/// …
/// ```
///
/// The last column holds where the word stands in the document (`TokenRange=start:end`, Unicode scalars) and, for
/// words of a name, `Name=B-PER`. The format: https://universaldependencies.org/format.html
public enum CoNLLUWriter {
  /// A file of several documents.
  public static func text(of documents: [CoNLLUDocument]) -> String {
    documents.reduce(into: "") { $0 += text(of: $1.document, id: $1.id) }
  }

  /// A document; its id stands in the ids of its sentences.
  public static func text(of document: ParsedDocument, id: String? = nil) -> String {
    var output = ""
    let id = id.map(onOneLine)
    let text = Array(document.text.unicodeScalars)
    var paragraph: Int?
    for (index, sentence) in document.sentences.enumerated() where !sentence.tokens.isEmpty {
      if index == 0 { output += id.map { "# newdoc id = \($0)\n" } ?? "# newdoc\n" }
      if paragraph != sentence.paragraph { output += "# newpar\n" }
      paragraph = sentence.paragraph
      output += "# sent_id = \(id.map { $0 + "-" } ?? "")\(index + 1)\n"
      let next = index + 1 < document.sentences.count ? document.sentences[index + 1].start : nil
      append(CoNLLUSurface.surfaces(of: sentence, before: next, in: text), of: sentence, to: &output)
    }
    return output
  }

  /// Appends the words of a sentence and the empty line behind them.
  private static func append(_ surfaces: [CoNLLUSurface], of sentence: Sentence, to output: inout String) {
    output += "# text = "
    for (index, surface) in surfaces.enumerated() {
      output += field(surface.form)
      if surface.hasSpaceAfter, index + 1 < surfaces.count { output += " " }
    }
    output += "\n"
    for surface in surfaces {
      let spacing = surface.hasSpaceAfter ? [] : ["SpaceAfter=No"]
      if surface.words.count > 1 {
        let range = "\(surface.words.lowerBound + 1)-\(surface.words.upperBound)"
        let miscellany = spacing.isEmpty ? "_" : spacing.joined(separator: "|")
        output += "\(range)\t\(field(surface.form))\t_\t_\t_\t_\t_\t_\t_\t\(miscellany)\n"
      }
      for word in surface.words {
        append(sentence.tokens[word], number: word + 1, spacing: surface.words.count > 1 ? [] : spacing, to: &output)
      }
    }
    output += "\n"
  }

  private static func append(_ token: Token, number: Int, spacing: [String], to output: inout String) {
    var miscellany = spacing
    if token.name != .outside { miscellany.insert("Name=\(token.name.label)", at: 0) }
    miscellany.append("TokenRange=\(token.start):\(token.end)")
    let columns = [
      String(number), field(token.form), field(token.lemma), token.partOfSpeech.rawValue, field(token.pennTag),
      field(token.features), String(token.head.map { $0 + 1 } ?? 0), field(token.relation), "_",
      miscellany.joined(separator: "|"),
    ]
    output += columns.joined(separator: "\t")
    output += "\n"
  }

  /// A column cannot be empty or hold a tab or a line break.
  private static func field(_ text: String) -> String {
    text.isEmpty ? "_" : onOneLine(text)
  }

  private static func onOneLine(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isBreak) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { isBreak($0) ? " " : $0 }))
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || scalar.value == 0x85 || (0x2028...0x2029).contains(scalar.value)
  }
}
