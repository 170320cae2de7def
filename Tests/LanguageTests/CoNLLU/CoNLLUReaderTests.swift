import Language
import Testing

@Suite struct CoNLLUReaderTests {
  private static let example = """
    # newdoc id = swap
    # newpar
    # sent_id = 1
    # text = Trump didn't call.
    1\tTrump\tTrump\tPROPN\tNNP\tNumber=Sing\t4\tnsubj\t4:nsubj\tName=B-PER
    2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
    2\tdid\tdo\tAUX\tVBD\t_\t4\taux\t_\t_
    3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
    3.1\tghost\t_\t_\t_\t_\t_\t_\t_\t_
    4\tcall\tcall\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\tSpaceAfter=No
    5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

    # newpar
    1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\tSpaceAfter=No
    2\t!\t!\tPUNCT\t.\t_\t1\tpunct\t_\t_

    # newdoc
    1\tNo\tno\tINTJ\tUH\t_\t0\troot\t_\t_

    """

  @Test func keepsAMarkThatStandsBehindASpace() throws {
    // With the space before it the mark is one character, but only the space is no part of the text.
    let file = "# text = \u{301}i a\n1\t\u{301}i\t_\t_\t_\t_\t0\troot\t_\t_\n2\ta\t_\t_\t_\t_\t1\tdep\t_\t_\n"
    let documents = try CoNLLUReader.documents(in: file)
    #expect(documents.map { Array($0.document.text.unicodeScalars) } == [["\u{301}", "i", " ", "a"]])
  }

  /// Fuzzing found that such words were written so that they could not be read again.
  @Test func spacesAroundAWordAreNotOfIt() throws {
    let file = "1\tdid\t_\t_\t_\t_\t0\troot\t_\t_\n2\t n't \t_\t_\t_\t_\t1\tdep\t_\t_\n"
    let document = try #require(try CoNLLUReader.documents(in: file).first?.document)
    #expect(document.text == "did n't")
    #expect(document.sentences.map { $0.tokens.map(\.form) } == [["did", "n't"]])
    #expect(try CoNLLUReader.documents(in: CoNLLUWriter.text(of: document)).map(\.document) == [document])
  }

  @Test func readsDocumentsWithOffsets() throws {
    let documents = try CoNLLUReader.documents(in: Self.example)
    #expect(documents.map(\.id) == ["swap", nil])
    #expect(documents.map(\.document.text) == ["Trump didn't call.\n\nYes!", "No"])
    let sentences = try #require(documents.first?.document.sentences)
    #expect(sentences.map(\.paragraph) == [0, 1])
    #expect(sentences.map { [$0.start, $0.end] } == [[0, 18], [20, 24]])
    let tokens = sentences[0].tokens
    #expect(tokens.map(\.form) == ["Trump", "did", "n't", "call", "."])
    #expect(tokens.map(\.start) == [0, 6, 9, 13, 17])
    #expect(tokens.map(\.end) == [5, 9, 12, 17, 18])
    #expect(tokens.map(\.head) == [3, 3, 3, nil, 3])
    #expect(tokens.map(\.name) == [.begin(.person), .outside, .outside, .outside, .outside])
    #expect(tokens[1].partOfSpeech == .aux && tokens[1].pennTag == "VBD" && tokens[1].lemma == "do")
    #expect(tokens[0].features == "Number=Sing" && tokens[0].relation == "nsubj")
    #expect(sentences[0].contractions == [1..<3])
  }

  @Test func windowsLinesAndMissingEndMakeNoDifference() throws {
    let windows = "\u{FEFF}" + Self.example.replacing("\n", with: "\r\n")
    let open = String(Self.example.dropLast(2))
    let documents = try CoNLLUReader.documents(in: Self.example)
    #expect(try CoNLLUReader.documents(in: windows) == documents)
    #expect(try CoNLLUReader.documents(in: open) == documents)
  }

  @Test func textWithoutSentencesHasNoDocuments() throws {
    #expect(try CoNLLUReader.documents(in: "").isEmpty)
    #expect(try CoNLLUReader.documents(in: "\n\n# a comment\n\n").isEmpty)
  }

  @Test func wordsOfOtherLettersShareTheirRange() throws {
    let text = "1-2\tdu\t_\t_\t_\t_\t_\t_\t_\t_\n" + row(1, "de") + row(2, "le")
    let document = try #require(try CoNLLUReader.documents(in: text).first?.document)
    #expect(document.text == "du")
    #expect(document.sentences[0].tokens.map { [$0.start, $0.end] } == [[0, 2], [0, 2]])
    #expect(CoNLLUWriter.text(of: document).contains("1-2\tdu\t"))
  }

  @Test func unparsedWordsAndSeveralRootsAreTaken() throws {
    let text = row(1, "a", head: "_", tag: "_") + row(2, "b") + row(3, "c")
    let document = try #require(try CoNLLUReader.documents(in: text).first?.document)
    #expect(document.sentences[0].tokens.map(\.head) == [nil, nil, nil])
    #expect(document.sentences[0].tokens[0].partOfSpeech == .x)
  }

  @Test(arguments: [
    ("one two three", 1, "Part columns with tabs"),
    ("1\ta\tb", 1, "here are 3"),
    ("# text = a\n" + row(2, "a"), 2, "word 1 was expected, and here is 2"),
    ("x\ta\t_\t_\t_\t_\t_\t_\t_\t_", 1, "'x' is no number"),
    ("1\t\t_\tX\t_\t_\t0\troot\t_\t_", 1, "is empty"),
    (row(1, "a", tag: "Verb"), 1, "'Verb' is no universal part of speech"),
    (row(1, "a") + row(2, "b", head: "7"), 2, "'7' is no head. Write 0 for the root, a number from 1 to 2"),
    (row(1, "a", head: "-1"), 1, "'-1' is no head"),
    (row(1, "a", head: "99999999999999999999"), 1, "is no head"),
    (row(1, "a", head: "1"), 1, "the words 1 run in a circle"),
    (row(1, "a") + row(2, "b", head: "3") + row(3, "c", head: "4") + row(4, "d", head: "2"), 2, "words 2, 3, 4 run"),
    ("1-2\tab\t_\t_\t_\t_\t_\t_\t_\t_\n" + row(1, "a"), 1, "the range 1-2"),
    ("2-3\tab\t_\t_\t_\t_\t_\t_\t_\t_\n" + row(1, "a"), 1, "the range 2-3"),
    ("1-2\tab\t_\t_\t_\t_\t_\t_\t_\t_\n", 1, "the range 1-2"),
    (row(1, "a", miscellany: "Name=PER"), 1, "'PER' is no name tag"),
    ("\n# text = a c\n" + row(1, "a") + row(2, "b"), 2, "does not have 'b'"),
    ("# text = a b c\n" + row(1, "a") + row(2, "b"), 1, "does not have 'c'"),
  ])
  func errorsNameTheLineAndTheRemedy(text: String, line: Int, message: String) {
    let error = #expect(throws: CoNLLUError.self) { try CoNLLUReader.documents(in: text) }
    #expect(error?.line == line)
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
    #expect(error?.description.contains("\n") == false)
  }

  @Test(arguments: 0..<200)
  func damagedFilesAreReadOrRefused(seed: Int) {
    var generator = SplitMix(seed: seed)
    var bytes = Array(Self.example.utf8)
    let marks = Array("\t\n-.#|=0129_\r ".utf8)
    for _ in 0..<1 + generator.next() % 4 {
      let place = Int(generator.next() % UInt64(bytes.count))
      let length = min(bytes.count - place, Int(generator.next() % 3))
      bytes.replaceSubrange(place..<place + length, with: [marks[Int(generator.next() % UInt64(marks.count))]])
    }
    guard let documents = try? CoNLLUReader.documents(in: String(decoding: bytes, as: UTF8.self)) else { return }
    for document in documents.map(\.document) {
      let scalars = Array(document.text.unicodeScalars)
      for sentence in document.sentences {
        #expect(sentence.end <= scalars.count)
        #expect(sentence.tokens.allSatisfy { $0.head.map(sentence.tokens.indices.contains) ?? true })
        #expect(sentence.tokens.allSatisfy { sentence.start <= $0.start && $0.end <= sentence.end })
      }
    }
  }

  @Test func longInputIsNotRepeatedInErrors() {
    let error = #expect(throws: CoNLLUError.self) {
      try CoNLLUReader.documents(in: row(1, "a", tag: String(repeating: "V\u{1B}", count: 10_000)))
    }
    #expect((error?.description.count ?? .max) < 300)
    #expect(error?.description.contains("\u{1B}") == false)
  }
}

private func row(_ number: Int, _ form: String, head: String = "0", tag: String = "X", miscellany: String = "_")
  -> String
{
  "\(number)\t\(form)\t_\t\(tag)\t_\t_\t\(head)\tdep\t_\t\(miscellany)\n"
}
