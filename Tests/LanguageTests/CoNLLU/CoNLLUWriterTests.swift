import Language
import Testing

@Suite struct CoNLLUWriterTests {
  @Test func writesTheFormat() {
    let text = "He didn't.\n\nOslo!"
    var sentences = Tokenizer().sentences(of: text)
    sentences[0].tokens[0].head = 1
    sentences[0].tokens[0].relation = "nsubj"
    sentences[0].tokens[0].partOfSpeech = .pron
    sentences[1].tokens[0].name = .begin(.location)
    let output = CoNLLUWriter.text(of: ParsedDocument(text: text, sentences: sentences), id: "a\nb")
    #expect(
      output == """
        # newdoc id = a b
        # newpar
        # sent_id = a b-1
        # text = He didn't.
        1\tHe\t_\tPRON\t_\t_\t2\tnsubj\t_\tTokenRange=0:2
        2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
        2\tdid\t_\tX\t_\t_\t0\tdep\t_\tTokenRange=3:6
        3\tn't\t_\tX\t_\t_\t0\tdep\t_\tTokenRange=6:9
        4\t.\t_\tX\t_\t_\t0\tdep\t_\tTokenRange=9:10

        # newpar
        # sent_id = a b-2
        # text = Oslo!
        1\tOslo\t_\tX\t_\t_\t0\tdep\t_\tName=B-LOC|SpaceAfter=No|TokenRange=12:16
        2\t!\t_\tX\t_\t_\t0\tdep\t_\tTokenRange=16:17


        """)
  }

  @Test(arguments: [
    "He didn't go. She's here!\n\nTwo-hour talks—\"yes\"—ended.The end",
    "co\u{AD}operate cafe\u{301} 10\u{A0}m 👍🏽   spaces \t tabs",
    "a_b | = # x\n# not a comment",
  ])
  func whatIsWrittenReadsTheSame(_ text: String) throws {
    let document = ParsedDocument(text: text, sentences: Tokenizer().sentences(of: text))
    let written = CoNLLUWriter.text(of: document, id: "d")
    let read = try #require(try CoNLLUReader.documents(in: written).first)
    #expect(read.id == "d")
    #expect(read.document.sentences.map(\.contractions) == document.sentences.map(\.contractions))
    #expect(read.document.sentences.map(\.paragraph) == document.sentences.map(\.paragraph))
    for (one, other) in zip(read.document.sentences, document.sentences) {
      #expect(one.tokens.map(\.form) == other.tokens.map(\.form))
    }
    let scalars = Array(read.document.text.unicodeScalars)
    for token in read.document.sentences.flatMap(\.tokens) {
      #expect(token.form.unicodeScalars.elementsEqual(scalars[token.start..<token.end]))
    }
    let again = CoNLLUWriter.text(of: [read])
    #expect(try CoNLLUReader.documents(in: again) == [read])
  }

  @Test func severalDocumentsKeepTheirOrder() throws {
    let documents = ["One.", "Two.", "Three."].enumerated().map { index, text in
      CoNLLUDocument(
        id: index == 1 ? nil : "d\(index)",
        document: ParsedDocument(text: text, sentences: Tokenizer().sentences(of: text)))
    }
    let read = try CoNLLUReader.documents(in: CoNLLUWriter.text(of: documents))
    #expect(read == documents)
  }
}
