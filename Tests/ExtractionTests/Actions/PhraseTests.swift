import Testing

/// How an action's words are cut out of its sentence.
@Suite struct PhraseTests {
  @Test func namesJoinedAfterAPrepositionStayTogether() throws {
    let reopening = try record(
      """
      # Duarte reopened direct talks between Lima and Nairobi in Oslo
      Duarte   Duarte  NNP 2 nsubj  B-PER
      reopened reopen  VBD 0 root
      direct   direct  JJ  4 amod
      talks    talk    NNS 2 obj
      between  between IN  6 case
      Lima     Lima    NNP 4 nmod   B-LOC
      and      and     CC  8 cc
      Nairobi  Nairobi NNP 6 conj   B-LOC
      in       in      IN  10 case
      Oslo     Oslo    NNP 2 obl    B-LOC
      """
    ).actions
    #expect(reopening.compactMap(\.object).contains("direct talks between Lima and Nairobi"))
  }

  @Test func otherThingsJoinedDoNot() throws {
    let sale = try action(
      """
      # Peru sold tractors and ploughs to Kenya
      Peru     Peru    NNP 2 nsubj  B-LOC
      sold     sell    VBD 0 root
      tractors tractor NNS 2 obj
      and      and     CC  5 cc
      ploughs  plough  NNS 3 conj
      to       to      IN  7 case
      Kenya    Kenya   NNP 2 obl    B-LOC
      """)
    #expect(sale.object == "tractors")
  }
}
