import Language

/// A parsed sentence with its tree turned around: from every token to its children.
///
/// A class, since all of extraction passes it on: it never changes, and a reference is cheaper to hand over than its arrays.
final class SentenceTree: Sendable {
  /// Index of the sentence in the document.
  let index: Int
  let sentence: Sentence
  let relations: [Relation]
  let children: [[Int]]
  /// The words and their lemmas in lower case.
  private let words: [String]
  private let lemmas: [String]
  /// For every token, the number of the quotation it stands in (from 0), or -1.
  let quotation: [Int]

  /// - Parameter openQuotation: whether a quotation that began in an earlier sentence goes on here.
  init(_ sentence: Sentence, index: Int, openQuotation: Bool = false) {
    self.index = index
    let sentence = TreeRepair.repaired(sentence)
    self.sentence = sentence
    relations = sentence.tokens.map { Relation($0.relation) }
    words = sentence.tokens.map { $0.form.lowercased() }
    lemmas = sentence.tokens.map { $0.lemma.lowercased() }
    var children = [[Int]](repeating: [], count: sentence.tokens.count)
    for (i, token) in sentence.tokens.enumerated() {
      if let head = token.head, head != i, children.indices.contains(head) { children[head].append(i) }
    }
    self.children = children
    quotation = Self.quotations(sentence.tokens, open: openQuotation)
  }

  var count: Int { sentence.tokens.count }

  subscript(_ i: Int) -> Token { sentence.tokens[i] }

  func head(_ i: Int) -> Int? { sentence.tokens[i].head }

  func word(_ i: Int) -> String { words[i] }

  func lemma(_ i: Int) -> String { lemmas[i] }

  func children(_ i: Int, _ wanted: Relation...) -> [Int] {
    children[i].filter { wanted.contains(relations[$0]) }
  }

  func child(_ i: Int, _ wanted: Relation...) -> Int? {
    children[i].first { wanted.contains(relations[$0]) }
  }

  /// `i` and all that is coordinated with it, directly or in a chain, in the order of the text.
  func coordinated(_ i: Int) -> [Int] {
    var found = [i]
    var next = 0
    while next < found.count {
      found += children(found[next], .conjunct).filter { !found.contains($0) }
      next += 1
    }
    return found.sorted()
  }

  /// Every token under `i`, `i` included, in the order of the text. Children for which `prune` is true are left out.
  func descendants(_ i: Int, prune: (Int) -> Bool = { _ in false }) -> [Int] {
    var found = [i]
    var next = 0
    while next < found.count {
      found += children[found[next]].filter { !prune($0) }
      next += 1
    }
    return found.sorted()
  }

  /// Whether `ancestor` stands above `i`, or is `i`.
  func isUnder(_ i: Int, _ ancestor: Int) -> Bool {
    var node: Int? = i
    var steps = 0
    while let here = node, steps <= count {
      if here == ancestor { return true }
      node = head(here)
      steps += 1
    }
    return false
  }

  /// The prepositions that introduce a nominal, lower-case, joined: "of", "according to".
  func preposition(_ i: Int) -> String? {
    let cases = children(i, .adposition).filter { $0 < i }
    guard let first = cases.first else { return nil }
    let words = [first] + children(first, .fixed) + cases.dropFirst()
    return words.sorted().map { word($0) }.joined(separator: " ")
  }

  /// "*charge* d'affaires", a diplomat's title in two words.
  func isChargeOfAffairs(_ i: Int) -> Bool {
    i + 1 < count && ["d'affaires", "d’affaires"].contains(word(i + 1))
  }

  /// "a *19-year-old* tenant"
  func isAged(_ i: Int) -> Bool {
    children(i, .adjective).contains { lemma($0) == "old" && $0 > 0 && self[$0 - 1].form == "-" }
  }

  func isVerb(_ i: Int) -> Bool { self[i].partOfSpeech == .verb }

  func isNominal(_ i: Int) -> Bool {
    switch self[i].partOfSpeech {
    case .noun, .propn, .pron: true
    default: false
    }
  }

  func hasFeature(_ i: Int, _ feature: String) -> Bool {
    self[i].features.utf8.split(separator: UInt8(ascii: "|")).contains { $0.elementsEqual(feature.utf8) }
  }

  /// The text from the first to the last of `tokens`, single-spaced, as the document has it.
  func text(_ tokens: some Collection<Int>) -> String {
    guard let first = tokens.min(), let last = tokens.max() else { return "" }
    return text(first..<last + 1)
  }

  func text(_ range: Range<Int>) -> String {
    var out = ""
    for i in range {
      if i > range.lowerBound, self[i].start > self[i - 1].end { out += " " }
      out += self[i].form
    }
    return out
  }

  private static func quotations(_ tokens: [Token], open: Bool) -> [Int] {
    var marks = [Int](repeating: -1, count: tokens.count)
    var inside = open
    var number = 0
    for (i, token) in tokens.enumerated() {
      switch token.form {
      case "“": inside = true
      case "”":
        inside = false
        number += 1
      case "\"", "``", "''":
        if inside { number += 1 }
        inside.toggle()
      default:
        if inside { marks[i] = number }
      }
    }
    return marks
  }

  /// Whether a quotation is still open at the end of the sentence.
  var endsInsideQuotation: Bool {
    guard let last = sentence.tokens.indices.last(where: { sentence.tokens[$0].form != "." }) else { return false }
    return quotation[last] >= 0 && sentence.tokens[last].form != "”" && sentence.tokens[last].form != "\""
  }
}
