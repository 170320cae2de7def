import GraphEngine

/// What was wrong with records that were to be joined, or with a question about the graph made of them.
public enum CastError: Error, Hashable, Sendable {
  /// A record names an actor that it does not list; `place` says where: "action a3".
  case unknownActor(String, place: String, document: String)
  /// A record points to a sentence that it does not list.
  case unknownSentence(Int, sentenceCount: Int, place: String, document: String)
  /// A sentence that begins before the one before it ends, or lies outside the text.
  case misplacedSentence(Int, document: String)
  case duplicateActor(String, document: String)
  case duplicateAction(String, document: String)
  /// The actions join so many pairs of actors that the network would not fit.
  case tooManyLinks(Int, limit: Int)
  case graph(GraphError)
}

extension CastError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknownActor(let id, let place, let document):
      "record of \(quoted(document)): \(place) names the actor \(quoted(id)), which the record does not list"
    case .unknownSentence(let sentence, let count, let place, let document):
      "record of \(quoted(document)): \(place) points to sentence \(sentence); the record has \(count) sentences, "
        + "numbered from 0"
    case .misplacedSentence(let sentence, let document):
      "record of \(quoted(document)): sentence \(sentence) overlaps the one before it or lies outside the text"
    case .duplicateActor(let id, let document):
      "record of \(quoted(document)): two actors have the id \(quoted(id))"
    case .duplicateAction(let id, let document):
      "record of \(quoted(document)): two actions have the id \(quoted(id))"
    case .tooManyLinks(let count, let limit):
      "the actions join \(count) pairs of actors, more than the \(limit) that a network can hold; "
        + "filter them or leave out the actions with the longest lists of participants"
    case .graph(let error):
      error.description
    }
  }

  /// As much of a foreign string as a message can hold, without anything that moves a terminal's cursor.
  private func quoted(_ text: String) -> String {
    let printable = text.unicodeScalars.prefix(80).filter { $0.properties.generalCategory != .control }
    return "'" + String(String.UnicodeScalarView(printable)) + "'"
  }
}
