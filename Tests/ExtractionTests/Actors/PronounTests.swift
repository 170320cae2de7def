import Testing

@Suite struct PronounTests {
  @Test func sheIsTheWoman() throws {
    try check(
      """
      # Ana Duarte met Rui Tanabe
      Ana    Ana    NNP 3 nsubj B-PER
      Duarte Duarte NNP 1 flat  I-PER
      met    meet   VBD 0 root
      Rui    Rui    NNP 3 obj   B-PER
      Tanabe Tanabe NNP 4 flat  I-PER
      # She praised Norway
      She     she    PRP 2 nsubj
      praised praise VBD 0 root
      Norway  Norway NNP 2 obj   B-LOC
      """,
      reads: [
        "Ana Duarte <-[meet]-> Rui Tanabe",
        "Ana Duarte -[praise]-> Norway",
      ])
  }

  @Test func heIsTheMan() throws {
    try check(
      """
      # Ana Duarte met Rui Tanabe
      Ana    Ana    NNP 3 nsubj B-PER
      Duarte Duarte NNP 1 flat  I-PER
      met    meet   VBD 0 root
      Rui    Rui    NNP 3 obj   B-PER
      Tanabe Tanabe NNP 4 flat  I-PER
      # He praised Norway
      He      he     PRP 2 nsubj
      praised praise VBD 0 root
      Norway  Norway NNP 2 obj   B-LOC
      """,
      reads: [
        "Ana Duarte <-[meet]-> Rui Tanabe",
        "Rui Tanabe -[praise]-> Norway",
      ])
  }

  @Test func ofTwoMenTheSubjectIsMeant() throws {
    try check(
      """
      # Kofi Mensah met Rui Duarte
      Kofi   Kofi   NNP 3 nsubj B-PER
      Mensah Mensah NNP 1 flat  I-PER
      met    meet   VBD 0 root
      Rui    Rui    NNP 3 obj   B-PER
      Duarte Duarte NNP 4 flat  I-PER
      # He praised Norway
      He      he     PRP 2 nsubj
      praised praise VBD 0 root
      Norway  Norway NNP 2 obj   B-LOC
      """,
      reads: [
        "Kofi Mensah <-[meet]-> Rui Duarte",
        "Kofi Mensah -[praise]-> Norway",
      ])
  }

  @Test func itIsTheState() throws {
    try check(
      """
      # Norway freed Rui Duarte
      Norway Norway NNP 2 nsubj B-LOC
      freed  free   VBD 0 root
      Rui    Rui    NNP 2 obj   B-PER
      Duarte Duarte NNP 3 flat  I-PER
      # It thanked Kenya
      It      it    PRP 2 nsubj
      thanked thank VBD 0 root
      Kenya   Kenya NNP 2 obj   B-LOC
      """,
      reads: [
        "Norway -[free]-> Rui Duarte",
        "Norway -[thank]-> Kenya",
      ])
  }

  @Test func theyAreTheTwoNamedTogether() throws {
    try check(
      """
      # Norway and Kenya freed Mensah
      Norway Norway NNP 4 nsubj B-LOC
      and    and    CC  3 cc
      Kenya  Kenya  NNP 1 conj  B-LOC
      freed  free   VBD 0 root
      Mensah Mensah NNP 4 obj   B-PER
      # They thanked Portugal
      They     they     PRP 2 nsubj
      thanked  thank    VBD 0 root
      Portugal Portugal NNP 2 obj   B-LOC
      """,
      reads: [
        "Norway & Kenya -[free]-> Mensah",
        "Norway & Kenya -[thank]-> Portugal",
      ])
  }

  @Test func weInAQuotationIsTheSpeaker() throws {
    try check(
      """
      # “We will sue Kenya,” Duarte said
      “      "      ``  4 punct
      We     we     PRP 4 nsubj
      will   will   MD  4 aux
      sue    sue    VB  9 ccomp
      Kenya  Kenya  NNP 4 obj   B-LOC
      ,      ,      ,   4 punct
      ”      "      ''  4 punct
      Duarte Duarte NNP 9 nsubj B-PER
      said   say    VBD 0 root
      """,
      reads: ["Duarte -[sue]-> Kenya (planned; said by Duarte)"])
  }

  @Test func weOutsideAQuotationIsNobody() throws {
    try check(
      """
      # Duarte thanked Norway
      Duarte  Duarte NNP 2 nsubj B-PER
      thanked thank  VBD 0 root
      Norway  Norway NNP 2 obj   B-LOC
      # We will sue Kenya
      We    we    PRP 3 nsubj
      will  will  MD  3 aux
      sue   sue   VB  0 root
      Kenya Kenya NNP 3 obj   B-LOC
      """,
      casts: [
        "Duarte: Duarte",
        "Norway: Norway",
        "Kenya: Kenya",
      ])
  }

  @Test func anExpletiveIsNobody() throws {
    try check(
      """
      # Norway freed Mensah
      Norway Norway NNP 2 nsubj B-LOC
      freed  free   VBD 0 root
      Mensah Mensah NNP 2 obj   B-PER
      # It was clear that Kenya had failed
      It     it    PRP 3 expl
      was    be    VBD 3 cop
      clear  clear JJ  0 root
      that   that  IN  7 mark
      Kenya  Kenya NNP 7 nsubj B-LOC
      had    have  VBD 7 aux
      failed fail  VBN 3 csubj
      """,
      casts: [
        "Norway: Norway",
        "Mensah: Mensah",
        "Kenya: Kenya",
      ])
  }

  @Test func aPronounThatNobodyCanResolveIsLeftOut() throws {
    try check(
      """
      # They praised Norway
      They    they   PRP 2 nsubj
      praised praise VBD 0 root
      Norway  Norway NNP 2 obj   B-LOC
      # She sued Kenya
      She   she   PRP 2 nsubj
      sued  sue   VBD 0 root
      Kenya Kenya NNP 2 obj   B-LOC
      """,
      casts: [
        "Norway: Norway",
        "Kenya: Kenya",
      ])
  }

  @Test func aPronounLooksBackOnlySoFar() throws {
    try check(
      """
      # Ana Duarte sued Kenya
      Ana    Ana    NNP 3 nsubj B-PER
      Duarte Duarte NNP 1 flat  I-PER
      sued   sue    VBD 0 root
      Kenya  Kenya  NNP 3 obj   B-LOC
      # The sun rose
      The  the  DT  2 det
      sun  sun  NN  3 nsubj
      rose rise VBD 0 root
      # The sun set
      The the DT 3 det
      sun sun NN 3 compound
      set set NN 0 root
      # The rain fell
      The  the  DT  2 det
      rain rain NN  3 nsubj
      fell fall VBD 0 root
      # The wind rose
      The  the  DT  2 det
      wind wind NN  3 nsubj
      rose rise VBD 0 root
      # She praised Norway
      She     she    PRP 2 nsubj
      praised praise VBD 0 root
      Norway  Norway NNP 2 obj   B-LOC
      """,
      casts: [
        "Ana Duarte: Ana Duarte",
        "Kenya: Kenya",
        "Norway: Norway",
      ])
  }

  @Test func whoIsTheNounBeforeIt() throws {
    try check(
      """
      # Ana Duarte, who sued Kenya, praised Norway
      Ana     Ana    NNP 8 nsubj     B-PER
      Duarte  Duarte NNP 1 flat      I-PER
      ,       ,      ,   5 punct
      who     who    WP  5 nsubj
      sued    sue    VBD 1 acl:relcl
      Kenya   Kenya  NNP 5 obj       B-LOC
      ,       ,      ,   1 punct
      praised praise VBD 0 root
      Norway  Norway NNP 8 obj       B-LOC
      """,
      casts: [
        "Ana Duarte: Ana Duarte, who",
        "Kenya: Kenya",
        "Norway: Norway",
      ])
  }

  @Test func whoSpeaksIsNotSpokenOf() throws {
    try check(
      """
      # Ana Duarte met Jane Roe .
      Ana    Ana    NNP 3 nsubj B-PER
      Duarte Duarte NNP 1 flat I-PER
      met    meet   VBD 0 root
      Jane   Jane   NNP 3 obj B-PER
      Roe    Roe    NNP 4 flat I-PER
      .      .      .   3 punct
      # " She phoned Peru , " Roe said .
      "      "      ``  3 punct
      She    she    PRP 3 nsubj
      phoned phone  VBD 8 ccomp
      Peru   Peru   NNP 3 obj B-LOC
      ,      ,      ,   3 punct
      "      "      ''  3 punct
      Roe    Roe    NNP 8 nsubj B-PER
      said   say    VBD 0 root
      .      .      .   8 punct
      """,
      reads: [
        "Ana Duarte <-[meet]-> Jane Roe",
        "Ana Duarte -[phone]-> Peru (said by Jane Roe)",
      ])
  }
}
