import Cast
import Record

/// Writes events as a table like GDELT's: its 61 columns of event records, and behind them what GDELT cannot say.
///
/// Every source and target of an action make a row. Columns that Dramatis knows nothing for, such as the codes of
/// actors and coordinates, are empty, and the Goldstein scale is PLOVER's intensity. GDELT's files have no heading; this
/// has one. A row is no fact before `Polarity`, `Status` and `SaidBy` have been read.
///
/// - Source: GDELT Project, "The GDELT Event Database: Data Format Codebook", version 2.0 (2015).
struct GDELTWriter {
  private static let actorColumns = [
    "Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code", "Type1Code",
    "Type2Code", "Type3Code",
  ]
  private static let placeColumns = [
    "Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID",
  ]
  static let columns: [String] =
    ["GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"]
    + actorColumns.map { "Actor1" + $0 } + actorColumns.map { "Actor2" + $0 } + [
      "IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass", "GoldsteinScale", "NumMentions",
      "NumSources", "NumArticles", "AvgTone",
    ] + ["Actor1Geo_", "Actor2Geo_", "ActionGeo_"].flatMap { prefix in placeColumns.map { prefix + $0 } }
    + ["DATEADDED", "SOURCEURL"]
  static let ownColumns = [
    "Action", "Predicate", "Phrase", "Object", "PLOVERType", "PLOVERMode", "Polarity", "Status", "SaidBy", "Reciprocal",
    "EndDate", "Confidence", "Sentence",
  ]

  private let cast: CastGraph

  static func text(of cast: CastGraph) -> String {
    let writer = GDELTWriter(cast: cast)
    var text = line(columns + ownColumns)
    var number = 0
    for action in cast.actions {
      for tie in action.ties {
        number += 1
        let fields = writer.fields(action, source: tie.source, target: tie.target, number: number)
        text += line((columns + ownColumns).map { fields[$0] ?? "" })
      }
    }
    return text
  }

  /// Fields have no quotation marks in this format, so tabs and line breaks become spaces.
  private static func line(_ fields: [String]) -> String {
    fields.map { String($0.map { $0 == "\t" || $0.isNewline ? " " : $0 }) }.joined(separator: "\t") + "\n"
  }

  private func fields(_ action: CastAction, source: Int?, target: Int?, number: Int) -> [String: String] {
    let documents = Set(action.evidence.map(\.document)).sorted()
    var fields = dates(action)
    fields["GLOBALEVENTID"] = String(number)
    fields["Actor1Name"] = source.map { cast.actors[$0].name }
    fields["Actor2Name"] = target.map { cast.actors[$0].name }
    fields["IsRootEvent"] = "1"
    if let code = action.cameo {
      fields["EventCode"] = code
      fields["EventBaseCode"] = String(code.prefix(3))
      fields["EventRootCode"] = String(code.prefix(2))
      fields["QuadClass"] = Self.quadClass(root: String(code.prefix(2)))
    }
    fields["GoldsteinScale"] = action.intensity.map { String($0) }
    fields["NumMentions"] = String(action.evidence.count)
    fields["NumSources"] = String(documents.count)
    fields["NumArticles"] = String(documents.count)
    fields["ActionGeo_FullName"] = action.places.first.map { cast.actors[$0].name }
    if let document = documents.first.map({ cast.documents[$0] }) {
      fields["DATEADDED"] = document.date.map { Self.digits($0) + "000000" }
      fields["SOURCEURL"] = document.source ?? document.id
    }
    fields.merge(ownFields(action)) { $1 }
    return fields
  }

  private func ownFields(_ action: CastAction) -> [String: String] {
    [
      "Action": action.id, "Predicate": action.predicate, "Phrase": action.phrase, "Object": action.object ?? "",
      "PLOVERType": action.eventClass?.rawValue ?? "", "PLOVERMode": action.mode ?? "",
      "Polarity": action.polarity.rawValue, "Status": action.status.rawValue,
      "SaidBy": action.tellings.map { "\(cast.actors[$0.actor].name) (\($0.stance.rawValue))" }.joined(separator: "; "),
      "Reciprocal": action.reciprocal ? "1" : "0", "Confidence": String(action.confidence),
      "Sentence": action.evidence.lazy.compactMap(\.text).first ?? "",
    ]
  }

  private func dates(_ action: CastAction) -> [String: String] {
    guard let days = cast.days(of: action) else { return [:] }
    let (year, month, day) = days.first.components
    // The codebook's own way to reckon it.
    let hundredths = ((Double(month * 30 + day) / 365 + Double(year)) * 10000).rounded() / 10000
    let digits = Self.digits(days.first)
    return [
      "SQLDATE": digits, "MonthYear": String(digits.prefix(6)), "Year": String(year),
      "FractionDate": String(hundredths), "EndDate": Self.digits(days.last),
    ]
  }

  private static func digits(_ date: CalendarDate) -> String { date.description.replacing("-", with: "") }

  private static func quadClass(root: String) -> String? {
    switch Int(root) {
    case .some(1...5): "1"
    case .some(6...8): "2"
    case .some(9...13): "3"
    case .some(14...20): "4"
    default: nil
    }
  }
}
