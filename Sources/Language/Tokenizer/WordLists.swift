/// Small closed lists of words that the rules of tokenization and sentence splitting look up, all in lower case.
enum WordLists {
  private static func words(_ list: String) -> Set<String> {
    Set(list.split(separator: " ").map(String.init))
  }

  /// Prefixes that stay in one word with what follows their hyphen.
  static let prefixes = words(
    "anti arch bi bio co counter cross cyber de e ex extra infra inter intra macro mega micro mid mini multi neo non"
      + " over pan para post pre pro proto pseudo psycho re semi socio sub super trans ultra un uni")

  /// Letters that stay with the number before them: "20th", "1990s".
  static let numberSuffixes = words("st nd rd th s")

  /// Units and scales that are words of their own behind a number: "35mm", "4.1bn".
  static let units = words(
    "mm cm m km kg g mg lb lbs ft in oz ml l k bn mn tn tr mln bln am pm hr hrs h min mins sec secs mph kph kmh gb mb"
      + " tb kb hz khz mhz ghz kw mw gw kwh mwh gwh kj kt ha sq p yr yrs deg usd eur gbp gmt utc")

  /// Words that may begin a sentence behind an abbreviation, and seldom go on with a name.
  static let sentenceStarters = words(
    "the a an he she it they we you this that these those there here his her its their our my your in on at but and"
      + " as for if when while after before however meanwhile since with from by one some many most all no not what who"
      + " how why where which both also although though because once until under during despite according so then yet"
      + " later earlier another other such each every even only just now still neither either i i'm it's he's she's"
      + " they're we're that's there's")

  /// Verbs of speech: `"Why?" Trump asked.` is one sentence.
  static let sayingVerbs = words(
    "said says say asked asks ask told tells wrote writes added adds replied replies answered exclaimed shouted cried"
      + " wondered demanded declared joked yelled whispered tweeted posted responded")

  /// Words with an apostrophe before them that are not quotations.
  static let clipped = words("em n cause til till bout cos cuz round tis twas nuff")

  static let months: [String: Int] = {
    let names = [
      ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"], ["june", "jun"],
      ["july", "jul"], ["august", "aug"], ["september", "sept", "sep"], ["october", "oct"], ["november", "nov"],
      ["december", "dec"],
    ]
    var months: [String: Int] = [:]
    for (index, forms) in names.enumerated() {
      for form in forms { months[form] = index + 1 }
    }
    return months
  }()

  static let weekdays = words(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun")

  /// What follows a clock time without ending the sentence: "3 p.m. EST", "10 a.m. Eastern".
  static let timeZones = words(
    "est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc bst cet cest eet msk ist jst eastern central pacific local")
}
