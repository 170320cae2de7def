import Extraction
import Testing

/// What became of every verb and event noun.
@Suite struct ExplanationTests {
  private func omissions(_ trees: String) throws -> [String: Omission] {
    let explanations = Extractor().explanations(of: try TreeText.document(trees), date: publication)
    return Dictionary(
      explanations.flatMap(\.omitted).map { ($0.trigger, $0.reason) }, uniquingKeysWith: { first, _ in first })
  }

  @Test func whatIsRefusedIsNoAction() throws {
    let omitted = try omissions(
      """
      # Norway refused to release Mensah
      Norway  Norway  NNP 2 nsubj B-LOC
      refused refuse  VBD 0 root
      to      to      TO  4 mark
      release release VB  2 xcomp
      Mensah  Mensah  NNP 4 obj   B-PER
      """)
    #expect(omitted == ["release": .refused])
  }

  @Test func sayingIsNotedAsAttribution() throws {
    let omitted = try omissions(
      """
      # Duarte said Norway had freed Mensah
      Duarte Duarte NNP 2 nsubj B-PER
      said   say    VBD 0 root
      Norway Norway NNP 5 nsubj B-LOC
      had    have   VBD 5 aux
      freed  free   VBN 2 ccomp
      Mensah Mensah NNP 5 obj   B-PER
      """)
    #expect(omitted == ["said": .saying])
  }

  @Test func whatNobodyDoesIsNoAction() throws {
    let omitted = try omissions(
      """
      # Snow blocked roads
      Snow    snow  NN  2 obl:unmarked
      blocked block VBD 0 root
      roads   road  NNS 2 obj
      """)
    #expect(omitted == ["blocked": .nobody])
  }

  @Test func anEventOfOneSideIsNoAction() throws {
    let omitted = try omissions(
      """
      # Talks with Norway began
      Talks  talk   NNS 4 nsubj
      with   with   IN  3 case
      Norway Norway NNP 1 nmod  B-LOC
      began  begin  VBD 0 root
      """)
    #expect(omitted["Talks"] == .oneSided)
  }

  @Test func everySentenceIsExplained() throws {
    let parsed = try TreeText.document(
      """
      # Norway freed Mensah
      Norway Norway NNP 2 nsubj B-LOC
      freed  free   VBD 0 root
      Mensah Mensah NNP 2 obj   B-PER
      # He thanked Kenya
      He      he    PRP 2 nsubj
      thanked thank VBD 0 root
      Kenya   Kenya NNP 2 obj   B-LOC
      """)
    let explanations = Extractor().explanations(of: parsed, date: publication)
    #expect(explanations.map(\.text) == ["Norway freed Mensah", "He thanked Kenya"])
    #expect(explanations.map(\.sentence) == [0, 1])
    #expect(explanations[1].references.map(\.text) == ["He", "Kenya"])
    #expect(explanations[1].references.map(\.actors) == [["Mensah"], ["Kenya"]])
    #expect(explanations.flatMap(\.readings).map(\.predicate) == ["free", "thank"])
    #expect(explanations.flatMap(\.omitted).isEmpty)
  }
}
