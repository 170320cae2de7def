import Language
import Testing

/// Reads parsed sentences as the tests write them, so that no parser is on trial.
///
/// A line with `#` begins a sentence and gives its text; `##` begins a paragraph too. Then comes a line for every
/// word: form, lemma, Penn Treebank tag, number of the head (0 for the root), relation, and the name tag if it has one.
///
///     # Peru freed Mensah
///     Peru   Peru   NNP 2 nsubj B-LOC
///     freed  free   VBD 0 root
///     Mensah Mensah NNP 2 obj   B-PER
///
/// The part of speech and the features follow from the tag and the relation. Where they do not, the tag names the part
/// of speech as well: `NN/PRON`.
enum TreeText {
  static func document(_ text: String) throws -> ParsedDocument {
    var conllu = ""
    var number = 0
    for line in text.split(separator: "\n") {
      if line.hasPrefix("#") {
        if line.hasPrefix("##") { conllu += "\n# newpar" }
        conllu += "\n# text = \(line.drop { $0 == "#" || $0 == " " })\n"
        number = 0
      } else {
        number += 1
        conllu += try word(line, number: number) + "\n"
      }
    }
    return try CoNLLUReader.documents(in: conllu).first?.document ?? ParsedDocument(text: "", sentences: [])
  }

  private static func word(_ line: Substring, number: Int) throws -> String {
    let columns = line.split(separator: " ").map(String.init)
    try #require((5...6).contains(columns.count), "\(line)")
    let tags = columns[2].split(separator: "/").map(String.init)
    let name = columns.count == 6 ? "Name=\(columns[5])" : "_"
    return [
      "\(number)", columns[0], columns[1], tags.count > 1 ? tags[1] : partOfSpeech(tags[0], relation: columns[4]),
      tags[0], features(tags[0]), columns[3], columns[4], "_", name,
    ].joined(separator: "\t")
  }

  private static func partOfSpeech(_ tag: String, relation: String) -> String {
    switch tag {
    case "NN", "NNS": "NOUN"
    case "NNP", "NNPS": "PROPN"
    case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ": ["aux", "aux:pass", "cop"].contains(relation) ? "AUX" : "VERB"
    case "MD": "AUX"
    case "JJ", "JJR", "JJS": "ADJ"
    case "RB", "RBR", "RBS", "WRB": "ADV"
    case "DT", "PDT", "WDT": relation == "det" ? "DET" : "PRON"
    case "PRP", "PRP$", "WP", "WP$", "EX": "PRON"
    case "IN": relation == "mark" ? "SCONJ" : "ADP"
    case "RP": "ADP"
    case "TO": relation == "mark" ? "PART" : "ADP"
    case "POS": "PART"
    case "CC": "CCONJ"
    case "CD": "NUM"
    default: "PUNCT"
    }
  }

  private static func features(_ tag: String) -> String {
    switch tag {
    case "NN", "NNP": "Number=Sing"
    case "NNS", "NNPS": "Number=Plur"
    case "VB": "VerbForm=Inf"
    case "VBD": "Mood=Ind|Tense=Past|VerbForm=Fin"
    case "VBP", "VBZ": "Mood=Ind|Tense=Pres|VerbForm=Fin"
    case "MD": "VerbForm=Fin"
    case "VBN": "Tense=Past|VerbForm=Part"
    case "VBG": "VerbForm=Ger"
    default: "_"
    }
  }
}
