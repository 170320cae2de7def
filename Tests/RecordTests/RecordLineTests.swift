import Testing

@testable import Record

struct RecordLineTests {
  static let record = ExtractionRecord(
    document: DocumentRecord(id: "d", source: "d.txt", date: CalendarDate(iso: "2025-05-23")),
    sentences: [SpanRecord(start: 0, end: 20)],
    actors: [
      ActorRecord(
        id: "a", name: "A \"B\"", kind: .person, aliases: ["A"], affiliations: ["s"],
        mentions: [MentionRecord(sentence: 0, start: 0, end: 1, text: "A", form: .name)]),
      ActorRecord(id: "s", name: "S", kind: .state),
    ],
    actions: [
      ActionRecord(
        id: "a1", predicate: "call", phrase: "called", eventClass: .consult, mode: "phone", cameo: "041",
        intensity: 1.5,
        reciprocal: true, participants: [ParticipantRecord(actor: "a", role: .source)],
        time: TimeRecord(text: "Friday", start: CalendarDate(iso: "2025-05-23"), end: CalendarDate(iso: "2025-05-23")),
        attribution: [TellingRecord(actor: "s", predicate: "say", stance: .deny, sentence: 0)],
        quantities: [QuantityRecord(value: 2, unit: "hour", text: "two-hour")],
        mentions: [MentionRecord(sentence: 0, start: 0, end: 20)], confidence: 0.97)
    ])

  @Test func keysStandInTheOrderOfTheFormat() {
    #expect(
      RecordLine.encode(Self.record) == """
        {"schema":1,"document":{"id":"d","title":null,"source":"d.txt","date":"2025-05-23"},\
        "sentences":[{"start":0,"end":20}],\
        "actors":[{"id":"a","name":"A \\"B\\"","kind":"person","aliases":["A"],"description":null,"affiliations":["s"],\
        "mentions":[{"sentence":0,"start":0,"end":1,"text":"A","form":"name"}]},\
        {"id":"s","name":"S","kind":"state","aliases":[],"description":null,"affiliations":[],"mentions":[]}],\
        "actions":[{"id":"a1","predicate":"call","phrase":"called","class":"CONSULT","mode":"phone","cameo":"041",\
        "intensity":1.5,"reciprocal":true,"participants":[{"actor":"a","role":"source"}],"object":null,\
        "time":{"text":"Friday","start":"2025-05-23","end":"2025-05-23"},"polarity":"affirmed","status":"occurred",\
        "attribution":[{"actor":"s","predicate":"say","stance":"deny","sentence":0}],\
        "quantities":[{"value":2,"unit":"hour","text":"two-hour"}],\
        "mentions":[{"sentence":0,"start":0,"end":20}],"confidence":0.97}]}
        """)
  }

  @Test func aLineReadBackIsTheSameRecord() throws {
    #expect(try RecordLine.decode(RecordLine.encode(Self.record)) == Self.record)
  }

  @Test func oneLineWhateverTheText() throws {
    var record = Self.record
    record.document.text = "a\nb\r\u{2028}\u{0}\u{7F}\\\"\u{1F600} ]]> \t"
    let line = RecordLine.encode(record)
    #expect(!line.contains { $0.isNewline })
    #expect(try RecordLine.decode(line) == record)
  }

  @Test(arguments: [
    ("", "is not a JSON object"), ("{", "is not a JSON object"), ("[]", "has a value of the wrong type"),
    ("{\"schema\":1}", "lacks \"document\""),
    (
      "{\"schema\":2,\"document\":{\"id\":\"x\"},\"sentences\":[],\"actors\":[],\"actions\":[]}",
      "has schema 2, but this version reads schema 1"
    ),
    (
      "{\"schema\":1,\"document\":{\"id\":\"x\",\"date\":\"May\"},\"sentences\":[],\"actors\":[],\"actions\":[]}",
      "has a value that cannot be read at document.date"
    ),
    (
      "{\"schema\":1,\"document\":{\"id\":\"x\"},\"sentences\":[],\"actors\":[{\"id\":\"a\"}],\"actions\":[]}",
      "lacks \"name\" at actors[0]"
    ),
  ])
  func saysWhatIsWrongWithALine(line: String, message: String) {
    #expect {
      try RecordLine.decode(line)
    } throws: { error in
      (error as? RecordLineError)?.message == message
    }
  }
}
