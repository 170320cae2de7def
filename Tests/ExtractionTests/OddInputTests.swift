import Language
import Record
import Testing

@testable import Extraction

/// Whatever a parser may hand over must neither crash nor hang the reader.
@Suite struct OddInputTests {
  private func record(_ sentences: [Sentence]) -> ExtractionRecord {
    Extractor().record(
      of: ParsedDocument(text: "", sentences: sentences), document: DocumentRecord(id: "test"))
  }

  /// Words one letter apart, each with the head and the relation that it is given.
  private func sentence(_ words: [(form: String, part: PartOfSpeech, head: Int?, relation: String)])
    -> Sentence
  {
    let tokens = words.enumerated().map { i, word in
      Token(
        form: word.form, start: i * 10, end: i * 10 + word.form.unicodeScalars.count,
        lemma: word.form.lowercased(),
        partOfSpeech: word.part, head: word.head, relation: word.relation)
    }
    return Sentence(tokens: tokens, start: 0, end: tokens.last?.end ?? 0)
  }

  @Test func noSentences() {
    let record = record([])
    #expect(record.sentences.isEmpty && record.actors.isEmpty && record.actions.isEmpty)
  }

  @Test func aSentenceWithoutWords() {
    let record = record([
      Sentence(tokens: [], start: 0, end: 0), Sentence(tokens: [], start: 0, end: 0),
    ])
    #expect(record.sentences.count == 2 && record.actors.isEmpty && record.actions.isEmpty)
  }

  @Test(arguments: PartOfSpeech.allCases)
  func oneWord(_ part: PartOfSpeech) {
    for form in ["Peru", "it", "(", "“", "\"", "-", "", "talks", "12", "Mr"] {
      let record = record([sentence([(form, part, nil, "root")])])
      #expect(record.actions.isEmpty, "\(form)")
    }
  }

  @Test func headsThatRunInACircle() {
    let circle = sentence([
      ("Peru", .propn, 1, "nsubj"), ("freed", .verb, 2, "conj"), ("said", .verb, 1, "ccomp"),
      ("Kenya", .propn, 2, "obj"), ("who", .pron, 0, "nsubj"),
    ])
    #expect(record([circle]).sentences.count == 1)
  }

  @Test(arguments: [
    "nsubj", "conj", "xcomp", "appos", "acl:relcl", "advcl", "nmod:poss", "case", "flat",
    "compound",
  ])
  func aWordThatIsItsOwnHead(_ relation: String) {
    let odd = sentence([
      ("Peru", .propn, 0, relation), ("freed", .verb, 1, relation), ("Kenya", .propn, 1, "obj"),
      ("who", .pron, 3, relation), ("talks", .noun, 4, relation),
    ])
    #expect(record([odd]).sentences.count == 1)
  }

  @Test func headsOutsideTheSentence() {
    let odd = sentence([
      ("Peru", .propn, 99, "nsubj"), ("freed", .verb, nil, "root"), ("Kenya", .propn, -1, "obj"),
    ])
    #expect(record([odd]).sentences.count == 1)
  }

  /// Not even trees that cross themselves send the mending of "which" in a circle.
  @Test func aNameBelowTheVerbOfItsOwnRelativeClause() {
    var odd = sentence([
      ("camps", .noun, nil, "root"), ("Front", .propn, 4, "obl"), (",", .punct, 4, "punct"),
      ("which", .pron, 4, "obj"), ("blames", .verb, 0, "acl:relcl"),
    ])
    odd.tokens[1].name = .begin(.organisation)
    #expect(record([odd]).sentences.count == 1)
  }

  /// Nor the giving of a verb to the relative clause before it, when that clause hangs from the verb.
  @Test func aRelativeClauseBelowTheVerbBehindIt() {
    var odd = sentence([
      ("camp", .noun, 2, "nsubj:pass"), ("was", .aux, 2, "aux:pass"), ("led", .verb, nil, "root"),
      ("who", .pron, 4, "nsubj"), ("came", .verb, 5, "acl:relcl"), ("met", .verb, 2, "conj"),
      ("Roe", .propn, 5, "obj"),
    ])
    for i in [4, 5] { odd.tokens[i].pennTag = "VBD" }
    #expect(record([odd]).sentences.count == 1)
  }

  /// Nor the closing of "between", when its first side hangs from the second.
  @Test func theFirstSideOfBetweenBelowTheSecond() {
    let odd = sentence([
      ("talks", .noun, 4, "nmod"), ("between", .adp, 2, "case"), ("Peru", .propn, 0, "nmod"), ("and", .cconj, 4, "cc"),
      ("Kenya", .propn, 5, "nsubj"), ("failed", .verb, nil, "root"),
    ])
    #expect(record([odd]).sentences.count == 1)
  }

  @Test func noWordHasAHead() {
    let loose = sentence([
      ("Peru", .propn, nil, "root"), ("freed", .verb, nil, "root"), ("Kenya", .propn, nil, "root"),
      ("talks", .noun, nil, "root"), ("they", .pron, nil, "root"),
    ])
    #expect(record([loose]).actions.isEmpty)
  }

  @Test func unknownRelations() {
    let odd = sentence([
      ("Peru", .propn, 1, ""), ("freed", .verb, nil, "???"), ("Kenya", .propn, 1, ":"),
    ])
    #expect(record([odd]).actions.isEmpty)
  }

  @Test func aRelativePronounThatNothingPrecedes() {
    let odd = sentence([
      ("who", .pron, 1, "nsubj"), ("freed", .verb, 0, "acl:relcl"), ("Kenya", .propn, 1, "obj"),
    ])
    #expect(record([odd]).sentences.count == 1)
  }

  /// A tree of random heads and relations is no tree at all most of the time.
  @Test(arguments: 0..<300)
  func randomTrees(_ seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    let forms = [
      "Peru", "Duarte", "freed", "said", "talks", "who", "both", "sides", "it", "the", "of", "“",
      "two", "not", "Mr",
    ]
    let relations = [
      "nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss", "appos",
      "flat", "compound", "conj",
      "cc", "xcomp", "ccomp", "advcl", "acl", "acl:relcl", "parataxis", "case", "mark", "aux",
      "aux:pass", "cop", "det",
      "nummod", "amod", "nmod:desc", "root", "punct",
    ]
    let sentences = (0..<4).map { _ in
      sentence(
        (0..<12).map { _ in
          let head = Int(random.next() % 14)
          return (
            forms[Int(random.next() % UInt64(forms.count))],
            PartOfSpeech.allCases[Int(random.next() % UInt64(PartOfSpeech.allCases.count))],
            head > 11 ? nil : head, relations[Int(random.next() % UInt64(relations.count))]
          )
        })
    }
    let first = record(sentences)
    #expect(first.sentences.count == 4)
    #expect(record(sentences) == first)
  }

  @Test func aLongSentence() {
    var words: [(form: String, part: PartOfSpeech, head: Int?, relation: String)] = [
      ("Peru", .propn, nil, "root")
    ]
    for i in 1..<2_000 { words.append(("Kenya", .propn, i - 1, i % 2 == 0 ? "conj" : "nmod")) }
    #expect(record([sentence(words)]).sentences.count == 1)
  }
}
