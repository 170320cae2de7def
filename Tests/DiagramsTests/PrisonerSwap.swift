import Cast
import Record

/// The cast of an article about a prisoner swap, put together by hand.
enum PrisonerSwap {
  static let trump = 0
  static let russia = 1
  static let ukraine = 2
  static let officials = 3
  static let senior = 4
  static let press = 5
  static let peskov = 6
  static let putin = 7
  static let states = 8
  static let istanbul = 9

  private static let friday = CalendarDate(year: 2025, month: 5, day: 23)
  private static let thursday = CalendarDate(year: 2025, month: 5, day: 22)
  private static let monday = CalendarDate(year: 2025, month: 5, day: 19)

  static var cast: CastGraph {
    CastGraph(
      documents: [
        DocumentRecord(
          id: "2025-05-23-prisoner-swap", title: "Largest swap since Russia Ukraine war began", date: friday)
      ],
      actors: actors, actions: actions)
  }

  private static let actors = [
    CastActor(
      id: "donald-trump", name: "Donald Trump", kind: .person, aliases: ["Trump", "US President Donald Trump"],
      description: "US President", affiliations: [8], mentionCount: 9),
    CastActor(id: "russia", name: "Russia", kind: .state, aliases: ["Moscow", "The Kremlin"], mentionCount: 15),
    CastActor(id: "ukraine", name: "Ukraine", kind: .state, aliases: ["Kyiv"], mentionCount: 14),
    CastActor(
      id: "ukrainian-officials", name: "Ukrainian officials", kind: .group, affiliations: [2], mentionCount: 2),
    CastActor(
      id: "ukrainian-official", name: "senior Ukrainian official", kind: .person, affiliations: [2], mentionCount: 1),
    CastActor(id: "associated-press", name: "Associated Press", kind: .organisation, mentionCount: 1),
    CastActor(
      id: "dmitry-peskov", name: "Dmitry Peskov", kind: .person, aliases: ["Peskov"],
      description: "Kremlin spokesperson", affiliations: [1], mentionCount: 2),
    CastActor(
      id: "vladimir-putin", name: "Vladimir Putin", kind: .person, aliases: ["Putin"],
      description: "Russian President", affiliations: [1], mentionCount: 4),
    CastActor(id: "united-states", name: "United States", kind: .state, aliases: ["US"], mentionCount: 1),
    CastActor(id: "istanbul", name: "Istanbul", kind: .place, mentionCount: 2),
  ]

  private static let actions = [
    CastAction(
      id: "a1", predicate: "swap", phrase: "completed their largest prisoner swap with", eventClass: .cooperate,
      mode: "release", intensity: 7, reciprocal: true, sources: [russia], targets: [ukraine],
      object: "1,000 captives from each side", time: TimeRecord(text: "Friday", start: friday, end: friday),
      tellings: [
        Telling(actor: trump, predicate: "announce", stance: .report),
        Telling(actor: senior, predicate: "confirm", stance: .confirm),
      ],
      evidence: [sentence(0), sentence(2)]),
    CastAction(
      id: "a2", predicate: "confirm", phrase: "confirmed with", eventClass: .state, sources: [senior],
      targets: [press], object: "the swap", time: TimeRecord(text: "today", start: friday, end: friday),
      evidence: [sentence(6)]),
    CastAction(
      id: "a3", predicate: "talk", phrase: "held high-level talks with", eventClass: .consult, intensity: 2,
      reciprocal: true, sources: [russia], targets: [ukraine], places: [istanbul],
      time: TimeRecord(text: "last week", start: monday?.adding(days: -7), end: monday?.adding(days: -1)),
      evidence: [sentence(7)]),
    CastAction(
      id: "a4", predicate: "push", phrase: "pushed for", eventClass: .request, intensity: -1, sources: [officials],
      targets: [russia], places: [istanbul], object: "a 30-day ceasefire",
      evidence: [sentence(9)]),
    CastAction(
      id: "a5", predicate: "decline", phrase: "declined", eventClass: .reject, intensity: -4, sources: [russia],
      targets: [officials], object: "a 30-day ceasefire",
      evidence: [sentence(9)]),
    CastAction(
      id: "a6", predicate: "agree", phrase: "agreed to a limited gesture of goodwill with", eventClass: .agree,
      intensity: 3, reciprocal: true, sources: [russia], targets: [ukraine],
      evidence: [sentence(10)]),
    CastAction(
      id: "a7", predicate: "receive", phrase: "received from", eventClass: .cooperate, intensity: 4,
      sources: [russia], targets: [ukraine], object: "a list of Ukrainian prisoners for release",
      time: TimeRecord(text: "Thursday", start: thursday, end: thursday),
      tellings: [Telling(actor: peskov, predicate: "confirm", stance: .confirm)],
      evidence: [sentence(11)]),
    CastAction(
      id: "a8", predicate: "call", phrase: "held a two-hour call with", eventClass: .consult, mode: "phone",
      intensity: 1.5, reciprocal: true, sources: [trump], targets: [putin],
      time: TimeRecord(text: "earlier this week", start: monday, end: friday),
      evidence: [sentence(13), sentence(21)]),
    CastAction(
      id: "a9", predicate: "resume", phrase: "agreed to resume broader negotiations with", eventClass: .agree,
      intensity: 3, reciprocal: true, sources: [russia], targets: [ukraine], status: .planned,
      tellings: [Telling(actor: trump, predicate: "say", stance: .claim)],
      evidence: [sentence(14)]),
    CastAction(
      id: "a10", predicate: "announce", phrase: "announced", eventClass: .agree, intensity: 3, reciprocal: true,
      sources: [russia, ukraine], object: "a ceasefire", polarity: .negated,
      evidence: [sentence(14)]),
    CastAction(
      id: "a11", predicate: "accuse", phrase: "accused", eventClass: .accuse, intensity: -4, sources: [officials],
      targets: [russia],
      object: "of dragging out peace negotiations and using talks to buy time and regroup militarily",
      evidence: [sentence(18)]),
    CastAction(
      id: "a12", predicate: "exchange", phrase: "discussed a potential prisoner exchange with", eventClass: .cooperate,
      intensity: 7, reciprocal: true, sources: [states], targets: [russia], status: .possible,
      tellings: [Telling(actor: russia, predicate: "note", stance: .report)],
      evidence: [sentence(24)]),
  ]

  private static func sentence(_ index: Int) -> Evidence {
    Evidence(document: 0, sentence: index, text: sentences[index])
  }

  private static let sentences = [
    0: """
    US President Donald Trump on Friday announced that Russia and Ukraine had completed their \
    largest prisoner exchange since the war began, with 1,000 captives expected to be released from \
    each side.
    """,
    2: """
    A major prisoner swap was just completed between Russia and Ukraine.
    """,
    6: """
    A senior Ukrainian official also confirmed with the Associated Press today that "a major \
    prisoner swap is underway"…
    """,
    7: """
    The exchange follows high-level talks held last week in Istanbul, marking the first direct peace \
    negotiations between Moscow and Kyiv since 2022.
    """,
    9: """
    Ukrainian officials had earlier pushed for a 30-day ceasefire during the Istanbul talks, but \
    Russia reportedly declined.
    """,
    10: """
    Instead, the two sides agreed to a limited gesture of goodwill in the form of the prisoner \
    exchange.
    """,
    11: """
    On Thursday, Kremlin spokesperson Dmitry Peskov confirmed that Russia had received a list of \
    Ukrainian prisoners for release and had submitted its own list in return.
    """,
    13: """
    Trump also held a two-hour call with Russian President Vladimir Putin earlier this week.
    """,
    14: """
    While no ceasefire was announced, Trump said both nations had agreed to resume broader \
    negotiations.
    """,
    18: """
    Ukrainian officials have since accused Moscow of dragging out peace negotiations and using talks \
    to buy time and regroup militarily.
    """,
    21: """
    The exchange comes just days after a two-hour phone call between Trump and Russian President \
    Vladimir Putin.
    """,
    24: """
    The Kremlin separately noted that Trump and Putin had also discussed a potential US-Russia \
    prisoner exchange.
    """,
  ]
}
