import Extraction
import Record
import Testing

@Suite struct MetonymTests {
  @Test func aCapitalThatActsIsItsState() throws {
    try check(
      """
      # Lima condemned Nairobi
      Lima      Lima    NNP 2 nsubj B-LOC
      condemned condemn VBD 0 root
      Nairobi   Nairobi NNP 2 obj   B-LOC
      """,
      reads: ["Peru -[condemn]-> Kenya"])
  }

  @Test func aCapitalAfterInIsAPlace() throws {
    try check(
      """
      # Peru freed Mensah in Nairobi
      Peru    Peru    NNP 2 nsubj B-LOC
      freed   free    VBD 0 root
      Mensah  Mensah  NNP 2 obj   B-PER
      in      in      IN  5 case
      Nairobi Nairobi NNP 2 obl   B-LOC
      """,
      reads: ["Peru -[free]-> Mensah (in Nairobi)"])
  }

  @Test func aCapitalWhereTalksAreHeldIsAPlace() throws {
    try check(
      """
      # Talks between Peru and Norway in Nairobi failed
      Talks   talk    NNS 8 nsubj
      between between IN  3 case
      Peru    Peru    NNP 1 nmod  B-LOC
      and     and     CC  5 cc
      Norway  Norway  NNP 3 conj  B-LOC
      in      in      IN  7 case
      Nairobi Nairobi NNP 1 nmod  B-LOC
      failed  fail    VBD 0 root
      """,
      reads: ["Peru <-[talk]-> Norway (in Nairobi)"])
  }

  @Test func aCapitalThatIsFlownToIsAPlace() throws {
    try check(
      """
      # Duarte flew to Oslo and met Mensah
      Duarte Duarte NNP 2 nsubj B-PER
      flew   fly    VBD 0 root
      to     to     IN  4 case
      Oslo   Oslo   NNP 2 obl   B-LOC
      and    and    CC  6 cc
      met    meet   VBD 2 conj
      Mensah Mensah NNP 6 obj   B-PER
      """,
      casts: [
        "Duarte: Duarte",
        "Oslo: Oslo",
        "Mensah: Mensah",
      ])
  }

  @Test func aCapitalThatIsTalkedToIsItsState() throws {
    try check(
      """
      # Peru appealed to Oslo
      Peru     Peru   NNP 2 nsubj B-LOC
      appealed appeal VBD 0 root
      to       to     IN  4 case
      Oslo     Oslo   NNP 2 obl   B-LOC
      """,
      reads: ["Peru -[appeal]-> Norway"])
  }

  @Test func aSeatOfGovernmentIsItsState() throws {
    try check(
      """
      # Downing Street thanked Norway
      Downing Downing NNP 2 compound B-LOC
      Street  Street  NNP 3 nsubj    I-LOC
      thanked thank   VBD 0 root
      Norway  Norway  NNP 3 obj      B-LOC
      # London thanked Kenya
      London  London NNP 2 nsubj B-LOC
      thanked thank  VBD 0 root
      Kenya   Kenya  NNP 2 obj   B-LOC
      """,
      reads: [
        "United Kingdom -[thank]-> Norway",
        "United Kingdom -[thank]-> Kenya",
      ])
  }

  @Test func aPeopleIsItsState() throws {
    try check(
      """
      # Chileans thanked Norway
      Chileans Chilean NNPS 2 nsubj B-MISC
      thanked  thank   VBD  0 root
      Norway   Norway  NNP  2 obj   B-LOC
      # Chile thanked Kenya
      Chile   Chile NNP 2 nsubj B-LOC
      thanked thank VBD 0 root
      Kenya   Kenya NNP 2 obj   B-LOC
      """,
      casts: [
        "Chile: Chileans, Chile",
        "Norway: Norway",
        "Kenya: Kenya",
      ])
  }

  @Test func anAdjectiveSaysWhoseTheOfficialsAre() throws {
    try check(
      """
      # Peruvian officials met Kenyan officials
      Peruvian  Peruvian JJ  2 amod  B-MISC
      officials official NNS 3 nsubj
      met       meet     VBD 0 root
      Kenyan    Kenyan   JJ  5 amod  B-MISC
      officials official NNS 3 obj
      # Peruvian officials praised the Kenyan officials
      Peruvian  Peruvian JJ  2 amod  B-MISC
      officials official NNS 3 nsubj
      praised   praise   VBD 0 root
      the       the      DT  6 det
      Kenyan    Kenyan   JJ  6 amod  B-MISC
      officials official NNS 3 obj
      """,
      reads: [
        "Peruvian officials <-[meet]-> Kenyan officials",
        "Peruvian officials -[praise]-> Kenyan officials",
      ])
  }

  @Test func theGovernmentOfAStateIsTheState() throws {
    try check(
      """
      # Norway's government thanked Kenya
      Norway     Norway     NNP 3 nmod:poss B-LOC
      's         's         POS 1 case
      government government NN  4 nsubj
      thanked    thank      VBD 0 root
      Kenya      Kenya      NNP 4 obj       B-LOC
      """,
      reads: ["Norway -[thank]-> Kenya"])
  }

  @Test func capitalsStayPlacesOnRequest() throws {
    let parsed = try TreeText.document(
      """
      # Lima condemned Kenya
      Lima      Lima    NNP 2 nsubj B-LOC
      condemned condemn VBD 0 root
      Kenya     Kenya   NNP 2 obj   B-LOC
      """)
    let extractor = Extractor(options: Extractor.Options(keepMetonyms: true))
    let record = extractor.record(of: parsed, document: DocumentRecord(id: "test"))
    #expect(record.actors.map { "\($0.name), \($0.kind)" } == ["Lima, place", "Kenya, state"])
  }
}
