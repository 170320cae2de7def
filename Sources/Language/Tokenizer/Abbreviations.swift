/// Words that are written with a full stop which need not end the sentence.
enum Abbreviations {
  /// How a sentence can go on behind the abbreviation.
  enum Kind: Sendable {
    /// A name or another word of the phrase follows: "Gen. Petcharat", "cf. below".
    case leading
    /// An abbreviation only before a number: "No. 10". Otherwise it is a word at the end of a sentence.
    case numbered
    /// May end a sentence: "Acme Inc.", "on Feb.", "and so on, etc."
    case trailing
  }

  /// The kind of a word that is followed by a full stop.
  ///
  /// - Parameters:
  ///   - key: the word in lower case, without its full stop.
  ///   - capitalised: whether it begins with a capital; "Sat." is a day, "sat." is not.
  static func kind(_ key: String, capitalised: Bool) -> Kind? {
    if capitalised, let kind = names[key] { return kind }
    return words[key]
  }

  /// Abbreviations with a full stop inside, whose parts are longer than one letter.
  static let compounds: Set<String> = [
    "ph.d", "m.sc", "b.sc", "d.phil", "m.phil", "b.ed", "m.ed", "b.com", "ll.b", "ll.m", "ll.d", "s.sgt", "lt.col",
    "lt.gen", "maj.gen", "brig.gen", "st.gen",
  ]

  private static func table(_ groups: [(Kind, String)]) -> [String: Kind] {
    var table: [String: Kind] = [:]
    for (kind, list) in groups {
      for word in list.split(separator: " ") { table[String(word)] = kind }
    }
    return table
  }

  /// Abbreviations in any case.
  private static let words = table([
    (.leading, "vs v cf viz approx ca mr mrs ms messrs mme mlle dr drs prof rev hon fr ps"),
    (.numbered, "no nos nr b c d p pp art arts sec vol vols fig figs ch chap para eq ed op ext tel"),
    (
      .trailing,
      "etc al inc corp co ltd bros jr sr esq ave blvd rd dept univ assn bldg est esp incl min mins hrs yrs oz lb lbs"
        + " ft sq km cm mm avg max misc plc cie govt intl"
    ),
  ])

  /// Abbreviations that begin with a capital.
  private static let names = table([
    (
      .leading,
      "gen lt col maj capt cmdr cdr adm brig sgt cpl pvt pfc supt insp det det.sgt sen sens rep reps gov govs pres amb"
        + " sec atty dist st ste ft mt mts fr bp msgr pte ens spc comm commr dir supt mx sra srta"
    ),
    (
      .trailing,
      "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark"
        + " cal calif colo conn del fla ga ind kan ky la mass md mich minn mo mont neb nev okla ore pa penn tenn tex"
        + " va vt wash wis wyo ont que alta sask llc llp lp mfg pty bhd sdn"
    ),
  ])
}
