import Testing

@testable import Extraction

@Suite struct TitleTests {
  @Test func everyLineParses() {
    #expect(Titles.shared.rejected.isEmpty)
    #expect(Titles.shared.entries.count >= 450)
    #expect(Titles.shared.longestWordCount == 4)
  }

  private func expect(_ word: String, _ traits: TitleEntry.Traits, _ gender: Gender? = nil) {
    let found = Titles.shared.title(word)
    #expect(found?.entry.traits == traits, "\(word)")
    #expect(found?.entry.gender == gender, "\(word)")
    #expect(found?.isPlural == false, "\(word)")
  }

  @Test func tellsWhatATitleSays() {
    expect("Mr", .honorific, .male)
    expect("Mrs.", .honorific, .female)
    expect("Dame", .honorific, .female)
    expect("Gen.", [.honorific, .office, .military])
    expect("prime minister", [.honorific, .office, .state])
    expect("spokeswoman", [.office, .speaker], .female)
    expect("husband", .kin, .male)
    expect("niece", .kin, .female)
    expect("Det. Insp.", [.honorific, .office, .police])
    expect("CEO", [.office, .company])
    expect("envoy", [.office, .state])
    expect("woman", [], .female)
    expect("citizen", [])
    expect("captain", [.honorific, .office, .military])
  }

  @Test(arguments: [
    ("spokesmen", "spokesman"), ("attorneys general", "Attorney General"), ("wives", "wife"), ("ministers", "Minister"),
  ])
  func knowsPlurals(plural: String, singular: String) {
    #expect(Titles.shared.title(plural)?.entry.word == singular)
    #expect(Titles.shared.title(plural)?.isPlural == true)
  }

  @Test func otherWordsAreNoTitles() {
    for word in ["table", "", "the", "presidential", "walk"] { #expect(Titles.shared.title(word) == nil, "\(word)") }
  }
}

@Suite struct GivenNameTests {
  @Test func listsAreLargeAndApart() {
    #expect(GivenNames.female.count >= 300)
    #expect(GivenNames.male.count >= 400)
    let both = Set(GivenNames.female.map(NameFolding.key)).intersection(GivenNames.male.map(NameFolding.key))
    #expect(both.isEmpty)
  }

  @Test func tellsTheUsualGender() {
    #expect(GivenNames.gender(of: "Ursula") == .female)
    #expect(GivenNames.gender(of: "Giorgia") == .female)
    #expect(GivenNames.gender(of: "Volodymyr") == .male)
    #expect(GivenNames.gender(of: "Jose") == .male)
    #expect(GivenNames.gender(of: "RECEP") == .male)
  }

  @Test func staysSilentOnNamesOfBothSexes() {
    for name in ["Alex", "Andrea", "Robin", "Sasha", "Kim", "Xyzzy", ""] {
      #expect(GivenNames.gender(of: name) == nil, "\(name)")
    }
  }
}

@Suite struct NounLexiconTests {
  private func expect(_ lemma: String, isPlural: Bool = false, _ kinds: NounKinds) {
    #expect(NounLexicon.kinds(ofLemma: lemma, isPlural: isPlural) == kinds, "\(lemma)")
  }

  @Test func tellsWhatANounStandsFor() {
    for lemma in [
      "official", "geologist", "attacker", "negotiator", "politician", "policewoman", "prime minister", "wife", "man",
    ] { expect(lemma, .person) }
    for lemma in ["official", "rebel", "protester", "soldier"] { expect(lemma, isPlural: true, .group) }
    expect("police", [.group, .organisation])
    expect("ministry", .organisation)
    expect("air force", .organisation)
    expect("border", .place)
    expect("country", .state)
  }

  @Test(arguments: [
    "paper", "water", "number", "order", "missile", "helicopter", "computer", "list", "checklist", "ceasefire", "talks",
    "",
  ])
  func thingsAreNobody(lemma: String) {
    #expect(NounLexicon.kinds(ofLemma: lemma).isEmpty)
  }

  @Test func everyWordIsPlain() {
    for text in [
      NounTable.groups, NounTable.organisations, NounTable.places, NounTable.states, NounTable.persons,
      NounTable.things,
    ] {
      for word in TableText.words(text) {
        #expect(word.utf8.allSatisfy { (97...122).contains($0) || $0 == UInt8(ascii: "-") }, "\(word)")
      }
    }
  }
}
