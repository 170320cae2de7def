import Testing

/// Whom a pronoun can stand for by its place in the sentence.
@Suite struct PronounBindingTests {
  @Test func himIsNotTheSubjectOfItsVerb() throws {
    try check(
      """
      # Kofi Mensah met Rui Duarte
      Kofi   Kofi   NNP 3 nsubj B-PER
      Mensah Mensah NNP 1 flat  I-PER
      met    meet   VBD 0 root
      Rui    Rui    NNP 3 obj   B-PER
      Duarte Duarte NNP 4 flat  I-PER
      # Duarte thanked him
      Duarte  Duarte NNP 2 nsubj B-PER
      thanked thank  VBD 0 root
      him     he     PRP 2 obj
      """,
      reads: [
        "Kofi Mensah <-[meet]-> Rui Duarte",
        "Rui Duarte -[thank]-> Kofi Mensah",
      ])
  }

  @Test func himIsNotTheSubjectThatASecondVerbShares() throws {
    try check(
      """
      # Kofi Mensah met Rui Duarte
      Kofi   Kofi   NNP 3 nsubj B-PER
      Mensah Mensah NNP 1 flat  I-PER
      met    meet   VBD 0 root
      Rui    Rui    NNP 3 obj   B-PER
      Duarte Duarte NNP 4 flat  I-PER
      # Duarte smiled and thanked him
      Duarte  Duarte NNP 2 nsubj B-PER
      smiled  smile  VBD 0 root
      and     and    CC  4 cc
      thanked thank  VBD 2 conj
      him     he     PRP 4 obj
      """,
      reads: [
        "Kofi Mensah <-[meet]-> Rui Duarte",
        "Rui Duarte -[thank]-> Kofi Mensah",
      ])
  }

  @Test func himselfIsTheSubject() throws {
    try check(
      """
      # Rui Duarte defended himself
      Rui      Rui     NNP 3 nsubj B-PER
      Duarte   Duarte  NNP 1 flat  I-PER
      defended defend  VBD 0 root
      himself  himself PRP 3 obj
      """,
      casts: ["Rui Duarte: Rui Duarte, himself"])
  }

  @Test func hisIsTheSubject() throws {
    try check(
      """
      # Rui Duarte sold his house
      Rui    Rui    NNP  3 nsubj     B-PER
      Duarte Duarte NNP  1 flat      I-PER
      sold   sell   VBD  0 root
      his    his    PRP$ 5 nmod:poss
      house  house  NN   3 obj
      """,
      casts: ["Rui Duarte: Rui Duarte, his"])
  }

  @Test func aPronounMayComeBeforeTheName() throws {
    try check(
      """
      # Though she had praised Norway, Ana Duarte sued Kenya
      Though  though IN  4 mark
      she     she    PRP 4 nsubj
      had     have   VBD 4 aux
      praised praise VBN 9 advcl
      Norway  Norway NNP 4 obj   B-LOC
      ,       ,      ,   4 punct
      Ana     Ana    NNP 9 nsubj B-PER
      Duarte  Duarte NNP 7 flat  I-PER
      sued    sue    VBD 0 root
      Kenya   Kenya  NNP 9 obj   B-LOC
      """,
      reads: [
        "Ana Duarte -[praise]-> Norway",
        "Ana Duarte -[sue]-> Kenya",
      ])
  }
}
