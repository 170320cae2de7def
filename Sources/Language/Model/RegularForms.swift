/// The base forms that a regular form of a verb, or a plural, can have by the rules of English spelling.
enum RegularForms {
  /// Candidates for a form in lower case, the likeliest by spelling first; empty when it has no such ending.
  static func bases(of form: String) -> [String] {
    if form.hasSuffix("ied"), form.count > 3 {
      // "lied", "died", "tied" and "vied" too
      let keepsE = form.count == 4 || ["untied", "belied"].contains(form)
      return keepsE ? [String(form.dropLast())] : [form.dropLast(3) + "y"]
    }
    if form.hasSuffix("men"), form.count > 3 { return [form.dropLast(3) + "man"] }
    if form.hasSuffix("ed"), form.count > 3 { return bases(stem: String(form.dropLast(2))) }
    if let base = ["lying": "lie", "dying": "die", "tying": "tie", "vying": "vie", "untying": "untie"][form] {
      return [base]
    }
    if form.hasSuffix("ing"), form.count > 4 { return bases(stem: String(form.dropLast(3))) }
    if form.hasSuffix("ies"), form.count > 4 { return [form.dropLast(3) + "y", String(form.dropLast(1))] }
    if form.hasSuffix("es"), form.count > 3 {
      let stem = String(form.dropLast(2))
      let hisses = ["ch", "sh", "ss", "x", "zz", "o"].contains { stem.hasSuffix($0) }
      return hisses ? [stem, stem + "e"] : [stem + "e", stem]
    }
    if form.hasSuffix("s"), !form.hasSuffix("ss"), form.count > 2 { return [String(form.dropLast())] }
    return []
  }

  /// What stood before -ed or -ing: with a silent e lost ("prais"), a consonant doubled ("dragg"), or whole ("confirm").
  private static func bases(stem: String) -> [String] {
    if let base = unruly[stem] { return [base] }
    let letters = Array(stem)
    if let last = letters.last, "uv".contains(last) { return [stem + "e"] }
    // "fined" is of "fine": one vowel before one consonant, in a word of one syllable, would have been doubled.
    if syllables(stem) < 2, isSingleVowelAndConsonant(letters) { return [stem + "e"] }
    var found = needsE(stem) ? [stem + "e", stem] : [stem, stem + "e"]
    if letters.count > 2, letters[letters.count - 1] == letters[letters.count - 2],
      isConsonant(letters[letters.count - 1])
    {
      let single = String(stem.dropLast())
      // "expelled" is of "expel", "called" of "call": a double l, s, f or z after one vowel may be the verb's own.
      let mayBeOwn = "lsfz".contains(letters[letters.count - 1]) && syllables(stem) < 2
      if mayBeOwn || letters.last == "s" {
        found.append(single)
      } else if "lfz".contains(letters[letters.count - 1]) {
        found.insert(single, at: 0)
      } else {
        // "barred", "planned": no verb ends so.
        return [single]
      }
    }
    return found
  }

  /// Whether a stem that was not doubled must have lost an e.
  private static func needsE(_ stem: String) -> Bool {
    if ["extradit", "expedit", "incit", "ignit", "reignit", "unit", "reunit", "invit", "recit", "excit"].contains(stem)
    {
      return true
    }
    let letters = Array(stem)
    guard letters.count > 1, let last = letters.last else { return false }
    let before = letters[letters.count - 2]
    if "uvc".contains(last) || stem.hasSuffix("ced") { return true }
    if last == "s" || last == "z" { return before != last }
    if last == "g" { return "drlaeiu".contains(before) }
    if last == "l" { return isConsonant(before) && !"lrw".contains(before) }
    guard letters.count > 2, isConsonant(last), !"wxyh".contains(last), !isConsonant(before) else { return false }
    guard isConsonant(letters[letters.count - 3]) || before != "e" && "iu".contains(letters[letters.count - 3]) else {
      return false
    }
    return ["at", "ut", "ot", "id", "ud", "ad", "od", "ir", "ur", "in", "ak", "ok", "um", "ap"].contains(
      String(letters.suffix(2)))
  }

  private static func isSingleVowelAndConsonant(_ letters: [Character]) -> Bool {
    guard letters.count > 2, let last = letters.last, isConsonant(last), !"wxyh".contains(last) else { return false }
    let vowel = letters[letters.count - 2]
    let before = letters[letters.count - 3]
    return !isConsonant(vowel) && vowel != "y"
      && (isConsonant(before) || before == "u" && letters.dropLast(3).last == "q")
  }

  private static func isConsonant(_ letter: Character) -> Bool { !"aeiouy".contains(letter) }

  /// Groups of vowels.
  private static func syllables(_ stem: String) -> Int {
    var count = 0
    var wasVowel = false
    for letter in stem {
      let isVowel = !isConsonant(letter)
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    return count
  }

  /// Verbs that the rules above get wrong, by what stands before -ed and -ing.
  private static let unruly: [String: String] = {
    let words = """
      ache add adhere adore arrange ascribe attune avenge ballot bias binge blaspheme boycott breathe cajole
      catcall chagrin challenge change circumscribe clothe combat compare compete compile complete condone
      contravene convene create cringe debut declare defame defile delete delineate deplane deplete deplore
      describe disarrange dislike disrobe domicile elope enplane ensnare estrange exchange exile explore
      expunge focus forestall gazette handcuff hinge hype ignore impale impede impinge implore importune
      inflame infringe inhale inscribe interfere intervene jawbone kidnap logroll lunge misspell mothball
      murmur nickname overfill overrule parole parrot paste persevere pilot plunge postpone prearrange prepare
      prescribe profane profile proscribe pyramid range rearrange rebuff rebuke recall reconcile reconvene
      recreate refill refocus rename reschedule resell restore revere ridicule riot ruin scavenge schedule
      sheathe snowmobile soothe stampede steamroll stereotype stockpile stonewall style subscribe summons
      supersede taste telephone transcribe type unclothe underscore unhinge waste welcome wholesale
      """
    return Dictionary(
      words.split(whereSeparator: \.isWhitespace).map {
        ($0.hasSuffix("e") ? String($0.dropLast()) : String($0), String($0))
      },
      uniquingKeysWith: { first, _ in first })
  }()
}
