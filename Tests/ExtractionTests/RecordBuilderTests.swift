import Language
import Record
import Testing

@testable import Extraction

@Suite struct RecordBuilderTests {
  @Test func slugsAreFoldedNames() throws {
    let record = try record(
      """
      # Ana Duarte met Zoë Ångström-Ortiz
      Ana      Ana      NNP  3 nsubj B-PER
      Duarte   Duarte   NNP  1 flat  I-PER
      met      meet     VBD  0 root
      Zoë      Zoë      NNP  3 obj   B-PER
      Ångström Ångström NNP  4 flat  I-PER
      -        -        HYPH 7 punct I-PER
      Ortiz    Ortiz    NNP  4 flat  I-PER
      # The European Union thanked Norway
      The      the      DT      3 det
      European European NNP/ADJ 3 amod  B-ORG
      Union    Union    NNP     4 nsubj I-ORG
      thanked  thank    VBD     0 root
      Norway   Norway   NNP     4 obj   B-LOC
      """)
    #expect(record.actors.map(\.id) == ["ana-duarte", "zoe-angstrom-ortiz", "european-union", "norway"])
  }

  @Test func slugsOfOneNameAreNumbered() throws {
    let record = try record(
      """
      # Norway freed a geologist
      Norway    Norway    NNP 2 nsubj B-LOC
      freed     free      VBD 0 root
      a         a         DT  4 det
      geologist geologist NN  2 obj
      # Kenya freed a geologist
      Kenya     Kenya     NNP 2 nsubj B-LOC
      freed     free      VBD 0 root
      a         a         DT  4 det
      geologist geologist NN  2 obj
      """)
    #expect(record.actors.map(\.id) == ["norway", "geologist", "kenya", "geologist-2"])
  }

  @Test func actorsComeInTheOrderOfTheirFirstMention() throws {
    let record = try record(
      """
      # Kenya thanked Peru
      Kenya   Kenya NNP 2 nsubj B-LOC
      thanked thank VBD 0 root
      Peru    Peru  NNP 2 obj   B-LOC
      # Norway thanked Kenya
      Norway  Norway NNP 2 nsubj B-LOC
      thanked thank  VBD 0 root
      Kenya   Kenya  NNP 2 obj   B-LOC
      """)
    #expect(record.actors.map(\.id) == ["kenya", "peru", "norway"])
  }

  @Test func actionsAreNumberedInTheOrderOfTheText() throws {
    let record = try record(
      """
      # Kenya thanked Peru
      Kenya   Kenya NNP 2 nsubj B-LOC
      thanked thank VBD 0 root
      Peru    Peru  NNP 2 obj   B-LOC
      # Norway thanked Kenya
      Norway  Norway NNP 2 nsubj B-LOC
      thanked thank  VBD 0 root
      Kenya   Kenya  NNP 2 obj   B-LOC
      """)
    #expect(record.actions.map(\.id) == ["a1", "a2"])
    #expect(record.actions.map { $0.mentions[0].sentence } == [0, 1])
  }

  /// Offsets count Unicode scalars, so letters beyond ASCII and marks of their own must not shift them.
  @Test func offsetsPointIntoTheText() throws {
    let parsed = try TreeText.document(
      """
      # Zoë Ångström thanked Perú’s “old” minister
      Zoë      Zoë      NNP 3 nsubj     B-PER
      Ångström Ångström NNP 1 flat      I-PER
      thanked  thank    VBD 0 root
      Perú     Perú     NNP 9 nmod:poss B-LOC
      ’s       's       POS 4 case
      “        "        ``  7 punct
      old      old      JJ  9 amod
      ”        "        ''  7 punct
      minister minister NN  3 obj
      # She sued Kenya
      She   she   PRP 2 nsubj
      sued  sue   VBD 0 root
      Kenya Kenya NNP 2 obj   B-LOC
      """)
    let record = Extractor().record(of: parsed, document: DocumentRecord(id: "test"))
    let scalars = Array(parsed.text.unicodeScalars)
    let text = { (start: Int, end: Int) in
      String(String.UnicodeScalarView(scalars[start..<end]))
    }
    for mention in record.actors.flatMap(\.mentions) { #expect(text(mention.start, mention.end) == mention.text) }
    #expect(record.sentences.map { text($0.start, $0.end) } == parsed.sentences.map { text($0.start, $0.end) })
    #expect(
      record.actions.map { text($0.mentions[0].start, $0.mentions[0].end) } == [
        "Zoë Ångström thanked Perú’s “old” minister", "She sued Kenya",
      ])
  }

  @Test func mentionsSayTheirForm() throws {
    let record = try record(
      """
      # Ingrid Solberg, a geologist, sued Kenya
      Ingrid    Ingrid    NNP 7 nsubj B-PER
      Solberg   Solberg   NNP 1 flat  I-PER
      ,         ,         ,   5 punct
      a         a         DT  5 det
      geologist geologist NN  1 appos
      ,         ,         ,   1 punct
      sued      sue       VBD 0 root
      Kenya     Kenya     NNP 7 obj   B-LOC
      # She thanked Norway
      She     she    PRP 2 nsubj
      thanked thank  VBD 0 root
      Norway  Norway NNP 2 obj   B-LOC
      """)
    let mentions = try actor("Ingrid Solberg", in: record).mentions
    #expect(mentions.map(\.form) == [.name, .nominal, .pronoun])
    #expect(mentions.map(\.sentence) == [0, 0, 1])
  }

  @Test func pronounsAreNoAliases() throws {
    let record = try record(
      """
      # Ana Duarte sued Kenya
      Ana    Ana    NNP 3 nsubj B-PER
      Duarte Duarte NNP 1 flat  I-PER
      sued   sue    VBD 0 root
      Kenya  Kenya  NNP 3 obj   B-LOC
      # She thanked Norway
      She     she    PRP 2 nsubj
      thanked thank  VBD 0 root
      Norway  Norway NNP 2 obj   B-LOC
      # Duarte left
      Duarte Duarte NNP 2 nsubj B-PER
      left   leave  VBD 0 root
      """)
    #expect(try actor("Ana Duarte", in: record).aliases == ["Ana Duarte", "Duarte"])
  }

  @Test func theDocumentIsHandedThrough() throws {
    let document = DocumentRecord(id: "x", title: "t", source: "s", date: publication, text: "v")
    let parsed = ParsedDocument(text: "", sentences: [])
    #expect(Extractor().record(of: parsed, document: document).document == document)
  }

  @Test func everyActorOfAnActionIsInTheRecord() throws {
    let record = try record(
      """
      # Peruvian officials said Norway had freed Mensah in Lisbon
      Peruvian  Peruvian JJ  2 amod  B-MISC
      officials official NNS 3 nsubj
      said      say      VBD 0 root
      Norway    Norway   NNP 6 nsubj B-LOC
      had       have     VBD 6 aux
      freed     free     VBN 3 ccomp
      Mensah    Mensah   NNP 6 obj   B-PER
      in        in       IN  9 case
      Lisbon    Lisbon   NNP 6 obl   B-LOC
      """)
    let ids = Set(record.actors.map(\.id))
    for action in record.actions {
      #expect(ids.isSuperset(of: action.participants.map(\.actor)))
      #expect(ids.isSuperset(of: action.attribution.map(\.actor)))
    }
    #expect(ids.isSuperset(of: record.actors.flatMap(\.affiliations)))
    #expect(ids.count == record.actors.count)
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let parsed = try TreeText.document(
      """
      # Peruvian officials met Ana Duarte and Rui Duarte in Oslo
      Peruvian  Peruvian JJ   2 amod  B-MISC
      officials official NNS  3 nsubj
      met       meet     VBD  0 root
      Ana       Ana      NNP  3 obj   B-PER
      Duarte    Duarte   NNP  4 flat  I-PER
      and       and      CC   7 cc
      Rui       Rui      NNP  4 conj  B-PER
      Duarte    Duarte   NNP  7 flat  I-PER
      in        in       IN  10 case
      Oslo      Oslo     NNP  3 obl   B-LOC
      # They thanked Norway, Kenya and Fiji
      They    they   PRP 2 nsubj
      thanked thank  VBD 0 root
      Norway  Norway NNP 2 obj   B-LOC
      ,       ,      ,   5 punct
      Kenya   Kenya  NNP 3 conj  B-LOC
      and     and    CC  7 cc
      Fiji    Fiji   NNP 3 conj  B-LOC
      # Both leaders praised a geologist who had sued Peru
      Both      both      DT  2 det
      leaders   leader    NNS 3 nsubj
      praised   praise    VBD 0 root
      a         a         DT  5 det
      geologist geologist NN  3 obj
      who       who       WP  8 nsubj
      had       have      VBD 8 aux
      sued      sue       VBN 5 acl:relcl
      Peru      Peru      NNP 8 obj       B-LOC
      """)
    let line = { RecordLine.encode(Extractor().record(of: parsed, document: DocumentRecord(id: "test"))) }
    let first = line()
    for _ in 0..<20 { #expect(line() == first) }
  }
}
