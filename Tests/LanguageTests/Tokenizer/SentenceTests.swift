import Language
import Testing

@Suite struct SentenceTests {
  @Test(arguments: [
    Case("He left. She stayed.", "He left . | She stayed ."),
    Case("Really? Yes! Go.", "Really ? | Yes ! | Go ."),
    Case("the war.The Kremlin denied it.", "the war . | The Kremlin denied it ."),
    Case("It rose 3.5 percent. 14 died.", "It rose 3.5 percent . | 14 died ."),
    Case("1. Open it. 2. Close it.", "1 . Open it . | 2 . Close it ."),
    Case("Well... Trump said... nothing.", "Well ... | Trump said ... nothing ."),
    Case("Yahoo! said no. The Yahoo! deal", "Yahoo ! said no . | The Yahoo ! deal"),
  ])
  func marks(_ example: Case) {
    #expect(reading(example.text) == example.expected)
  }

  @Test(arguments: [
    Case("Lt. Gen. Ray met Mr. Xi.", "Lt. Gen. Ray met Mr. Xi ."),
    Case("J. K. Rowling and George W. Bush", "J. K. Rowling and George W. Bush"),
    Case("No. 10 said no. It did.", "No. 10 said no . | It did ."),
    Case("She said No. He left.", "She said No . | He left ."),
    Case("On Oct. 7 he came in Jan. The snow", "On Oct. 7 he came in Jan . | The snow"),
    Case("He sat. Sun. is free.", "He sat . | Sun. is free ."),
    Case("the U.S. President and the U.S. He", "the U.S. President and the U.S. | He"),
    Case("in Washington, D.C.", "in Washington , D.C."),
    Case("at 5 p.m. Monday, at 6 p.m. Police", "at 5 p.m. Monday , at 6 p.m. | Police"),
    Case("Acme Inc. President; Bolt Inc. The", "Acme Inc. President ; Bolt Inc . | The"),
    Case("vs. Moscow, i.e. The Capital, etc. and", "vs. Moscow , i.e. The Capital , etc. and"),
    Case("a Ph.D. student", "a Ph.D. student"),
    Case("during World War I. The end.", "during World War I . | The end ."),
    Case("(c. 1230 BC)", "( c. 1230 BC )"),
  ])
  func abbreviations(_ example: Case) {
    #expect(reading(example.text) == example.expected)
  }

  @Test(arguments: [
    Case("\"No.\" He left.", "\" No . \" | He left ."),
    Case("\"Why?\" he asked. \"Go!\" Ann Lee said.", "\" Why ? \" he asked . | \" Go ! \" Ann Lee said ."),
    Case("“Why?” Nobody knew.", "“ Why ? ” | Nobody knew ."),
    Case("He wrote: \"One. Two.\" Then", "He wrote : \" One . | Two . \" | Then"),
    Case("He left (at once.) They stayed.", "He left ( at once . ) | They stayed ."),
    Case("They (yes!) agreed (it's true).", "They ( yes ! ) agreed ( it 's true ) ."),
    Case("It ended.[12] The", "It ended . [ 12 ] | The"),
    Case("“Never. Never,” he said.", "“ Never . | Never , ” he said ."),
    Case("((\"' unbalanced. But fine.", "( ( \" ' unbalanced . | But fine ."),
  ])
  func quotationsAndBrackets(_ example: Case) {
    #expect(reading(example.text) == example.expected)
  }

  @Test(arguments: [
    Case("One\n\n\nTwo", "One ¶ Two"),
    Case("One.\r\n\r\nTwo.\r\nThree.", "One . ¶ Two . ¶ Three ."),
    Case(
      "Drones hit depot\n18.15 Emirates hits back\nThe Emirates",
      "Drones hit depot ¶ 18.15 Emirates hits back ¶ The Emirates"),
    Case("Key points\n• One thing\n• Another", "Key points ¶ • One thing ¶ • Another"),
    Case("- milk\n- bread", "- milk ¶ - bread"),
    Case("By Jane Doe\nThe king\nhas left.", "By Jane Doe ¶ The king has left ."),
    Case("MUSCAT, 12 June 2025 — Iran left.", "MUSCAT , 12 June 2025 — | Iran left ."),
  ])
  func lines(_ example: Case) {
    #expect(reading(example.text) == example.expected)
  }

  @Test func wrappedProseIsJoined() {
    let text = """
      A Heading in Title Case
      The ministers of the two countries met on Monday in
      Geneva and agreed on nothing at all, said a spokesman
      for President Macron. They will meet in the city of
      Istanbul again.
      """
    #expect(
      reading(text) == """
        A Heading in Title Case ¶ The ministers of the two countries met on Monday in Geneva and agreed on nothing at \
        all , said a spokesman for President Macron . | They will meet in the city of Istanbul again .
        """)
  }

  @Test func longSentencesAreCutAtPunctuation() {
    let clause = Array(repeating: "word", count: 9).joined(separator: " ")
    let text = Array(repeating: clause, count: 5).joined(separator: "; ")
    let lengths = Tokenizer(maximumSentenceLength: 24).sentences(of: text).map(\.tokens.count)
    #expect(lengths == [20, 20, 9])
    #expect(Tokenizer(maximumSentenceLength: 60).sentences(of: text).map(\.tokens.count) == [49])
  }

  @Test func longSentencesAreNotCutInsideContractions() {
    let text = Array(repeating: "don't", count: 6).joined(separator: " ")
    let sentences = Tokenizer(maximumSentenceLength: 5).sentences(of: text)
    #expect(sentences.map(\.tokens.count) == [4, 4, 4])
    #expect(sentences.allSatisfy { $0.contractions == [0..<2, 2..<4] })
  }
}
