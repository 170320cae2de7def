import Record
import Testing

/// Descriptions and affiliations, which titles and appositions give.
@Suite struct RoleTests {
  @Test func anAppositionAfterTheName() throws {
    let record = try record(
      """
      # Ingrid Solberg, Norway's foreign minister, met Mensah
      Ingrid   Ingrid   NNP 9 nsubj     B-PER
      Solberg  Solberg  NNP 1 flat      I-PER
      ,        ,        ,   7 punct
      Norway   Norway   NNP 7 nmod:poss B-LOC
      's       's       POS 4 case
      foreign  foreign  JJ  7 amod
      minister minister NN  1 appos
      ,        ,        ,   1 punct
      met      meet     VBD 0 root
      Mensah   Mensah   NNP 9 obj       B-PER
      """)
    let solberg = try actor("Ingrid Solberg", in: record)
    #expect(solberg.kind == .person)
    #expect(solberg.description == "Norway's foreign minister")
    #expect(solberg.affiliations == ["norway"])
  }

  @Test func anAppositionBeforeTheName() throws {
    let record = try record(
      """
      # Norway's foreign minister, Ingrid Solberg, met Mensah
      Norway   Norway   NNP 4 nmod:poss B-LOC
      's       's       POS 1 case
      foreign  foreign  JJ  4 amod
      minister minister NN  9 nsubj
      ,        ,        ,   6 punct
      Ingrid   Ingrid   NNP 4 appos     B-PER
      Solberg  Solberg  NNP 6 flat      I-PER
      ,        ,        ,   4 punct
      met      meet     VBD 0 root
      Mensah   Mensah   NNP 9 obj       B-PER
      """)
    let solberg = try actor("Ingrid Solberg", in: record)
    #expect(solberg.description == "Norway's foreign minister")
    #expect(solberg.affiliations == ["norway"])
    #expect(record.actors.count == 3)
  }

  @Test func aTitleBeforeTheName() throws {
    let record = try record(
      """
      # President Ana Duarte met Mensah
      President President NNP 2 nmod:desc
      Ana       Ana       NNP 4 nsubj     B-PER
      Duarte    Duarte    NNP 2 flat      I-PER
      met       meet      VBD 0 root
      Mensah    Mensah    NNP 4 obj       B-PER
      """)
    let duarte = try actor("Ana Duarte", in: record)
    #expect(duarte.description == "President")
    #expect(duarte.aliases == ["Ana Duarte", "President Ana Duarte"])
  }

  @Test func aStateBeforeTheTitle() throws {
    let record = try record(
      """
      # Norwegian President Solberg met Mensah
      Norwegian Norwegian JJ  2 amod      B-MISC
      President President NNP 3 nmod:desc
      Solberg   Solberg   NNP 4 nsubj     B-PER
      met       meet      VBD 0 root
      Mensah    Mensah    NNP 4 obj       B-PER
      """)
    let solberg = try actor("Solberg", in: record)
    #expect(solberg.description == "Norwegian President")
    #expect(solberg.affiliations == ["norway"])
  }

  @Test func aSpokesmanBelongsToWhomHeSpeaksFor() throws {
    let record = try record(
      """
      # Mensah, a spokesman for Harbour Union, thanked Norway
      Mensah    Mensah    NNP 9 nsubj    B-PER
      ,         ,         ,   4 punct
      a         a         DT  4 det
      spokesman spokesman NN  1 appos
      for       for       IN  7 case
      Harbour   Harbour   NNP 7 compound B-ORG
      Union     Union     NNP 4 nmod     I-ORG
      ,         ,         ,   1 punct
      thanked   thank     VBD 0 root
      Norway    Norway    NNP 9 obj      B-LOC
      """)
    let mensah = try actor("Mensah", in: record)
    #expect(mensah.description == "spokesman")
    #expect(mensah.affiliations == ["harbour-union"])
  }

  @Test func officialsBelongToTheirState() throws {
    let record = try record(
      """
      # Peruvian officials met Mensah
      Peruvian  Peruvian JJ  2 amod  B-MISC
      officials official NNS 3 nsubj
      met       meet     VBD 0 root
      Mensah    Mensah   NNP 3 obj   B-PER
      """)
    let officials = try actor("Peruvian officials", in: record)
    #expect(officials.kind == .group)
    #expect(officials.affiliations == ["peru"])
  }

  @Test func aFormOfAddressIsNoDescription() throws {
    let record = try record(
      """
      # Mr Mensah thanked Norway
      Mr      Mr     NNP 2 nmod:desc
      Mensah  Mensah NNP 3 nsubj     B-PER
      thanked thank  VBD 0 root
      Norway  Norway NNP 3 obj       B-LOC
      """)
    #expect(try actor("Mensah", in: record).description == nil)
  }
}
