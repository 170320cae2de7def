/// A sentence, or a window of an overlong one, as the encoder reads it: a start mark, its words' pieces, an end mark.
struct EncoderInput: Sendable {
  /// Which of the document's sentences this is of, and which of its tokens.
  var sentence: Int
  var tokens: Range<Int>
  var pieces: [Int]
  var shapes: [WordShape]
  /// Where the start mark and the first piece of every word stand in `pieces`.
  var firstPieces: [Int]

  /// Pieces of one window, the two marks not counted: the model was trained on sentences of up to this length.
  static let maximumPieces = 480

  /// The windows of a sentence: one, unless it has more than ``maximumPieces`` pieces. None when it has no words.
  ///
  /// An overlong sentence is cut behind a punctuation mark in the second half of a window, or else where the window ends.
  static func windows(of forms: [String], sentence: Int, pieces: WordPieces) -> [EncoderInput] {
    let cut = forms.map { pieces.pieces(of: $0) }
    var windows: [EncoderInput] = []
    var start = 0
    while start < forms.count {
      var end = start
      var size = 0
      var lastPunctuation: Int?
      while end < forms.count, size + cut[end].count <= maximumPieces {
        size += cut[end].count
        end += 1
        if size > maximumPieces / 2, WordShape(forms[end - 1]) == .punctuation { lastPunctuation = end }
      }
      if end < forms.count { end = lastPunctuation ?? end }
      let range = start..<end
      windows.append(EncoderInput(sentence: sentence, tokens: range, forms: forms[range], cut: cut[range], pieces))
      start = end
    }
    return windows
  }

  private init(
    sentence: Int, tokens: Range<Int>, forms: ArraySlice<String>, cut: ArraySlice<[Int]>, _ vocabulary: WordPieces
  ) {
    self.sentence = sentence
    self.tokens = tokens
    pieces = [vocabulary.sentenceStart]
    shapes = [.other]
    firstPieces = [0]
    for (form, ids) in zip(forms, cut) {
      firstPieces.append(pieces.count)
      pieces += ids
      shapes += Array(repeating: WordShape(form), count: ids.count)
    }
    pieces.append(vocabulary.sentenceEnd)
    shapes.append(.other)
  }
}
