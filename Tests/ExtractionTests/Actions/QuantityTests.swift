import Record
import Testing

@Suite struct QuantityTests {
  @Test func aHyphenatedUnit() throws {
    let call = try action(
      """
      # Duarte held a two-hour call with Mensah
      Duarte Duarte NNP  2 nsubj    B-PER
      held   hold   VBD  0 root
      a      a      DT   7 det
      two    two    CD   6 nummod
      -      -      HYPH 4 punct
      hour   hour   NN   7 compound
      call   call   NN   2 obj
      with   with   IN   9 case
      Mensah Mensah NNP  2 obl      B-PER
      """)
    #expect(call.quantities == [QuantityRecord(value: 2, unit: "hour", text: "two-hour")])
  }

  @Test func aNumberWithSeparators() throws {
    let sale = try action(
      """
      # Peru sold 1,200 tractors to Kenya
      Peru     Peru    NNP 2 nsubj  B-LOC
      sold     sell    VBD 0 root
      1,200    1,200   CD  4 nummod
      tractors tractor NNS 2 obj
      to       to      IN  6 case
      Kenya    Kenya   NNP 2 obl    B-LOC
      """)
    #expect(sale.quantities == [QuantityRecord(value: 1200, unit: "tractor", text: "1,200 tractors")])
    #expect(sale.object == "1,200 tractors")
  }

  @Test func aNumberInWords() throws {
    let expulsion = try action(
      """
      # Peru expelled three diplomats
      Peru      Peru     NNP 2 nsubj  B-LOC
      expelled  expel    VBD 0 root
      three     three    CD  4 nummod
      diplomats diplomat NNS 2 obj
      """)
    #expect(expulsion.quantities == [QuantityRecord(value: 3, unit: "diplomat", text: "three diplomats")])
  }

  @Test func aNumberOfAnotherClauseIsNotTaken() throws {
    let thanks = try action(
      """
      # Peru thanked Kenya because 12 ships sank
      Peru    Peru    NNP 2 nsubj  B-LOC
      thanked thank   VBD 0 root
      Kenya   Kenya   NNP 2 obj    B-LOC
      because because IN  7 mark
      12      12      CD  6 nummod
      ships   ship    NNS 7 nsubj
      sank    sink    VBD 2 advcl
      """)
    #expect(thanks.quantities == [])
  }
}
