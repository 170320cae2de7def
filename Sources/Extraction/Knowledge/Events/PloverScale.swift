import Record

/// How co-operative or hostile an event is, from −10 to 10.
///
/// The scores are those published in the PLOVER codebook (Open Event Data Alliance, draft version 2.0, table "PLOVER
/// conflict–cooperation scores", CC BY-SA 4.0), which were scaled after Goldstein's (1992) for CAMEO. The codebook
/// prints 3 for ACCUSE, whose modes all lie between −2 and −3.5; we read it as −3. A mere statement is no event of
/// PLOVER; it has Goldstein's score for one, 0.
enum PloverScale {
  /// The score of the class in that mode; that of the class where the mode has none of its own.
  static func score(_ eventClass: EventClass, mode: String? = nil) -> Double? {
    let scores = table[eventClass.rawValue]
    return mode.flatMap { scores?[$0] } ?? scores?[""]
  }

  /// The modes of a class, sorted; the codebook names one, PROTEST `vandalize`, without a score of its own.
  static func modes(of eventClass: EventClass) -> [String] {
    let scored = (table[eventClass.rawValue] ?? [:]).keys.filter { !$0.isEmpty }
    return (eventClass == .protest ? scored + ["vandalize"] : Array(scored)).sorted()
  }

  static let text = """
    AGREE 2.5
    CONSULT 2.5|visit 4|third-party 1|multilateral 4|phone 1.5
    SUPPORT 5
    CONCEDE 4.5
    COOPERATE 9.5
    AID 10
    RETREAT 6.5|withdraw 8|release 6.5|disarm 10|ceasefire 7.5|access 6.5|resign 4.5
    REQUEST 0|assist 0.5|change -1|yield -1|meet 0
    ACCUSE -3|disapprove -2|investigate -3.5|allege -3.5
    REJECT -2|assist -1.5|change -2|yield -2|meet -2
    THREATEN -3.5|restrict -3|arrest -3.5|relations -3.5|expel -3.5|territory -4|violence -3.5
    PROTEST -5|demo -5|riot -7|strike -5|hunger -4.5|boycott -4.5|obstruct -4.5
    SANCTION -6|convict -6|expel -5.5|withdraw -6|discontinue -6
    MOBILIZE -5.5|troops -6.5|weapons -6.5|police -5.5|militia -6
    COERCE -7|seize -7|restrict -7|censor -6.5|curfew -6.5|martial-law -7.5|arrest -7|deport -7|withhold -7
    COERCE -7|misinformation -6.5|cyber -7
    ASSAULT -9|abduct -8.5|beat -7.5|torture -8.5|sexual -8.5|targeted -9.5|destroy -8.5|primitive -8|firearms -9
    ASSAULT -9|explosives -9|suicide-attack -9.5|aerial -9.5|drone -9.5|heavy-weapons -9.5|crowd-control -7.5
    ASSAULT -9|unconventional -10
    STATE 0
    """

  private static let table: [String: [String: Double]] = {
    var table: [String: [String: Double]] = [:]
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
      guard let name = fields[0].first else { continue }
      for field in fields {
        let mode = field[0] == name ? "" : field[0]
        table[name, default: [:]][mode] = Double(field[1])
      }
    }
    return table
  }()
}
