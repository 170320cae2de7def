import Testing

@Suite struct RecipientTests {
  @Test func theIndirectObjectIsTheTarget() throws {
    try check(
      """
      # Peru gave Kenya a helicopter
      Peru       Peru       NNP 2 nsubj B-LOC
      gave       give       VBD 0 root
      Kenya      Kenya      NNP 2 iobj  B-LOC
      a          a          DT  5 det
      helicopter helicopter NN  2 obj
      """,
      reads: ["Peru -[give: a helicopter]-> Kenya"])
  }

  @Test func theOneBehindToIsTheTarget() throws {
    try check(
      """
      # Peru gave a helicopter to Kenya
      Peru       Peru       NNP 2 nsubj B-LOC
      gave       give       VBD 0 root
      a          a          DT  4 det
      helicopter helicopter NN  2 obj
      to         to         IN  6 case
      Kenya      Kenya      NNP 2 obl   B-LOC
      """,
      reads: ["Peru -[give: a helicopter]-> Kenya"])
  }

  @Test func theRecipientMayHangFromTheThing() throws {
    try check(
      """
      # Peru supplied maps to Kenya
      Peru     Peru   NNP 2 nsubj B-LOC
      supplied supply VBD 0 root
      maps     map    NNS 2 obj
      to       to     IN  5 case
      Kenya    Kenya  NNP 2 obl   B-LOC
      """,
      reads: ["Peru -[supply: maps]-> Kenya"])
  }
}
