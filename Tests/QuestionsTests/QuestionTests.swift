import Extraction
import Language
import Questions
import Testing

/// What is taken from questions, in every form that can be asked.
///
/// Expectations are short forms of the query: what is sought, with the noun that says of what sort; the verb, "not" before
/// it and "will" when it is to come; then each phrase with its role.
@Suite struct QuestionTests {
  private static func read(_ text: String) throws -> Question? {
    let sentences = try LanguageModel.shipped().parse(Tokenizer().sentences(of: QuestionText.normalised(text)))
    let sentence = try #require(sentences.first)
    let times = Extractor().times(in: sentence, published: nil, isFuture: false)
    return Question(reading: sentence, times: times.map(\.tokens))
  }

  private static func shortForm(_ question: Question) -> String {
    var parts = [question.sought.rawValue + (question.sort.map { " \($0)" } ?? "")]
    if let pick = question.pick { parts.append(pick.rawValue) }
    if let deed = question.deed { parts.append(shortForm(deed)) }
    parts += question.subjects.map { "about \($0.text)" } + question.unread.map { "unread \($0)" }
    return parts.joined(separator: "; ")
  }

  private static func shortForm(_ deed: Deed) -> String {
    let verb = (deed.isNegated ? "not " : "") + (deed.isFuture ? "will " : "") + (deed.verb ?? "any")
    var parts = [verb]
    parts += deed.doers.map { "by \($0.text)" } + deed.objects.map { "to \($0.text)" }
    parts += deed.obliques.map { "\($0.preposition ?? "-"): \($0.text)" }
    parts += deed.complements.map { "[\(shortForm($0))]" } + deed.modifiers.map { "(\($0))" }
    return parts.joined(separator: ", ")
  }

  private func expect(_ text: String, _ expected: String, sourceLocation: SourceLocation) throws {
    #expect(try Self.read(text).map(Self.shortForm) == expected, "\(text)", sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    ("Who accused Norway?", "doer; accuse, to Norway"),
    ("who accused norway", "doer; accuse, to norway"),
    ("Which countries condemned the attack?", "doer country; condemn, to attack"),
    ("What company fined Ann Lee?", "doer company; fine, to Ann Lee"),
    ("Which of the companies sued Norway?", "doer company; sue, to Norway"),
    ("By whom was Acme fined?", "doer; fine, to Acme"),
    ("Who has been talking to Ann Lee?", "doer; talk, to: Ann Lee"),
    ("Who turned down the offer?", "doer; turn down, to offer"),
    ("Who did the Danish minister telephone?", "counterpart; telephone, by Danish minister"),
    ("Who called off the talks?", "doer; call off, to talks"),
    ("Who hit back at Norway?", "doer; hit back, at: Norway"),
    ("Who accused Norway of protectionism?", "doer; accuse, to Norway, of: protectionism"),
    ("Who demanded Lee's release?", "doer; demand, to Lee's release"),
    ("Who will appeal?", "doer; will appeal"),
    ("Do you know who called Ann Lee?", "doer; call, to Ann Lee"),
  ])
  func whoDidIt(text: String, expected: String) throws { try expect(text, expected, sourceLocation: #_sourceLocation) }

  @Test(arguments: [
    ("Who did Trump call?", "counterpart; call, by Trump"),
    ("Whom did the Russian president call?", "counterpart; call, by Russian president"),
    ("With whom did Ann Lee discuss a prisoner exchange?", "counterpart; discuss, by Ann Lee, to prisoner exchange"),
    ("Who was fined by the European Commission?", "counterpart; fine, by European Commission"),
    ("Which companies did Acme sue?", "counterpart company; sue, by Acme"),
    ("Who is Ann Lee advising?", "counterpart; advise, by Ann Lee"),
    ("Who will Ann Lee meet on Friday?", "counterpart; will meet, by Ann Lee"),
    ("Whom did Ann Lee meet first?", "counterpart; first; meet, by Ann Lee"),
    ("Who does Sudan's army blame?", "counterpart; blame, by Sudan's army"),
    ("Who does Ann Lee work for?", "counterpart; work, by Ann Lee"),
    ("who did the Port of Bay fine", "counterpart; fine, by Port of Bay"),
    ("Whom did the Port of Bay fine?", "counterpart; fine, by Port of Bay"),
    ("Whom did Norway ask to leave?", "counterpart; ask, by Norway, [leave]"),
  ])
  func toWhom(text: String, expected: String) throws { try expect(text, expected, sourceLocation: #_sourceLocation) }

  @Test(arguments: [
    ("What did Peskov confirm?", "object; confirm, by Peskov"),
    ("What did Norway say about Sweden?", "object; say, by Norway, about: Sweden"),
    ("What was said about Norway?", "object; say, about: Norway"),
    ("What did Norway accuse Sweden of?", "object; accuse, by Norway, to Sweden"),
    ("What was Ann Lee accused of?", "object; accuse, to Ann Lee"),
    ("What did Acme do?", "actions; any, by Acme"),
    ("What did Acme do to Norway in May?", "actions; any, by Acme, to: Norway"),
    ("What has Norway done since March?", "actions; any, by Norway"),
    ("What happened on 3 May?", "actions; any"),
    ("what happened last week", "actions; any"),
    ("What happened to Ann Lee?", "actions; any, to: Ann Lee"),
    ("whats new since monday", "actions; any"),
  ])
  func what(text: String, expected: String) throws { try expect(text, expected, sourceLocation: #_sourceLocation) }

  @Test(arguments: [
    ("When was Acme sold?", "day; sell, to Acme"),
    ("When did Norway and Sweden sign the treaty?", "day; sign, by Norway, by Sweden, to treaty"),
    ("On which day did Ann Lee resign?", "day; resign, by Ann Lee"),
    ("When was the meeting between Ann Lee and Dan Roe?", "day; meeting, to Ann Lee, to Dan Roe"),
    ("Where did Ann Lee flee to?", "place; flee, by Ann Lee"),
    ("Where was Ann Lee arrested?", "place; arrest, to Ann Lee"),
    ("In which city did Ann Lee meet Dan Roe?", "place city; meet, by Ann Lee, to Dan Roe"),
    ("How often did Norway meet Sweden?", "count; meet, by Norway, to Sweden"),
    ("How many times has Ann Lee met Dan Roe?", "count; meet, by Ann Lee, to Dan Roe"),
    ("How many captives were released?", "quantity captive; release"),
  ])
  func whenWhereHowOften(text: String, expected: String) throws {
    try expect(text, expected, sourceLocation: #_sourceLocation)
  }

  @Test(arguments: [
    ("Did Trump call Putin?", "truth; call, by Trump, to Putin"),
    ("did acme sue norway in may", "truth; sue, by acme, to norway"),
    ("Has Norway signed a treaty?", "truth; sign, by Norway, to treaty"),
    ("Is Ann Lee advising Acme?", "truth; advise, by Ann Lee, to Acme"),
    ("Did Norway, Sweden and Finland sign?", "truth; sign, by Norway, by Sweden, by Finland"),
    ("Did the Port of Bay fine Acme?", "truth; fine, by Port of Bay, to Acme"),
    ("Did Norway accuse Ann Lee of attacking Sweden?", "truth; accuse, by Norway, to Ann Lee, [attack, to Sweden]"),
    ("Did the Home Office arrest Balwin Roe?", "truth; arrest, by Home Office, to Balwin Roe"),
    ("Did the army shell Ghent?", "truth; shell, by army, to Ghent"),
    ("Did the police question Ann Lee?", "truth; question, by police, to Ann Lee"),
    ("Was Acme fined by Norway?", "truth; fine, by Norway, to Acme"),
    ("Did Norway ever meet Sweden?", "truth; meet, by Norway, to Sweden"),
    ("Didn't Norway sign the treaty?", "truth; not sign, by Norway, to treaty"),
    ("Will Norway leave the pact?", "truth; will leave, by Norway, to pact"),
    ("Norway signed the treaty?", "truth; sign, by Norway, to treaty"),
  ])
  func isItSo(text: String, expected: String) throws { try expect(text, expected, sourceLocation: #_sourceLocation) }

  @Test(arguments: [
    ("Who denied that Iran paid a ransom?", "doer; deny, [pay, by Iran, to ransom]"),
    ("Who said that Norway would leave the pact?", "doer; say, [leave, by Norway, to pact]"),
    ("Who claimed the army shot the farmer?", "doer; claim, [shoot, by army, to farmer]"),
    ("Who refused to sign the treaty?", "doer; refuse, [sign, to treaty]"),
    ("Who has not replied to Sweden?", "doer; not reply, to: Sweden"),
    ("Which country has asked Oman to mediate?", "doer country; ask, to Oman, [mediate]"),
    ("Did Norway deny that it paid Sweden?", "truth; deny, by Norway, [pay, to Sweden]"),
  ])
  func whoSaysSo(text: String, expected: String) throws { try expect(text, expected, sourceLocation: #_sourceLocation) }

  @Test(arguments: [
    ("How are Peskov and Ukraine connected?", "connection; about Peskov; about Ukraine"),
    ("How is Ann Lee related to Acme?", "connection; about Ann Lee; about Acme"),
    ("What is the connection between Norway and Acme?", "connection; about Norway; about Acme"),
    ("what links norway and acme", "connection; about norway; about acme"),
    ("Who links Norway and Acme?", "between; about Norway; about Acme"),
    ("Who stands between the Port of Bay and Bolt?", "between; about Port of Bay; about Bolt"),
    ("who stands between the port of bay and bolt", "between; about port of bay; about bolt"),
    ("Who connects Ann Lee with Dan Roe?", "between; about Ann Lee; about Dan Roe"),
    ("Who stands between Norway and Acme?", "between; about Norway; about Acme"),
    ("What do Norway and Sweden have in common?", "between; about Norway; about Sweden"),
    ("Who is Ann Lee?", "profile; about Ann Lee"),
    ("whos ann lee", "profile; about ann lee"),
    ("What is Acme?", "profile; about Acme"),
    ("Who is the prime minister of Norway?", "profile; about prime minister of Norway"),
    ("Who is Acme's lawyer?", "profile; about Acme's lawyer"),
    ("Tell me about Ann Lee.", "profile; about Ann Lee"),
    ("Who is most central?", "ranking"),
    ("Who are the most important actors?", "ranking"),
    ("Which company is the most influential?", "ranking company"),
  ])
  func actors(text: String, expected: String) throws { try expect(text, expected, sourceLocation: #_sourceLocation) }

  /// Questions that are understood in part only.
  @Test(arguments: [
    ("Why did Norway leave?", ["why"]), ("For how long was Ann Lee jailed?", ["how"]),
    ("How did Norway sign the treaty?", ["how"]),
  ])
  func unread(text: String, words: [String]) throws {
    #expect(try Self.read(text)?.unread == words, "\(text)")
  }

  @Test(arguments: ["hello", "Is the weather nice?", "Norway.", "the the the", "Nice day today", "42"])
  func noQuestion(text: String) throws {
    #expect(try Self.read(text) == nil)
  }

  @Test func ownersAndWordsOfPhrases() throws {
    let phrase = { (text: String) in try #require(try Self.read(text)?.phrases.first) }
    #expect(try phrase("Who is Acme's lawyer?").owner == "Acme")
    #expect(try phrase("Who is the prime minister of Norway?").owner == "Norway")
    #expect(try phrase("Whom did the Russian president call?").owner == "Russian")
    #expect(try phrase("Who is Ann Lee?").owner == nil)
    #expect(try phrase("Who condemned the attacks on Norway?").words == ["attack", "Norway"])
    #expect(try phrase("Who condemned the attacks?").isName == false)
  }

  @Test func namesOfAQuestionThatCannotBeRead() throws {
    let sentences = try LanguageModel.shipped().parse(Tokenizer().sentences(of: "Is Ann Lee in love with Norway?"))
    #expect(Question.names(in: sentences[0]) == ["Ann Lee", "Norway"])
  }
}
