import Testing

@Suite struct AttributionTests {
  @Test func saying() throws {
    try check(
      """
      # Duarte said Norway had freed Mensah
      Duarte Duarte NNP 2 nsubj B-PER
      said   say    VBD 0 root
      Norway Norway NNP 5 nsubj B-LOC
      had    have   VBD 5 aux
      freed  free   VBN 2 ccomp
      Mensah Mensah NNP 5 obj   B-PER
      """,
      reads: ["Norway -[free]-> Mensah (said by Duarte)"])
  }

  @Test func accordingTo() throws {
    try check(
      """
      # Norway freed Mensah, according to Duarte
      Norway    Norway NNP 2 nsubj B-LOC
      freed     free   VBD 0 root
      Mensah    Mensah NNP 2 obj   B-PER
      ,         ,      ,   7 punct
      according accord VBG 7 case
      to        to     IN  5 fixed
      Duarte    Duarte NNP 2 obl   B-PER
      """,
      reads: ["Norway -[free]-> Mensah (said by Duarte)"])
  }

  @Test func sayingBehind() throws {
    try check(
      """
      # Norway freed Mensah, Duarte said
      Norway Norway NNP 2 nsubj B-LOC
      freed  free   VBD 6 ccomp
      Mensah Mensah NNP 2 obj   B-PER
      ,      ,      ,   2 punct
      Duarte Duarte NNP 6 nsubj B-PER
      said   say    VBD 0 root
      """,
      reads: ["Norway -[free]-> Mensah (said by Duarte)"])
  }

  @Test func aQuotation() throws {
    try check(
      """
      # “Norway freed Mensah,” said Duarte
      “      "      ``  3 punct
      Norway Norway NNP 3 nsubj B-LOC
      freed  free   VBD 7 ccomp
      Mensah Mensah NNP 3 obj   B-PER
      ,      ,      ,   3 punct
      ”      "      ''  3 punct
      said   say    VBD 0 root
      Duarte Duarte NNP 7 nsubj B-PER
      """,
      reads: ["Norway -[free]-> Mensah (said by Duarte)"])
  }

  @Test func aQuotationThatGoesOn() throws {
    try check(
      """
      # “Norway freed Mensah,” Duarte said
      “      "      ``  3 punct
      Norway Norway NNP 3 nsubj B-LOC
      freed  free   VBD 8 ccomp
      Mensah Mensah NNP 3 obj   B-PER
      ,      ,      ,   3 punct
      ”      "      ''  3 punct
      Duarte Duarte NNP 8 nsubj B-PER
      said   say    VBD 0 root
      # “Peru arrested Tanabe.”
      “        "      ``  3 punct
      Peru     Peru   NNP 3 nsubj B-LOC
      arrested arrest VBD 0 root
      Tanabe   Tanabe NNP 3 obj   B-PER
      .        .      .   3 punct
      ”        "      ''  3 punct
      """,
      reads: [
        "Norway -[free]-> Mensah (said by Duarte)",
        "Peru -[arrest]-> Tanabe (said by Duarte)",
      ])
  }

  @Test func whatFollowsAQuotationIsTheDocumentsOwn() throws {
    try check(
      """
      # “Norway freed Mensah,” Duarte said
      “      "      ``  3 punct
      Norway Norway NNP 3 nsubj B-LOC
      freed  free   VBD 8 ccomp
      Mensah Mensah NNP 3 obj   B-PER
      ,      ,      ,   3 punct
      ”      "      ''  3 punct
      Duarte Duarte NNP 8 nsubj B-PER
      said   say    VBD 0 root
      # Peru arrested Tanabe
      Peru     Peru   NNP 2 nsubj B-LOC
      arrested arrest VBD 0 root
      Tanabe   Tanabe NNP 2 obj   B-PER
      """,
      reads: [
        "Norway -[free]-> Mensah (said by Duarte)",
        "Peru -[arrest]-> Tanabe",
      ])
  }

  @Test func promising() throws {
    try check(
      """
      # Duarte promised that Norway would free Mensah
      Duarte   Duarte  NNP 2 nsubj B-PER
      promised promise VBD 0 root
      that     that    IN  6 mark
      Norway   Norway  NNP 6 nsubj B-LOC
      would    would   MD  6 aux
      free     free    VB  2 ccomp
      Mensah   Mensah  NNP 6 obj   B-PER
      """,
      reads: ["Norway -[free]-> Mensah (planned; promised by Duarte)"])
  }

  @Test func claiming() throws {
    try check(
      """
      # Duarte claimed that Norway had freed Mensah
      Duarte  Duarte NNP 2 nsubj B-PER
      claimed claim  VBD 0 root
      that    that   IN  6 mark
      Norway  Norway NNP 6 nsubj B-LOC
      had     have   VBD 6 aux
      freed   free   VBN 2 ccomp
      Mensah  Mensah NNP 6 obj   B-PER
      """,
      reads: ["Norway -[free]-> Mensah (claimed by Duarte)"])
  }

  @Test func oneSpeakerInsideAnother() throws {
    try check(
      """
      # Duarte said Tanabe had claimed that Norway freed Mensah
      Duarte  Duarte NNP 2 nsubj B-PER
      said    say    VBD 0 root
      Tanabe  Tanabe NNP 5 nsubj B-PER
      had     have   VBD 5 aux
      claimed claim  VBN 2 ccomp
      that    that   IN  8 mark
      Norway  Norway NNP 8 nsubj B-LOC
      freed   free   VBD 5 ccomp
      Mensah  Mensah NNP 8 obj   B-PER
      """,
      reads: ["Norway -[free]-> Mensah (claimed by Tanabe; said by Duarte)"])
  }

  @Test func twoSpeakersAtOnce() throws {
    try check(
      """
      # Duarte and Tanabe said Norway had freed Mensah
      Duarte Duarte NNP 4 nsubj B-PER
      and    and    CC  3 cc
      Tanabe Tanabe NNP 1 conj  B-PER
      said   say    VBD 0 root
      Norway Norway NNP 7 nsubj B-LOC
      had    have   VBD 7 aux
      freed  free   VBN 4 ccomp
      Mensah Mensah NNP 7 obj   B-PER
      """,
      reads: ["Norway -[free]-> Mensah (said by Duarte; said by Tanabe)"])
  }

  @Test func whatSomebodyDidNotSay() throws {
    try check(
      """
      # Duarte did not say that Norway had freed Mensah
      Duarte Duarte NNP     4 nsubj  B-PER
      did    do     VBD     4 aux
      not    not    RB/PART 4 advmod
      say    say    VB      0 root
      that   that   IN      8 mark
      Norway Norway NNP     8 nsubj  B-LOC
      had    have   VBD     8 aux
      freed  free   VBN     4 ccomp
      Mensah Mensah NNP     8 obj    B-PER
      """,
      reads: ["Norway -[free]-> Mensah"])
  }

  @Test func sayingReachesBothConjuncts() throws {
    try check(
      """
      # Duarte said Norway had freed Mensah and Kenya had arrested Tanabe
      Duarte   Duarte NNP  2 nsubj B-PER
      said     say    VBD  0 root
      Norway   Norway NNP  5 nsubj B-LOC
      had      have   VBD  5 aux
      freed    free   VBN  2 ccomp
      Mensah   Mensah NNP  5 obj   B-PER
      and      and    CC  10 cc
      Kenya    Kenya  NNP 10 nsubj B-LOC
      had      have   VBD 10 aux
      arrested arrest VBN  5 conj
      Tanabe   Tanabe NNP 10 obj   B-PER
      """,
      reads: [
        "Norway -[free]-> Mensah (said by Duarte)",
        "Kenya -[arrest]-> Tanabe (said by Duarte)",
      ])
  }

  @Test func sayingDoesNotReachTheNextClause() throws {
    try check(
      """
      # Duarte said Norway had freed Mensah; Kenya arrested Tanabe
      Duarte   Duarte NNP 2 nsubj     B-PER
      said     say    VBD 0 root
      Norway   Norway NNP 5 nsubj     B-LOC
      had      have   VBD 5 aux
      freed    free   VBN 2 ccomp
      Mensah   Mensah NNP 5 obj       B-PER
      ;        ;      ,   9 punct
      Kenya    Kenya  NNP 9 nsubj     B-LOC
      arrested arrest VBD 2 parataxis
      Tanabe   Tanabe NNP 9 obj       B-PER
      """,
      reads: [
        "Norway -[free]-> Mensah (said by Duarte)",
        "Kenya -[arrest]-> Tanabe",
      ])
  }

  @Test func tellingSomebodyIsAnActionToo() throws {
    try check(
      """
      # Duarte told Peru that Norway had freed Mensah
      Duarte Duarte NNP 2 nsubj B-PER
      told   tell   VBD 0 root
      Peru   Peru   NNP 2 iobj  B-LOC
      that   that   IN  7 mark
      Norway Norway NNP 7 nsubj B-LOC
      had    have   VBD 7 aux
      freed  free   VBN 2 ccomp
      Mensah Mensah NNP 7 obj   B-PER
      """,
      reads: [
        "Duarte -[tell]-> Peru",
        "Norway -[free]-> Mensah (said by Duarte)",
      ])
  }
}
