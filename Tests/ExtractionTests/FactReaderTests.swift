import Extraction
import Testing

/// Clauses in their own words.
@Suite struct FactReaderTests {
  private func facts(_ trees: String) throws -> [String] {
    FactReader().facts(of: try TreeText.document(trees)).map { fact in
      "\(fact.sentence): \(fact.subject) | \(fact.relation) | \(fact.arguments.joined(separator: " | "))"
    }
  }

  @Test func aVerbWithItsArguments() throws {
    let found = try facts(
      """
      # The bank sold old ships to Kenya in May
      The   the   DT  2 det
      bank  bank  NN  3 nsubj
      sold  sell  VBD 0 root
      old   old   JJ  5 amod
      ships ship  NNS 3 obj
      to    to    IN  7 case
      Kenya Kenya NNP 3 obl   B-LOC
      in    in    IN  9 case
      May   May   NNP 3 obl
      # The lender did not pay taxes
      The    the    DT      2 det
      lender lender NN      5 nsubj
      did    do     VBD     5 aux
      not    not    RB/PART 5 advmod
      pay    pay    VB      0 root
      taxes  tay    NNS     5 obj
      """)
    #expect(
      found == [
        "0: The bank | sold | old ships | to Kenya | in May", "1: The lender | did not pay | taxes",
      ])
  }

  @Test func aPassive() throws {
    let found = try facts(
      """
      # The ships were sold by the bank
      The   the  DT  2 det
      ships ship NNS 4 nsubj:pass
      were  be   VBD 4 aux:pass
      sold  sell VBN 0 root
      by    by   IN  7 case
      the   the  DT  7 det
      bank  bank NN  4 obl:agent
      """)
    #expect(found == ["0: The ships | were sold by | the bank"])
  }

  @Test func aCopula() throws {
    let found = try facts(
      """
      # The bank is not the largest lender
      The     the    DT      2 det
      bank    bank   NN      7 nsubj
      is      be     VBZ     7 cop
      not     not    RB/PART 7 advmod
      the     the    DT      7 det
      largest large  JJS     7 amod
      lender  lender NN      0 root
      """)
    #expect(found == ["0: The bank | is not | the largest lender"])
  }

  @Test func subjectsThatConstructionsGive() throws {
    let found = try facts(
      """
      # The bank bought ships and promised to sell tractors
      The      the     DT  2 det
      bank     bank    NN  3 nsubj
      bought   buy     VBD 0 root
      ships    ship    NNS 3 obj
      and      and     CC  6 cc
      promised promise VBD 3 conj
      to       to      TO  8 mark
      sell     sell    VB  6 xcomp
      tractors tractor NNS 8 obj
      """)
    #expect(
      found == ["0: The bank | bought | ships", "0: The bank | promised to sell | tractors"])
  }

  @Test func coordinatedObjectsAndPhrasesInFront() throws {
    let found = try facts(
      """
      # In May the bank bought ships and tractors
      In       in      IN  2 case
      May      May     NNP 5 obl
      the      the     DT  4 det
      bank     bank    NN  5 nsubj
      bought   buy     VBD 0 root
      ships    ship    NNS 5 obj
      and      and     CC  8 cc
      tractors tractor NNS 6 conj
      """)
    #expect(
      found == [
        "0: the bank | bought | ships | In May", "0: the bank | bought | tractors | In May",
      ])
  }

  @Test func anAppositionAndARelativeClause() throws {
    let found = try facts(
      """
      # Roe , the owner , met a clerk who lives in Lima
      Roe   Roe   NNP 6 nsubj B-PER
      ,     ,     ,   4 punct
      the   the   DT  4 det
      owner owner NN  1 appos
      ,     ,     ,   4 punct
      met   meet  VBD 0 root
      a     a     DT  8 det
      clerk clerk NN  6 obj
      who   who   WP  10 nsubj
      lives live  VBZ 8 acl:relcl
      in    in    IN  12 case
      Lima  Lima  NNP 10 obl
      """)
    #expect(
      found == [
        "0: Roe | is | the owner", "0: Roe | met | a clerk", "0: a clerk | lives in | Lima",
      ])
  }

  @Test func aComplementAndAVerbAlone() throws {
    let found = try facts(
      """
      # Roe also said that sales have fallen
      Roe    Roe  NNP 3 nsubj
      also   also RB  3 advmod
      said   say  VBD 0 root
      that   that IN  7 mark
      sales  sale NNS 7 nsubj
      have   have VBP 7 aux
      fallen fall VBN 3 ccomp
      """)
    #expect(found == ["0: Roe | also said that | sales have fallen", "0: sales | have fallen | "])
  }
}
