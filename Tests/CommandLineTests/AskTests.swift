import Testing

/// Questions and their whole answers, over the example records.
@Suite struct AskTests {
  private static let fine = """
      Port of Bay – fined → Acme Shipping  (2025-03-03; occurred)
        “The Port of Bay fined Acme Shipping on Monday.” (harbour, 2025-03-04)

    """

  private func ask(_ question: String, _ options: String...) throws -> Workplace.Outcome {
    try Workplace.withExamples().run(["ask", "harbour.jsonl", question] + options)
  }

  @Test func theAnswerThenItsEvidence() throws {
    let outcome = try ask("Who fined Acme?")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "understood: what is sought: doer; verb: fine; to or with: Acme Shipping\n")
    #expect(outcome.output == "Port of Bay\n" + Self.fine)
  }

  /// All of these are the same to a person.
  @Test(arguments: [
    "Who fined Acme?", "who fined acme", "Who fined Acme Shipping on 3 March 2025?", "who fined acme on monday",
    "By whom was Acme fined?", "Do you know who fined Acme?", "Who has fined Acme since 2025-03-01?",
  ])
  func wordsDoNotMatter(question: String) throws {
    #expect(try ask(question).output == "Port of Bay\n" + Self.fine)
  }

  @Test(arguments: [
    ("Whom did the Port of Bay fine?", "Acme Shipping"),
    ("who did the port of bay fine", "Acme Shipping"), ("who did the Port of Bay fine", "Acme Shipping"),
    ("Who was fined by the Port of Bay?", "Acme Shipping"),
    ("Did the Port of Bay fine Acme?", "yes"),
    ("When was Acme fined?", "2025-03-03"),
    ("How often did the Port of Bay fine Acme?", "1"),
  ])
  func onesidedQuestions(question: String, answer: String) throws {
    #expect(try ask(question).output == answer + "\n" + Self.fine)
  }

  @Test(arguments: [
    ("Which company did Acme buy?", "Bolt Ltd"),
    ("Has Acme bought Bolt?", "yes, according to Ann Lee"),
    ("Who said that Acme bought Bolt?", "Ann Lee"),
    ("What did Ann Lee say?", "Acme Shipping bought Bolt Ltd"),
    ("Who denied that Dan Lee accused Acme?", "Acme Shipping"),
    ("Did Dan Lee accuse Acme?", "denied by Acme Shipping"),
    ("who will Cora Diaz meet on friday", "Bolt Ltd"),
    ("Has Cora Diaz met Bolt?", "not told as done, but as planned"),
    ("When will Cora Díaz meet Bolt?", "2025-03-07"),
    ("Who punished Acme?", "perhaps Port of Bay (not in these words, but of the same kind)"),
    ("What happened on 3 March?", "2 actions"),
    ("What has Acme done?", "1 action"),
    ("Who is Ann Lee?", "Ann Lee: harbour master (Port of Bay)"),
    ("Who is the harbour master?", "Ann Lee: harbour master (Port of Bay)"),
    ("How is Ann Lee connected to Bolt?", "Ann Lee → Port of Bay → Acme Shipping → Bolt Ltd"),
    ("Who stands between the Port of Bay and Bolt?", "Acme Shipping"),
    ("Who is most central?", "Acme Shipping (by betweenness)"),
    ("Where was Acme fined?", "no place is told"),
  ])
  func firstLines(question: String, answer: String) throws {
    let outcome = try ask(question)
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: "\n").first.map(String.init) == answer, "\(question)")
  }

  @Test(arguments: [
    ("Why was Acme fined?", "'why' is not understood; the nearest command is 'dramatis show harbour.jsonl Acme'\n"),
    (
      "For how long did Dan Lee accuse Acme Shipping?",
      "'how' is not understood; the nearest command is 'dramatis actions harbour.jsonl \"Dan Lee\" \"Acme Shipping\"'\n"
    ),
    (
      "hello",
      "this question cannot be read; the nearest command is 'dramatis actions harbour.jsonl'; "
        + "'dramatis ask --help' shows what can be asked\n"
    ),
    ("Who fined Acme? Who met Bolt?", "ask one question at a time\n"),
    ("", "there is no question\n"),
    (String(repeating: "who ", count: 600), "the question is too long: more than 2000 bytes\n"),
  ])
  func whatCannotBeReadIsSaid(question: String, remark: String) throws {
    let outcome = try ask(question)
    #expect(outcome == Workplace.Outcome(status: 65, output: "", errors: remark))
  }

  @Test func whatNothingAnswers() throws {
    #expect(
      try ask("Who fined Bolt?")
        == Workplace.Outcome(
          status: 1, output: "",
          errors: "understood: what is sought: doer; verb: fine; to or with: Bolt Ltd\nnothing found\n"))
    #expect(try ask("Who fined Acme before March?").status == 1)
    let unknown = try ask("Who fined Ame Shipping?")
    #expect(unknown.status == 1)
    #expect(unknown.errors.hasSuffix("nobody is called 'Ame Shipping'; did you mean 'Acme Shipping'?\n"))
  }

  /// The filters hold inside the search.
  @Test func filtersHold() throws {
    #expect(try ask("Who fined Acme?", "--until", "2025-03-02").status == 1)
    #expect(try ask("What happened?", "--class", "SANCTION").output == "1 action\n" + Self.fine)
  }

  @Test func rowsForPrograms() throws {
    let outcome = try ask("Who punished Acme?", "--format", "csv")
    #expect(
      outcome.output
        == "id,when,who,did,to_whom,about,status,said_by,class,sentence\r\nharbour/a1,2025-03-03,Port of Bay,fined,"
        + "Acme Shipping,,occurred,,SANCTION,The Port of Bay fined Acme Shipping on Monday.\r\n")
    #expect(outcome.errors.hasSuffix("\nperhaps: not in these words, but of the same kind\n"))
    #expect(
      try ask("Who is Ann Lee?", "--format", "jsonl").output
        == #"{"id":"ann-lee","name":"Ann Lee","kind":"person","role":"harbour master","of":["Port of Bay"]}"# + "\n")
  }

  /// What somebody is accused of is no fact, whether the record says who claims it or not.
  @Test func accusationsAreNoFacts() throws {
    let place = try Workplace()
    let sentence = #""mentions":[{"sentence":0,"start":0,"end":42}],"confidence":1}"#
    let action = { (id: String, predicate: String, eventClass: String, source: String, target: String) in
      #"{"id":"\#(id)","predicate":"\#(predicate)","phrase":"\#(predicate)","class":\#(eventClass),"mode":null,"#
        + #""cameo":null,"intensity":null,"reciprocal":false,"participants":["#
        + #"{"actor":"\#(source)","role":"source"},{"actor":"\#(target)","role":"target"}],"object":null,"time":null,"#
        + #""polarity":"affirmed","status":"occurred","attribution":[],"quantities":[],"#
    }
    let actor = { (id: String, name: String) in
      #"{"id":"\#(id)","name":"\#(name)","kind":"person","aliases":["\#(name)"],"description":null,"#
        + #""affiliations":[],"mentions":[]}"#
    }
    try place.write(
      "plot.jsonl",
      #"{"schema":1,"document":{"id":"plot","title":null,"source":null,"date":"2025-03-04","#
        + #""text":"Ann Lee accused Dan Roe of robbing Eve Fox."},"sentences":[{"start":0,"end":43}],"actors":["#
        + [actor("ann", "Ann Lee"), actor("dan", "Dan Roe"), actor("eve", "Eve Fox")].joined(separator: ",")
        + #"],"actions":["# + action("a1", "accuse", "\"ACCUSE\"", "ann", "dan") + sentence + ","
        + action("a2", "rob", "null", "dan", "eve") + sentence + "]}\n")
    for (question, answer) in [
      ("Did Dan Roe rob Eve Fox?", "perhaps yes (they are accused in the same sentence)"),
      ("Who robbed Eve Fox?", "perhaps Dan Roe (they are accused in the same sentence)"),
      ("Who accused Dan Roe?", "Ann Lee"),
    ] {
      let output = try place.run("ask", "plot.jsonl", question).output
      #expect(output.split(separator: "\n").first.map(String.init) == answer)
    }
    let text = "Ann Lee accused Dan Roe of robbing Eve Fox.\n"
    try place.write("plot.txt", text)
    #expect(
      try place.run("ask", "plot.txt", "Did Dan Roe rob Eve Fox?").output.hasPrefix("claimed by Ann Lee\n"))
  }

  /// Words of a question go to the terminal as one line, and into the command that is offered as one word.
  @Test func hostileWordsAreHarmless() throws {
    let outcome = try ask("Why did \u{1B}[31m$(rm) \"Acme\"\n fine `Bolt` Ltd?")
    #expect(!outcome.errors.contains("\u{1B}"))
    #expect(outcome.errors.split(separator: "\n").count <= 2)
    #expect(!outcome.errors.replacing("\\$(", with: "").contains("$("))
  }

  /// The same from an archive as from its records.
  @Test func archivesAnswerAlike() throws {
    let place = try Workplace.withExamples()
    #expect(try place.run("add", "harbour.db", "harbour.jsonl").status == 0)
    for question in [
      "Who fined Acme?", "Who punished Acme?", "Who said that Acme bought Bolt?", "What did Ann Lee say?",
      "Who is the harbour master?", "How is Ann Lee connected to Bolt?", "Who is most central?",
      "what happened on 3 march",
      "Did Dan Lee accuse Acme of theft?",
    ] {
      let (file, archive) = (
        try place.run("ask", "harbour.jsonl", question), try place.run("ask", "harbour.db", question)
      )
      #expect(archive == file, "\(question)")
    }
  }
}
