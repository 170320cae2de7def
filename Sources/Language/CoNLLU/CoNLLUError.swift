/// Why a text is not CoNLL-U: the line, what was expected there, and what to do about it.
public struct CoNLLUError: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// A line of a word has not ten columns between tabs.
    case columns(found: Int)
    /// The first column is not a number, a range or the number of an empty node.
    case badIdentifier(String)
    /// Words are not numbered 1, 2, 3 …
    case outOfOrder(expected: Int, found: Int)
    /// A range of words does not lie in the sentence, or overlaps another.
    case badRange(String)
    case emptyForm
    case unknownPartOfSpeech(String)
    /// The head is not a number, or not the number of a word of the sentence.
    case badHead(String, words: Int)
    /// The heads of these words run in a circle.
    case cycle([Int])
    case unknownName(String)
    /// The text of the comment is not made of the words below it.
    case textMismatch(word: String)
  }

  /// Counted from 1.
  public var line: Int
  public var reason: Reason

  public init(line: Int, reason: Reason) {
    self.line = line
    self.reason = reason
  }
}

extension CoNLLUError: CustomStringConvertible {
  public var description: String { "line \(line): \(explanation)" }

  private var explanation: String {
    switch reason {
    case .columns(let found):
      found == 1
        ? "a word needs ten columns, and here is one. Part columns with tabs, not spaces, and put '#' before comments."
        : "a word needs ten columns parted by tabs, and here are \(found). Write '_' for a column without a value."
    case .badIdentifier(let text):
      "'\(Self.quoted(text))' is no number of a word. Write 1, a range such as 1-2, or 1.1 for an empty node."
    case .outOfOrder(let expected, let found):
      "word \(expected) was expected, and here is \(found). Number the words of each sentence 1, 2, 3 …, and put an"
        + " empty line between sentences."
    case .badRange(let text):
      "the range \(Self.quoted(text)) does not fit the words below it. A range stands right before its first word,"
        + " has at least two words, and overlaps no other."
    case .emptyForm: "the second column, the word itself, is empty. Write '_' for an unknown word."
    case .unknownPartOfSpeech(let text):
      "'\(Self.quoted(text))' is no universal part of speech. Use one of "
        + PartOfSpeech.allCases.map(\.rawValue).joined(separator: ", ") + ", or '_'."
    case .badHead(let text, let words):
      "'\(Self.quoted(text))' is no head. Write 0 for the root, a number from 1 to \(words), or '_' when unknown."
    case .cycle(let words):
      "the heads of the words \(words.prefix(10).map(String.init).joined(separator: ", ")) run in a circle. Each word"
        + " must lead to a root, whose head is 0."
    case .unknownName(let text):
      "'\(Self.quoted(text))' is no name tag. Write O, or B- or I- and one of "
        + NameType.allCases.map(\.rawValue).joined(separator: ", ") + "."
    case .textMismatch(let word):
      "the '# text' comment does not have '\(Self.quoted(word))' where the word should stand. Correct the comment, or"
        + " leave it out to have the text made of the words."
    }
  }

  /// Text from the file, short enough for a message and on one line.
  private static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars.prefix(40).map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }
    let isCut = text.unicodeScalars.dropFirst(40).first != nil
    return String(String.UnicodeScalarView(scalars)) + (isCut ? "…" : "")
  }
}
