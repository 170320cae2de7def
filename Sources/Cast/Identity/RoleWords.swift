/// The words that say what somebody is, from a description: "US Senators" and "Sen." both give `senator`.
enum RoleWords {
  static func words(of description: String?) -> Set<String> {
    guard let description else { return [] }
    return Set(NameFolding.words(of: description).map(singular).filter { $0.count > 2 && !unspecific.contains($0) })
  }

  private static func singular(_ word: String) -> String {
    if let full = abbreviations[word] { return full }
    guard word.count > 4, word.hasSuffix("s"), !word.hasSuffix("ss") else { return word }
    let stem = String(word.dropLast())
    return abbreviations[stem] ?? stem
  }

  private static let abbreviations: [String: String] = [
    "sen": "senator", "sens": "senator", "rep": "representative", "reps": "representative", "gov": "governor",
    "govs": "governor", "gen": "general", "lt": "lieutenant", "col": "colonel", "capt": "captain", "sgt": "sergeant",
    "pres": "president", "prof": "professor", "atty": "attorney", "asst": "assistant", "sec": "secretary",
    "congressman": "representative", "congresswoman": "representative",
  ]
  private static let unspecific: Set<String> = [
    "the", "and", "for", "former", "then", "united", "states", "state", "acting", "new", "who", "with", "from", "his",
    "her", "their", "year", "old", "man", "woman", "men", "women", "mr", "mrs", "miss", "defendant", "resident",
    "member", "leader", "citizen", "owner", "inmate", "driver", "employee", "worker", "student", "officer", "agent",
    "assistant", "district", "city", "court", "national", "its", "federal", "local", "senior", "another", "other",
    "two", "three", "one", "person", "people",
  ]
}
