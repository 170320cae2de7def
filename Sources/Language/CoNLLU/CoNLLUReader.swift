/// Reads CoNLL-U, the format of Universal Dependencies, so that the trees of any parser can be used.
///
/// A file has one or more documents, parted by `# newdoc` comments. The text of each is put together from the
/// `# text` comments, or from the words and `SpaceAfter=No` where there are none: a space between sentences, an empty
/// line between paragraphs (`# newpar`). Offsets count the Unicode scalars of that text. Ranges such as `1-2` become
/// contractions; empty nodes, extra dependencies and other comments are passed over. `Name=B-PER` in the last column
/// names a person. Several roots, missing heads (`_`) and missing tags are taken as they come.
///
/// The format: https://universaldependencies.org/format.html
public enum CoNLLUReader {
  /// The documents of a text in CoNLL-U, in order; none when it has no sentences.
  ///
  /// - Throws: `CoNLLUError` for the first line that cannot be read.
  /// - Complexity: O(*n*) in the length of the text.
  public static func documents(in text: String) throws(CoNLLUError) -> [CoNLLUDocument] {
    var builder = CoNLLUDocumentBuilder()
    var block = CoNLLUBlock()
    var number = 0
    var position = text.utf8.startIndex
    while position < text.utf8.endIndex {
      let end = text.utf8[position...].firstIndex(of: UInt8(ascii: "\n")) ?? text.utf8.endIndex
      var line = text.utf8[position..<end]
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      if number == 0, line.starts(with: byteOrderMark) { line.removeFirst(byteOrderMark.count) }
      number += 1
      if line.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) {
        try builder.add(block)
        block = CoNLLUBlock()
      } else if line.first == UInt8(ascii: "#") {
        block.addComment(Substring(line), line: number)
      } else {
        try block.addWord(Substring(line), line: number)
      }
      position = end < text.utf8.endIndex ? text.utf8.index(after: end) : end
    }
    try builder.add(block)
    return builder.finish()
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
