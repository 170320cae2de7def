import Testing

@testable import Language

struct LemmatizerTests {
  static let known: Set<String> = ["confirm", "praise", "drag", "so", "sell", "rout", "route", "magnet", "trump"]

  let lemmatizer = Lemmatizer(
    scripts: ["L0", "L1", "L2", "L3", "K0"].compactMap { LemmaScript($0) },
    isKnown: { Self.known.contains($0.lowercased()) })

  func lemma(_ form: String, _ partOfSpeech: PartOfSpeech, _ tag: String, _ scores: [Float]) -> String {
    scores.withUnsafeBufferPointer {
      lemmatizer.lemma(of: form, partOfSpeech: partOfSpeech, pennTag: tag, scores: $0)
    }
  }

  @Test func takesTheBestEditThatLeavesAKnownWord() {
    #expect(lemma("confirmed", .verb, "VBD", [0, 5, 4, 3, 0]) == "confirm")
    #expect(lemma("Praised", .verb, "VBN", [0, 4, 5, 3, 0]) == "praise")
    #expect(lemma("dragged", .verb, "VBD", [0, 4, 5, 3, 0]) == "drag")
  }

  @Test func theModelDecidesBetweenKnownWords() {
    #expect(lemma("routed", .verb, "VBD", [0, 5, 4, 0, 0]) == "route")
    #expect(lemma("routed", .verb, "VBD", [0, 4, 5, 0, 0]) == "rout")
  }

  @Test func keepsTheBestEditWhenNoneLeavesAKnownWord() {
    #expect(lemma("geolocates", .verb, "VBZ", [0, 5, 1, 0, 0]) == "geolocate")
  }

  @Test func aLetterIsNoLemma() {
    let cutting = Lemmatizer(scripts: ["L2", "L0"].compactMap { LemmaScript($0) }, isKnown: { _ in true })
    let lemma = [5, 4].withUnsafeBufferPointer {
      cutting.lemma(of: "hit", partOfSpeech: .verb, pennTag: "VBP", scores: $0)
    }
    #expect(lemma == "hit")
  }

  @Test func looksUpIrregularVerbs() {
    #expect(lemma("sold", .verb, "VBD", [0, 0, 9, 0, 0]) == "sell")
    #expect(lemma("Withdrew", .verb, "VBD", [9, 0, 0, 0, 0]) == "withdraw")
    #expect(lemma("rebuilt", .verb, "VBN", [9, 0, 0, 0, 0]) == "rebuild")
    #expect(lemma("found", .verb, "VB", [9, 0, 0, 0, 0]) == "found")
  }

  @Test(arguments: [
    ("sued", "sue"), ("poached", "poach"), ("praised", "praise"), ("dragged", "drag"), ("denied", "deny"),
    ("urges", "urge"),
    ("clashes", "clash"), ("vetoes", "veto"), ("handing", "hand"), ("charging", "charge"), ("struggled", "struggle"),
    ("voting", "vote"), ("expelled", "expel"), ("supplies", "supply"), ("installed", "install"),
  ])
  func spellingAllowsTheBase(form: String, base: String) {
    #expect(RegularForms.bases(of: form).contains(base))
  }

  @Test(arguments: [
    ("sued", "sue"), ("poached", "poach"), ("struggled", "struggle"), ("dragged", "drag"), ("denied", "deny"),
    ("retaliated", "retaliate"), ("ceded", "cede"), ("expelled", "expel"), ("called", "call"),
    ("evacuating", "evacuate"),
    ("treated", "treat"), ("defeated", "defeat"), ("included", "include"), ("trained", "train"), ("wailed", "wail"),
    ("invoked", "invoke"), ("staged", "stage"), ("passed", "pass"), ("ridiculed", "ridicule"),
    ("postponed", "postpone"), ("convened", "convene"), ("carried", "carry"), ("focusing", "focus"),
    ("untied", "untie"), ("lied", "lie"), ("cried", "cry"), ("gunmen", "gunman"),
  ])
  func unknownVerbsGoBySpelling(form: String, base: String) {
    #expect(RegularForms.bases(of: form).first == base)
  }

  @Test func addsNothingToNames() {
    let adding = Lemmatizer(scripts: ["K1ember"].compactMap { LemmaScript($0) }, isKnown: { _ in false })
    let lemma = [Float(1)].withUnsafeBufferPointer {
      adding.lemma(of: "Feb.", partOfSpeech: .propn, pennTag: "NNP", scores: $0)
    }
    #expect(lemma == "Feb.")
  }

  @Test func pluralsOfUnknownNounsGoBySpelling() {
    #expect(lemma("minefields", .noun, "NNS", [0, 1, 5, 0, 0]) == "minefield")
    #expect(lemma("attachés", .noun, "NNS", [0, 1, 5, 0, 0]) == "attaché")
  }

  @Test func leavesNamesToTheModel() {
    #expect(lemma("Confirmed", .propn, "NNP", [0, 5, 4, 3, 9]) == "Confirmed")
  }
}
