/// The verbs of English whose past and participle no ending makes: fewer than two hundred, and the commonest of all.
///
/// Verbs with a prefix ("withdraw", "overtake", "rebuild") go like the verb inside them.
enum IrregularVerbs {
  /// The base form of a past tense or past participle; nil for regular verbs. `form` is in lower case.
  static func base(of form: String) -> String? {
    if let base = bases[form] { return base }
    for prefix in prefixes where form.hasPrefix(prefix) {
      if let base = bases[String(form.dropFirst(prefix.count))] { return prefix + base }
    }
    return nil
  }

  private static let prefixes = ["over", "under", "out", "mis", "re", "un", "fore", "with", "up", "inter"]

  /// Base form, then past tense and participles that differ from it.
  private static let bases: [String: String] = {
    let table = """
      arise arose arisen,awake awoke awoken,bear bore borne born,beat beaten,become became,befall befell befallen
      beget begot begotten,begin began begun,behold beheld,bend bent,beset,bestride bestrode,bid bade bidden
      bind bound,bite bit bitten,bleed bled,blow blew blown,break broke broken,breed bred,bring brought,build built
      burn burnt,buy bought,catch caught,choose chose chosen,cling clung,come came,creep crept,deal dealt,dig dug
      do did done,draw drew drawn,dream dreamt,drink drank drunk,drive drove driven,dwell dwelt,eat ate eaten
      fall fell fallen,feed fed,feel felt,fight fought,find found,flee fled,fling flung,fly flew flown
      forbid forbade forbidden,forget forgot forgotten,forgive forgave forgiven,forgo forwent forgone
      forsake forsook forsaken,freeze froze frozen,get got gotten,give gave given,go went gone,grind ground
      grow grew grown,hang hung,have had,hear heard,hide hid hidden,hold held,keep kept,kneel knelt,know knew known
      lay laid,lead led,lean leant,leap leapt,learn learnt,leave left,lend lent,lie lain,light lit,lose lost
      make made,mean meant,meet met,mow mown,pay paid,plead pled,prove proven,ride rode ridden,ring rang rung
      rise rose risen,run ran,saw sawn,say said,see saw seen,seek sought,sell sold,send sent,sew sewn,shake shook shaken
      shear shorn,shine shone,shoot shot,show shown,shrink shrank shrunk,sing sang sung,sink sank sunk,sit sat
      slay slew slain,sleep slept,slide slid,sling slung,slink slunk,smell smelt,smite smote smitten,sow sown
      speak spoke spoken,speed sped,spell spelt,spend spent,spill spilt,spin spun,spit spat,spoil spoilt
      spring sprang sprung,stand stood,steal stole stolen,stick stuck,sting stung,stink stank stunk
      stride strode stridden,strike struck stricken,string strung,strive strove striven,swear swore sworn
      sweep swept,swell swollen,swim swam swum,swing swung,take took taken,teach taught,tear tore torn,tell told
      think thought,throw threw thrown,thrive throve,tread trod trodden,wake woke woken,wear wore worn
      weave wove woven,weep wept,win won,wind wound,withdraw withdrew withdrawn,wring wrung,write wrote written
      """
    var bases: [String: String] = [:]
    for verb in table.split(whereSeparator: { $0 == "," || $0.isNewline }) {
      let forms = verb.split(separator: " ").map(String.init)
      for form in forms.dropFirst() { bases[form] = forms[0] }
    }
    return bases
  }()
}
