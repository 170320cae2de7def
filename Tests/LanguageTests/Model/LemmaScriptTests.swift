import Testing

@testable import Language

@Suite struct LemmaScriptTests {
  @Test(arguments: [
    ("L2be", "Was", "wbe"),
    ("L3be", "was", "be"),
    ("L0", "Talks", "talks"),
    ("K0", "Geneva", "Geneva"),
    ("L1", "talks", "talk"),
    ("L3y", "cities", "city"),
    ("K2", "Müllers", "Mülle"),
    ("L1", "É", "é"),
    ("L2ot", "n't", "not"),
    ("L4", "was", "was"),
    ("K9x", "US", "US"),
    ("L0ünde", "Gr", "gründe"),
  ])
  func turnsFormIntoLemma(script: String, form: String, lemma: String) throws {
    #expect(try #require(LemmaScript(script)).lemma(of: form) == lemma)
  }

  @Test func countsScalars() throws {
    // e and a combining accent are two.
    #expect(try #require(LemmaScript("K1")).lemma(of: "cafe\u{301}") == "cafe")
  }

  @Test(arguments: ["", "L", "Lx", "M1", "1", "L99999999999999999999"]) func refusesOtherText(text: String) {
    #expect(LemmaScript(text) == nil)
  }
}
