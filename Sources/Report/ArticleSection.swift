import Cast
import Diagrams
import Record

extension Report {
  /// The texts, every sentence that tells of an action marked and followed by the actions' numbers.
  var articleSection: HTML {
    let articles = cast.documents.indices.compactMap(article)
    return articles.isEmpty ? .nothing : .joined(articles)
  }

  private func article(of document: Int) -> HTML? {
    let record = cast.documents[document]
    guard let text = record.text else { return nil }
    let sentences = ToldSentence.all(in: text, document: document, cast: cast, order: order)
    var content: [HTML] = []
    var position = text.startIndex
    for sentence in sentences {
      content.append(.text(String(text[position..<sentence.range.lowerBound])))
      content.append(marked(sentence, text: text[sentence.range], document: document))
      position = sentence.range.upperBound
    }
    content.append(.text(String(text[position...])))
    let heading =
      cast.documents.count == 1
      ? HTML.nothing : .element("h3", [:], .text(record.displayTitle))
    // Line breaks and empty lines are kept by the style sheet, so that the text stays as it was read.
    return .element("article", [:], heading, .element("div", ["class": "text"], content))
  }

  private func marked(_ sentence: ToldSentence, text: Substring, document: Int) -> HTML {
    let evidence = Evidence(document: document, sentence: sentence.number, text: nil)
    let links = sentence.actions.map { HTML.link(to: Anchor.action(cast.actions[$0]), .text("\(numbers[$0])")) }
    return .element("mark", ["id": Self.anchor(of: evidence)], .text(String(text)))
      + .element("sup", [:], .joined(links, by: " "))
  }
}

/// A sentence that tells of actions, in its place in the text.
struct ToldSentence {
  let number: Int
  let range: Range<String.Index>
  /// Indices of actions, in the order of telling.
  let actions: [Int]

  /// The sentences of a document that tell of something, in their order.
  ///
  /// - Complexity: O(length of the text), one walk: sentences stand in the order of their numbers.
  static func all(in text: String, document: Int, cast: CastGraph, order: [Int]) -> [ToldSentence] {
    var words: [Int: String] = [:]
    var actions: [Int: [Int]] = [:]
    for action in order {
      for evidence in cast.actions[action].evidence where evidence.document == document {
        guard let sentence = evidence.text, !sentence.isEmpty else { continue }
        words[evidence.sentence] = sentence
        actions[evidence.sentence, default: []].append(action)
      }
    }
    var found: [ToldSentence] = []
    let scalars = text.unicodeScalars
    var rest = scalars[...]
    for (number, sentence) in words.sorted(by: { $0.key < $1.key }) {
      guard let range = rest.firstRange(of: sentence.unicodeScalars) else { continue }
      found.append(ToldSentence(number: number, range: range, actions: actions[number, default: []]))
      rest = scalars[range.upperBound...]
    }
    return found
  }
}
