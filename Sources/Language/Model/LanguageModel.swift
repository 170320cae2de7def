import CModel

/// The trained model that tags and parses sentences: an encoder, and heads for tags, names and the tree.
///
/// It may be used from several threads at once; each call runs on its own thread alone. What becomes of a sentence depends
/// on its words and on nothing else, not on the processor's instruction set, and not on the sentences around it but for
/// its names, which a document settles as a whole.
public final class LanguageModel: Sendable {
  let pieces: WordPieces
  let encoder: Encoder
  let tagHeads: TagHeads
  let arcHeads: ArcHeads

  /// How many pieces are encoded together. Larger batches multiply no faster, but need more memory.
  private static let batchSize = 512

  private static let shippedModel = Result {
    try LanguageModel(
      ModelFile(bytes: UnsafeRawBufferPointer(start: dramatis_model_bytes(), count: dramatis_model_size())))
  }

  /// The model that is part of the program. It is unpacked at the first call and shared by all.
  ///
  /// - Throws: An error that says what is wrong with the model file, when the program was built with a bad one.
  public static func shipped() throws -> LanguageModel {
    try shippedModel.get()
  }

  init(_ file: ModelFile, kernels: Kernels = .best) throws {
    pieces = try WordPieces(in: file)
    encoder = try Encoder(pieces: pieces.count, in: file, kernels: kernels)
    tagHeads = try TagHeads(
      width: encoder.width, isKnown: { [pieces] in pieces.isWord($0) }, in: file, kernels: kernels)
    arcHeads = try ArcHeads(width: encoder.width, in: file, kernels: kernels)
  }

  /// The sentences of one document with their words' lemmas, tags, features, heads, relations and names filled in.
  ///
  /// What stood there before is not looked at. Every sentence with words gets a tree with one root. One too long for the
  /// encoder, about 400 words, is parsed in parts, and the roots of the later parts hang from that of the first as
  /// `parataxis`.
  ///
  /// - Complexity: linear in the number of words, for sentences of bounded length.
  public func parse(_ sentences: [Sentence]) -> [Sentence] {
    var parsed = sentences
    var batch: [EncoderInput] = []
    var size = 0
    var vote = NameVote(decoder: tagHeads.names, sentences: sentences.count)
    for (index, sentence) in sentences.enumerated() {
      for window in EncoderInput.windows(of: sentence.tokens.map(\.form), sentence: index, pieces: pieces) {
        if !batch.isEmpty, size + window.pieces.count > Self.batchSize {
          annotate(&parsed, batch, &vote)
          batch.removeAll()
          size = 0
        }
        batch.append(window)
        size += window.pieces.count
      }
    }
    if !batch.isEmpty { annotate(&parsed, batch, &vote) }
    vote.settle(&parsed)
    return parsed
  }

  private func annotate(_ sentences: inout [Sentence], _ batch: [EncoderInput], _ vote: inout NameVote) {
    let states = encoder.states(of: batch)
    let forms = batch.map { input in input.tokens.map { sentences[input.sentence].tokens[$0].form } }
    let windows = tagHeads.windows(of: states, forms: forms)
    let arcs = arcHeads.arcs(of: states)
    for (number, input) in batch.enumerated() {
      let root = input.tokens.lowerBound == 0 ? nil : sentences[input.sentence].tokens.firstIndex { $0.head == nil }
      for (word, token) in input.tokens.enumerated() {
        sentences[input.sentence].tokens[token].annotate(windows[number].tags[word])
        sentences[input.sentence].tokens[token].attach(arcs[number][word], offset: input.tokens.lowerBound, root: root)
      }
      vote.add(windows[number].nameScores, sentence: input.sentence)
    }
  }
}

extension Token {
  fileprivate mutating func annotate(_ tags: TagHeads.Tags) {
    partOfSpeech = tags.partOfSpeech
    pennTag = tags.pennTag
    features = tags.features
    lemma = tags.lemma
    name = tags.name
  }

  /// - Parameters:
  ///   - offset: The token that is the first word of the window.
  ///   - root: The root of the sentence, when another window has it.
  fileprivate mutating func attach(_ arc: ArcHeads.Arc, offset: Int, root: Int?) {
    head = arc.head == 0 ? root : offset + arc.head - 1
    relation = arc.head == 0 && root != nil ? "parataxis" : arc.relation
  }
}
