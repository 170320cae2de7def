import Testing

@Suite struct EventNounReaderTests {
  @Test func betweenNamesTheSides() throws {
    try check(
      """
      # Talks between Peru and Kenya collapsed
      Talks     talk     NNS 6 nsubj
      between   between  IN  3 case
      Peru      Peru     NNP 1 nmod  B-LOC
      and       and      CC  5 cc
      Kenya     Kenya    NNP 3 conj  B-LOC
      collapsed collapse VBD 0 root
      """,
      reads: ["Peru <-[talk]-> Kenya"])
  }

  @Test func thePossessorAndWith() throws {
    try check(
      """
      # Duarte's call with Mensah failed
      Duarte Duarte NNP 3 nmod:poss B-PER
      's     's     POS 1 case
      call   call   NN  6 nsubj
      with   with   IN  5 case
      Mensah Mensah NNP 3 nmod      B-PER
      failed fail   VBD 0 root
      """,
      reads: ["Duarte <-[call]-> Mensah"])
  }

  @Test func namesBeforeTheNoun() throws {
    try check(
      """
      # A Peru–Kenya swap failed
      A      a     DT  5 det
      Peru   Peru  NNP 5 compound B-LOC
      –      -     :   2 punct    I-LOC
      Kenya  Kenya NNP 5 compound B-LOC
      swap   swap  NN  6 nsubj
      failed fail  VBD 0 root
      """,
      reads: ["Peru <-[swap]-> Kenya"])
  }

  @Test func byAndOn() throws {
    try check(
      """
      # The attack by Peru on Kenya failed
      The    the    DT  2 det
      attack attack NN  7 nsubj
      by     by     IN  4 case
      Peru   Peru   NNP 2 nmod  B-LOC
      on     on     IN  6 case
      Kenya  Kenya  NNP 2 nmod  B-LOC
      failed fail   VBD 0 root
      """,
      reads: ["Peru -[attack]-> Kenya"])
  }

  @Test func anAdjectiveOfAState() throws {
    try check(
      """
      # A Peruvian attack on Kenya failed
      A        a        DT  3 det
      Peruvian Peruvian JJ  3 amod  B-MISC
      attack   attack   NN  6 nsubj
      on       on       IN  5 case
      Kenya    Kenya    NNP 3 nmod  B-LOC
      failed   fail     VBD 0 root
      """,
      reads: ["Peru -[attack]-> Kenya"])
  }

  @Test func byAndAgainst() throws {
    try check(
      """
      # Sanctions by Peru against Kenya failed
      Sanctions sanction NNS 6 nsubj
      by        by       IN  3 case
      Peru      Peru     NNP 1 nmod  B-LOC
      against   against  IN  5 case
      Kenya     Kenya    NNP 1 nmod  B-LOC
      failed    fail     VBD 0 root
      """,
      reads: ["Peru -[sanction]-> Kenya"])
  }

  @Test func ofIsThePatient() throws {
    try check(
      """
      # The arrest of Mensah by Kenya failed
      The    the    DT  2 det
      arrest arrest NN  7 nsubj
      of     of     IN  4 case
      Mensah Mensah NNP 2 nmod  B-PER
      by     by     IN  6 case
      Kenya  Kenya  NNP 2 nmod  B-LOC
      failed fail   VBD 0 root
      """,
      reads: ["Kenya -[arrest]-> Mensah"])
  }

  @Test func anOfferGoesToWhoAnswersIt() throws {
    try check(
      """
      # Kenya rejected Peru's offer
      Kenya    Kenya  NNP 2 nsubj     B-LOC
      rejected reject VBD 0 root
      Peru     Peru   NNP 5 nmod:poss B-LOC
      's       's     POS 3 case
      offer    offer  NN  2 obj
      """,
      reads: [
        "Kenya -[reject: Peru's offer]-> Peru",
        "Peru -[offer]-> Kenya",
      ])
  }

  @Test func anEventWithOneSideIsNone() throws {
    try check(
      """
      # The attack failed
      The    the    DT  2 det
      attack attack NN  3 nsubj
      failed fail   VBD 0 root
      """,
      reads: [])
  }
}
