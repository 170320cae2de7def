import Cast
import Record

/// The node-link form that NetworkX's `node_link_graph` and D3 read: a directed multigraph.
///
/// Actors are nodes; every source and target of an action are joined by a link whose key is the action's id.
enum NodeLinkJSON {
  static func text(of cast: CastGraph) -> String {
    var json = JSONWriter()
    json.object {
      $0.key("directed")
      $0.value(true)
      $0.key("multigraph")
      $0.value(true)
      $0.key("graph")
      $0.object { _ in }
      $0.key("nodes")
      $0.array(cast.actors) { write($1, cast, &$0) }
      $0.key("links")
      $0.array(links(cast)) { write($1, cast, &$0) }
    }
    return json.text + "\n"
  }

  private struct Link {
    let action: CastAction
    let source: Int
    let target: Int
  }

  private static func links(_ cast: CastGraph) -> [Link] {
    cast.actions.flatMap { action in
      EdgeRows.pairs(action).compactMap { pair in
        guard let source = pair.source, let target = pair.target else { return nil }
        return Link(action: action, source: source, target: target)
      }
    }
  }

  private static func write(_ actor: CastActor, _ cast: CastGraph, _ json: inout JSONWriter) {
    json.object {
      $0.key("id")
      $0.value(actor.id)
      $0.key("name")
      $0.value(actor.name)
      $0.key("kind")
      $0.value(actor.kind.rawValue)
      $0.key("description")
      $0.value(actor.description)
      $0.key("aliases")
      $0.array(actor.aliases) { $0.value($1) }
      $0.key("affiliations")
      $0.array(actor.affiliations) { $0.value(cast.actors[$1].id) }
      $0.key("mentions")
      $0.value(actor.mentionCount)
    }
  }

  private static func write(_ link: Link, _ cast: CastGraph, _ json: inout JSONWriter) {
    let action = link.action
    let texts: [(String, String?)] = [
      ("source", cast.actors[link.source].id), ("target", cast.actors[link.target].id), ("key", action.id),
      ("predicate", action.predicate), ("phrase", action.phrase), ("class", action.eventClass?.rawValue),
      ("mode", action.mode), ("cameo", action.cameo), ("object", action.object),
      ("start", action.time?.start?.description), ("end", action.time?.end?.description),
      ("polarity", action.polarity.rawValue), ("status", action.status.rawValue),
      ("sentence", ActionRows.sentence(action)),
    ]
    json.object {
      for (name, value) in texts {
        $0.key(name)
        $0.value(value)
      }
      $0.key("intensity")
      $0.value(action.intensity)
      $0.key("reciprocal")
      $0.value(action.reciprocal)
      $0.key("said_by")
      $0.array(action.tellings) { $0.value(cast.actors[$1.actor].id) }
      $0.key("confidence")
      $0.value(action.confidence)
    }
  }
}
