import Record
import Testing

@testable import Extraction

@Suite struct VerbLexiconTests {
  let verbs = VerbLexicon.shared

  @Test func everyLineParses() {
    #expect(verbs.rejected.isEmpty)
    #expect(EventNouns.shared.rejected.isEmpty)
  }

  @Test func isLarge() {
    #expect(verbs.frames.count >= 900)
    #expect(Set(verbs.frames.map(\.pattern.lemma)).count >= 900)
    #expect(EventNouns.shared.frames.count >= 250)
    #expect(Set(EventNouns.shared.frames.map(\.pattern.lemma)).count >= 250)
  }

  @Test(arguments: EventClass.allCases)
  func everyClassHasVerbsAndNouns(eventClass: EventClass) {
    #expect(verbs.frames.count { $0.meaning.eventClass == eventClass } >= 8)
    #expect(EventNouns.shared.frames.count { $0.meaning.eventClass == eventClass } >= 6)
  }

  @Test func codesModesAndLemmasAreWellFormed() {
    for frame in verbs.frames + verbs.lightFrames + EventNouns.shared.frames {
      let lemma = frame.pattern.lemma
      #expect(!lemma.isEmpty && lemma == lemma.lowercased() && !lemma.contains(" "), "\(lemma)")
      if let cameo = frame.meaning.cameo {
        #expect((3...4).contains(cameo.utf8.count), "\(lemma)")
        #expect(Int(cameo).map { _ in (1...20).contains(Int(cameo.prefix(2)) ?? 0) } == true, "\(lemma)")
      }
      if let mode = frame.meaning.mode {
        let modes = frame.meaning.eventClass.map(PloverScale.modes(of:)) ?? []
        #expect(modes.contains(mode), "\(lemma) \(mode)")
      }
    }
  }

  @Test func noConstructionStandsTwice() {
    for frames in [verbs.frames, EventNouns.shared.frames] {
      var seen: Set<FramePattern> = []
      for frame in frames { #expect(seen.insert(frame.pattern).inserted, "\(frame.pattern)") }
    }
  }

  @Test func callChangesItsSenseWithItsCompany() {
    #expect(verbs.frame(lemma: "call", prepositions: ["for"])?.meaning.eventClass == .request)
    let truce = verbs.frame(lemma: "call", prepositions: ["for"], object: "ceasefire")
    #expect(truce?.meaning == EventMeaning(eventClass: .request, mode: "yield", cameo: "0256"))
    #expect(truce?.meaning.intensity == -1)
    let phone = verbs.frame(lemma: "call", objectKinds: .person)
    #expect(phone?.meaning == EventMeaning(eventClass: .consult, mode: "phone", cameo: "041"))
    #expect(verbs.frame(lemma: "call", particle: "off", object: "summit")?.meaning.eventClass == .reject)
    #expect(verbs.frame(lemma: "call", prepositions: ["on"], complement: .infinitive)?.control == .object)
    #expect(verbs.frame(lemma: "call", objectKinds: .person, complement: .predicate)?.speech == .telling(.claim))
  }

  @Test func strikeChangesItsSenseWithItsCompany() {
    #expect(verbs.frame(lemma: "strike", object: "depot")?.meaning.eventClass == .assault)
    #expect(verbs.frame(lemma: "strike", object: "deal")?.meaning.eventClass == .agree)
    #expect(verbs.frame(lemma: "strike", prepositions: ["over"])?.meaning.eventClass == .protest)
    #expect(verbs.frame(lemma: "strike", object: "chord")?.meaning.eventClass == nil)
    #expect(verbs.frame(lemma: "strike", particle: "down", object: "law")?.meaning.eventClass == .reject)
  }

  @Test func theObjectDecides() {
    let cases = """
      fire minister SANCTION
      fire missile ASSAULT
      release hostage RETREAT
      release report STATE
      hold suspect COERCE
      charge fee -
      charge man ACCUSE
      sign treaty SUPPORT
      sign striker COOPERATE
      lift sanctions RETREAT
      lift trophy -
      impose sanctions SANCTION
      impose curfew COERCE
      deny visa REJECT
      deny involvement REJECT
      exchange prisoner RETREAT
      exchange fire ASSAULT
      exchange view CONSULT
      meet target -
      shoot film -
      execute plan -
      execute prisoner ASSAULT
      violate ceasefire ASSAULT
      recall ambassador SANCTION
      recall car -
      give speech STATE
      give tank AID
      warn minister THREATEN
      warn company THREATEN
      hand protest ACCUSE
      hand hostage RETREAT
      hand power RETREAT
      trade blow ASSAULT
      trade insult ACCUSE
      fly patient AID
      persuade rebel REQUEST
      oppose plan REJECT
      """
    for line in cases.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      let found = verbs.frame(lemma: words[0], object: words[1])?.meaning.eventClass
      #expect(found == EventClass(rawValue: words[2]), "\(line)")
    }
  }

  @Test func unknownVerbsAndUnknownPhrasalVerbsTellNothing() {
    #expect(verbs.frame(lemma: "frobnicate") == nil)
    #expect(verbs.frame(lemma: "meet", particle: "sideways") == nil)
    #expect(verbs.frame(lemma: "") == nil)
  }

  @Test func britishAndAmericanSpellingsAreOne() {
    #expect(verbs.frame(lemma: "criticise") == verbs.frame(lemma: "criticize"))
    #expect(verbs.frame(lemma: "criticise")?.meaning.cameo == "111")
    #expect(verbs.frame(lemma: "mobilise")?.meaning.eventClass == .mobilize)
    #expect(verbs.frame(lemma: "co-operate")?.meaning.eventClass == .cooperate)
    #expect(verbs.frame(lemma: "promise")?.speech == .telling(.promise))
  }

  @Test func sayingVerbsHaveStances() {
    #expect(verbs.stance("say") == .report)
    #expect(verbs.stance("confirm") == .confirm)
    #expect(verbs.stance("deny") == .deny)
    #expect(verbs.stance("allege") == .claim)
    #expect(verbs.stance("vow") == .promise)
    #expect(verbs.stance("bomb") == nil)
    #expect(verbs.isSpeech("urge") && verbs.isSpeech("say") && !verbs.isSpeech("kill"))
  }

  @Test func complementsTakeTheirStatusFromTheVerb() {
    #expect(verbs.effect("plan") == .planned)
    #expect(verbs.effect("urge") == .requested)
    #expect(verbs.effect("threaten") == .possible)
    #expect(verbs.effect("refuse") == .negated)
    #expect(verbs.effect("fail") == .negated)
    #expect(verbs.effect("stop") == .ended)
    #expect(verbs.effect("begin") == .ongoing)
    #expect(verbs.control("promise") == .subject)
    #expect(verbs.control("persuade") == .object)
  }

  @Test func someVerbsAreNoActions() {
    #expect(verbs.nonAction("be") == .copula)
    #expect(verbs.nonAction("include") == .stative)
    #expect(verbs.nonAction("believe") == .mental)
    #expect(verbs.nonAction("bomb") == nil)
    #expect(verbs.nonAction("meet") == nil)
  }

  @Test func targetsFollowTheVerbsPrepositions() {
    #expect(verbs.frame(lemma: "appeal", prepositions: ["to"])?.targetPrepositions == ["to"])
    #expect(verbs.frame(lemma: "demand")?.targetPrepositions == ["from", "of"])
    #expect(verbs.targetPrepositions("negotiate") == ["with"])
  }

  @Test func lightVerbsLendTheirSubject() {
    #expect(verbs.light(lemma: "hold") == .source)
    #expect(verbs.light(lemma: "carry", particle: "out") == .source)
    #expect(verbs.light(lemma: "carry") == nil)
    #expect(verbs.light(lemma: "suffer") == .target)
    #expect(verbs.light(lemma: "bomb") == nil)
  }
}

@Suite struct EventNounTests {
  let nouns = EventNouns.shared

  @Test func aSwapOfPrisonersIsARelease() {
    let swap = nouns.event(lemma: "swap", modifiers: ["prisoner"])
    #expect(swap?.meaning == EventMeaning(eventClass: .retreat, mode: "release", cameo: "0841"))
    #expect(swap?.isReciprocal == true)
    #expect(swap?.meaning.intensity == 6.5)
    #expect(nouns.event(lemma: "exchange")?.meaning.eventClass == .cooperate)
  }

  @Test func modifiersDecide() {
    let cases = """
      hunger strike: PROTEST hunger
      rail strike: PROTEST strike
      drone strike: ASSAULT drone
      strike: ASSAULT
      call: CONSULT phone
      airstrikes: ASSAULT aerial
      cease-fire: RETREAT ceasefire
      hunger-strike: PROTEST hunger
      joint exercise: COOPERATE
      military exercise: MOBILIZE troops
      suicide bombing: ASSAULT suicide-attack
      """
    for line in cases.split(separator: "\n") {
      let parts = line.split(separator: ":").map { $0.split(separator: " ").map(String.init) }
      let meaning = nouns.event(lemma: parts[0].last ?? "", modifiers: Array(parts[0].dropLast()))?.meaning
      #expect([meaning?.eventClass?.rawValue, meaning?.mode].compactMap { $0 } == parts[1], "\(line)")
    }
  }

  @Test func aCallForSomethingIsARequest() {
    #expect(nouns.event(lemma: "call", prepositions: ["for"])?.meaning.eventClass == .request)
    #expect(nouns.event(lemma: "call", prepositions: ["with"])?.meaning.eventClass == .consult)
  }

  @Test func rolesFollowThePrepositions() {
    #expect(nouns.event(lemma: "talks")?.roles?.partners.contains("between") == true)
    #expect(nouns.event(lemma: "attack")?.roles?.targets == ["on", "against", "at", "over"])
    #expect(nouns.event(lemma: "arrest")?.roles?.targets == ["of"])
    #expect(nouns.frames.allSatisfy { $0.roles != nil })
  }

  @Test func plansAndRefusalsAreNoEventsButColourThem() {
    #expect(nouns.event(lemma: "plan") == nil)
    #expect(!nouns.contains("plan"))
    #expect(nouns.effect("plan") == .planned)
    #expect(nouns.effect("refusal") == .negated)
    #expect(nouns.effect("demand") == .requested)
    #expect(nouns.stance("denial") == .deny)
    #expect(nouns.stance("talks") == nil)
  }

  @Test func otherNounsAreNoEvents() {
    for noun in ["table", "president", "", "s", "-", "city", "bus"] {
      #expect(nouns.event(lemma: noun) == nil, "\(noun)")
    }
  }

  @Test(
    arguments: [
      ["swap", "exchange"], ["call", "phone", "phone-call"], ["talk", "talks", "negotiate", "negotiation"],
      ["arrest", "detain"],
      ["attack", "bomb", "shell", "airstrike"], ["kill", "murder", "assassination"], ["meet", "meeting", "summit"],
      ["release", "free", "hand over"], ["withdraw", "withdrawal", "pull out"], ["resign", "step down", "resignation"],
    ])
  func retellingsShareAGroup(predicates: [String]) {
    #expect(Set(predicates.map(EventGroups.group(of:))).count == 1)
  }

  @Test func differentEventsDoNot() {
    #expect(EventGroups.group(of: "arrest") != EventGroups.group(of: "release"))
    #expect(EventGroups.group(of: "frobnicate") == "frobnicate")
    #expect(EventGroups.group(of: "") == "")
  }
}

@Suite struct PloverScaleTests {
  @Test func hasThePublishedScores() {
    #expect(PloverScale.score(.aid) == 10)
    #expect(PloverScale.score(.consult, mode: "phone") == 1.5)
    #expect(PloverScale.score(.assault, mode: "unconventional") == -10)
    #expect(PloverScale.score(.coerce, mode: "cyber") == -7)
    #expect(PloverScale.score(.accuse) == -3)
    #expect(PloverScale.score(.state) == 0)
  }

  @Test func fallsBackToTheClass() {
    #expect(PloverScale.score(.protest, mode: "vandalize") == -5)
    #expect(PloverScale.score(.agree, mode: "unheard-of") == 2.5)
  }

  @Test(arguments: EventClass.allCases)
  func everyClassHasOne(eventClass: EventClass) throws {
    #expect((-10...10).contains(try #require(PloverScale.score(eventClass))))
  }

  @Test func knowsTheModes() {
    #expect(PloverScale.modes(of: .consult) == ["multilateral", "phone", "third-party", "visit"])
    #expect(PloverScale.modes(of: .assault).count == 15)
    #expect(PloverScale.modes(of: .agree).isEmpty)
  }
}

@Suite struct FramePatternTests {
  @Test func rejectsWhatIsNoConstruction() {
    for text in ["", "call for", "call +", "call ^maybe", "call :@nothing", "~off", "call ?x"] {
      #expect(FramePattern(text, nounGroups: [:]) == nil, "\(text)")
    }
  }

  @Test func badLinesAreKeptApart() {
    let table = FrameTable(
      ["AGREE - 030 | recip\n  agree, agree +\nNONSENSE - 030 |\n  lost\nAGREE 030 |"], nounGroups: [:])
    #expect(table.frames.map(\.pattern.lemma) == ["agree"])
    #expect(table.rejected == ["agree +", "NONSENSE - 030 |", "lost", "AGREE 030 |"])
  }

  @Test func theMoreSpecificFitsBetter() throws {
    let plain = try #require(FramePattern("call", nounGroups: [:]))
    let phrase = try #require(FramePattern("call +for :truce", nounGroups: [:]))
    let query = FrameQuery(lemma: "call", prepositions: ["for"], objects: ["truce"])
    #expect(plain.fit(query) == 0)
    #expect(phrase.fit(query) == 7)
    #expect(phrase.fit(FrameQuery(lemma: "call", prepositions: ["for"])) == nil)
  }
}
