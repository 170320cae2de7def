import Testing

/// Unnamed actors, and nouns that go back to actors named or described before.
@Suite struct DescriptionTests {
  @Test func theCompanyIsTheOneNamedLast() throws {
    try check(
      """
      # Solvang Motors sued Norway
      Solvang Solvang NNP  2 compound B-ORG
      Motors  Motors  NNPS 3 obj      I-ORG
      sued    sue     VBD  0 root
      Norway  Norway  NNP  3 obj      B-LOC
      # The company praised Kenya
      The     the     DT  2 det
      company company NN  3 nsubj
      praised praise  VBD 0 root
      Kenya   Kenya   NNP 3 obj   B-LOC
      """,
      casts: [
        "Solvang Motors: Solvang Motors, The company",
        "Norway: Norway",
        "Kenya: Kenya",
      ])
  }

  @Test func theGeologistIsTheOneSpokenOf() throws {
    try check(
      """
      # Norway freed a geologist
      Norway    Norway    NNP 2 nsubj B-LOC
      freed     free      VBD 0 root
      a         a         DT  4 det
      geologist geologist NN  2 obj
      # The geologist thanked Kenya
      The       the       DT  2 det
      geologist geologist NN  3 nsubj
      thanked   thank     VBD 0 root
      Kenya     Kenya     NNP 3 obj   B-LOC
      """,
      casts: [
        "Norway: Norway",
        "geologist: a geologist, The geologist",
        "Kenya: Kenya",
      ])
  }

  @Test func theGeologistMayHaveAName() throws {
    try check(
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
      # The geologist praised Norway
      The       the       DT  2 det
      geologist geologist NN  3 nsubj
      praised   praise    VBD 0 root
      Norway    Norway    NNP 3 obj   B-LOC
      """,
      casts: [
        "Ingrid Solberg: Ingrid Solberg, a geologist, The geologist",
        "Kenya: Kenya",
        "Norway: Norway",
      ])
  }

  @Test func ofTwoTheOneOfThatTrade() throws {
    try check(
      """
      # Norway freed a geologist
      Norway    Norway    NNP 2 nsubj B-LOC
      freed     free      VBD 0 root
      a         a         DT  4 det
      geologist geologist NN  2 obj
      # Kenya freed a pianist
      Kenya   Kenya   NNP 2 nsubj B-LOC
      freed   free    VBD 0 root
      a       a       DT  4 det
      pianist pianist NN  2 obj
      # The geologist thanked Norway
      The       the       DT  2 det
      geologist geologist NN  3 nsubj
      thanked   thank     VBD 0 root
      Norway    Norway    NNP 3 obj   B-LOC
      """,
      casts: [
        "Norway: Norway, Norway",
        "geologist: a geologist, The geologist",
        "Kenya: Kenya",
        "pianist: a pianist",
      ])
  }

  @Test func anotherGeologistIsAnother() throws {
    try check(
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
      """,
      reads: [
        "Norway -[free]-> geologist",
        "Kenya -[free]-> geologist",
      ])
  }

  @Test func aThingIsNoActor() throws {
    try check(
      """
      # Norway signed the treaty
      Norway Norway NNP 2 nsubj B-LOC
      signed sign   VBD 0 root
      the    the    DT  4 det
      treaty treaty NN  2 obj
      # The treaty failed
      The    the    DT  2 det
      treaty treaty NN  3 nsubj
      failed fail   VBD 0 root
      """,
      casts: ["Norway: Norway"])
  }

  @Test func ministersOfTwoStatesAreTwo() throws {
    try check(
      """
      # Norway's minister met Kenya's minister
      Norway   Norway   NNP 3 nmod:poss B-LOC
      's       's       POS 1 case
      minister minister NN  4 nsubj
      met      meet     VBD 0 root
      Kenya    Kenya    NNP 7 nmod:poss B-LOC
      's       's       POS 5 case
      minister minister NN  4 obj
      """,
      reads: ["Norway's minister <-[meet]-> Kenya's minister"])
  }
}
