/// Names so frequent that two people of that name are no surprise, and the short forms of given names.
///
/// Surnames and given names are the most frequent of the United States' censuses, in which those of Britain and of
/// Spanish-speaking countries are found too.
enum CommonNames {
  static let surnames = words(
    """
    smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson
    thomas taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young
    allen king wright scott torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter
    roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers
    gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward richardson watson brooks chavez
    wood james bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster jimenez
    chen wang li zhang liu singh khan ahmed ali kumar
    """)

  static let givenNames = words(
    """
    james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
    steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas
    eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank raymond alexander patrick jack dennis
    jerry tyler aaron jose henry adam douglas nathan peter zachary kyle walter juan carlos luis jorge miguel antonio
    jesus francisco manuel pedro mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy
    betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca
    sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine
    maria mike jim joe bob bill tom dan steve chris tim mohammed muhammad mohamed ahmed ali wei
    """)

  /// Whether one is a short or familiar form of the other, or both are of a third.
  static func areForms(_ a: String, _ b: String) -> Bool {
    guard let x = fullForms[a], let y = fullForms[b] else { return false }
    return !x.isDisjoint(with: y)
  }

  /// Whether it is a frequent given name, or a form of one.
  static func isGivenName(_ word: String) -> Bool { givenNames.contains(word) || fullForms[word] != nil }

  /// Whether a word alone could be many people: a frequent surname, or a given name.
  static func isWordOfMany(_ word: String) -> Bool { surnames.contains(word) || isGivenName(word) }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// For each form the full names that it may stand for, full names among them for themselves.
  private static let fullForms: [String: Set<String>] = {
    let table = """
      abraham:abe albert:al,bert alexander:alex,sandy alfred:al,fred andrew:andy,drew anthony:tony antonio:tony
      arthur:art barbara:barb,barbie benjamin:ben,benny bernard:bernie bradley:brad calvin:cal catherine:cathy,kate
      katherine:kathy,kate,katie charles:charlie,chuck,chas christopher:chris christine:chris,chrissy clifford:cliff
      curtis:curt cynthia:cindy daniel:dan,danny david:dave,davy deborah:deb,debbie dennis:denny donald:don,donnie
      douglas:doug edward:ed,eddie,ted,ned edwin:ed eleanor:ellie elizabeth:liz,beth,betty,betsy,lizzie eugene:gene
      francis:frank franklin:frank frederick:fred,freddie gabriel:gabe gerald:gerry,jerry gilbert:gil gregory:greg
      harold:hal,harry henry:hank,harry herbert:herb jacob:jake jacqueline:jackie james:jim,jimmy,jamie
      janet:jan jeffrey:jeff jennifer:jen,jenny jeremy:jerry jerome:jerry john:jack,johnny jonathan:jon joseph:joe,joey
      joshua:josh judith:judy kenneth:ken,kenny kimberly:kim lawrence:larry leonard:len,lenny leonardo:leo lewis:lew
      louis:lou,louie margaret:maggie,meg,peggy,marge martin:marty matthew:matt,matty maxwell:max michael:mike,mick,mickey
      mitchell:mitch nathan:nate nathaniel:nat,nate nicholas:nick nicolas:nick norman:norm pamela:pam patricia:pat,patty
      patrick:pat,paddy peter:pete philip:phil phillip:phil randall:randy raymond:ray rebecca:becky
      richard:dick,rich,rick,ricky robert:bob,bobby,rob,robbie,bert ronald:ron,ronnie samuel:sam,sammy
      sandra:sandy stanley:stan stephanie:steph stephen:steve steven:steve susan:sue,susie theodore:ted,teddy,theo
      thomas:tom,tommy timothy:tim timmy:tim victoria:vicky vincent:vince,vinny virginia:ginny walter:walt
      wesley:wes william:bill,billy,will,willie zachary:zach
      """
    var forms: [String: Set<String>] = [:]
    for entry in table.split(whereSeparator: \.isWhitespace) {
      let parts = entry.split(separator: ":").map(String.init)
      forms[parts[0], default: []].insert(parts[0])
      for short in parts[1].split(separator: ",") { forms[String(short), default: []].insert(parts[0]) }
    }
    return forms
  }()
}
