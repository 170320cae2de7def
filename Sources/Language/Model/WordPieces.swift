/// Cuts words into the pieces that the encoder knows: WordPiece, longest match first (Devlin et al. 2019).
///
/// A word is made plain first (lower case, canonical decomposition, marks and format characters dropped), by the table
/// in the model file, so that it meets what the model was trained on. Punctuation is always a piece of its own. What
/// cannot be cut into known pieces is ``unknown``.
struct WordPieces: Sendable {
  /// Piece numbers: these three, then those that begin a word, then those that go on, each sorted by their bytes.
  let unknown = 0
  let sentenceStart = 1
  let sentenceEnd = 2
  private let specialCount = 3

  /// The rest of a longer word is cut off.
  static let maximumPerWord = 12

  private let begin: SortedStrings
  private let continued: SortedStrings
  /// The characters that the plain form changes, in order, and what it makes of each.
  private let foldedFrom: [UInt32]
  private let foldedTo: StringList

  init(in file: ModelFile) throws {
    begin = SortedStrings(try file.strings("pieces.begin"))
    continued = SortedStrings(try file.strings("pieces.continued"))
    foldedFrom = Array(try file.integers("folding.from"))
    foldedTo = try file.strings("folding.to")
    guard foldedFrom.count == foldedTo.count else {
      throw ModelFileError.unexpected("folding.to", "as long as 'folding.from'")
    }
  }

  var count: Int { specialCount + begin.count + continued.count }

  /// The numbers of a word's pieces: at least one and at most ``maximumPerWord``.
  ///
  /// - Complexity: linear in the word's length.
  func pieces(of word: String) -> [Int] {
    var pieces: [Int] = []
    var chunk: [UInt8] = []
    func endChunk() {
      if !chunk.isEmpty { appendLongestFirst(chunk, to: &pieces) }
      chunk.removeAll(keepingCapacity: true)
    }
    func add(_ plain: Unicode.Scalar) {
      if plain.isGap {
        endChunk()
      } else if plain.isPunctuation {
        endChunk()
        appendLongestFirst(Array(String(plain).utf8), to: &pieces)
      } else if plain.isASCII {
        chunk.append(UInt8(plain.value))
      } else {
        chunk += String(plain).utf8
      }
    }
    for scalar in word.unicodeScalars {
      if scalar.isASCII { add(scalar.lowercasedASCII) } else { folded(scalar).forEach(add) }
      if pieces.count >= Self.maximumPerWord { break }
    }
    endChunk()
    return pieces.isEmpty ? [unknown] : Array(pieces.prefix(Self.maximumPerWord))
  }

  /// Whether the word is one piece, and so one that was common in the text that the pieces were made from.
  func isWord(_ word: String) -> Bool {
    let pieces = pieces(of: word)
    return pieces.count == 1 && pieces[0] != unknown
  }

  /// The plain form of a character beyond ASCII.
  private func folded(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    var low = 0
    var high = foldedFrom.count
    while low < high {
      let middle = (low + high) / 2
      if foldedFrom[middle] < scalar.value { low = middle + 1 } else { high = middle }
    }
    guard low < foldedFrom.count, foldedFrom[low] == scalar.value else { return String(scalar).unicodeScalars }
    return String(decoding: foldedTo[low], as: UTF8.self).unicodeScalars
  }

  private func appendLongestFirst(_ chunk: [UInt8], to pieces: inout [Int]) {
    let count = pieces.count
    var start = 0
    while start < chunk.count {
      let list = start == 0 ? begin : continued
      guard let match = list.longestPrefix(of: chunk[start...]) else {
        pieces.removeSubrange(count...)
        pieces.append(unknown)
        return
      }
      pieces.append(specialCount + (start == 0 ? 0 : begin.count) + match)
      start += list.strings[match].count
    }
  }
}

extension Unicode.Scalar {
  fileprivate var lowercasedASCII: Unicode.Scalar {
    (65...90).contains(value) ? Unicode.Scalar(UInt8(value + 32)) : self
  }

  /// White space, and the four information separators, which count as such in the training code.
  fileprivate var isGap: Bool {
    if isASCII { return value == 32 || (9...13).contains(value) || (0x1C...0x1F).contains(value) }
    return properties.isWhitespace
  }

  /// ASCII symbols and Unicode's punctuation.
  fileprivate var isPunctuation: Bool {
    if isASCII { return value > 32 && value < 127 && !(isASCIIDigit || isASCIILetter) }
    return properties.generalCategory.isPunctuation
  }

  private var isASCIIDigit: Bool { (48...57).contains(value) }
  private var isASCIILetter: Bool { (65...90).contains(value) || (97...122).contains(value) }
}
