import ArgumentParser
import Cast
import Diagrams
import Formats
import GraphEngine

/// How the answer to a question about a cast is printed: as rows, or as a graph.
enum AnswerFormat: String, ExpressibleByArgument, CaseIterable {
  case table, csv, json, jsonl, dot

  /// Nil for the graph.
  var ofRows: RowFormat? { RowFormat(rawValue: rawValue) }
}

/// The option of every command that answers a question about a cast.
struct AnswerOptions: ParsableArguments {
  @Option(help: "How the answer is printed; dot: a graph of what it is about, in the DOT language.")
  var format: AnswerFormat = .table

  func print(_ rows: Rows) throws {
    guard let format = format.ofRows else { return }
    try Destination.print(rows.text(format))
  }

  /// Prints the graph of what an answer is about, with nothing left out.
  ///
  /// - Parameters:
  ///   - view: How it is drawn.
  ///   - actions: Indices of actions in the cast; all who have to do with them are drawn too.
  ///   - actors: Indices of actors.
  ///   - focus: Those of the actors that are emphasised.
  func printGraph(
    _ view: Diagram.View, of input: FilteredCast, actions: [Int], actors: [Int], focus: [Int] = [],
    sizeBy: Centrality? = nil
  ) throws {
    let part = try input.completed(actions: actions, actors: actors).part(actions: actions, actors: actors)
    guard !part.actors.isEmpty else { throw Failure("nothing found", .nothingFound) }
    // More than there is of anything, so that all of it is drawn.
    let most = (part.actors.count + part.actions.count) * 2
    let options = Diagram.Options(
      focus: focus.compactMap { part.index(ofActor: input.cast.actors[$0].id) }, maximumActors: most,
      maximumActions: most, maximumLines: most, sizeBy: sizeBy)
    let diagram: Diagram
    do {
      diagram = try Diagram(view, of: part, options: options)
    } catch {
      throw Failure("\(error)", .badData)
    }
    diagram.notices.forEach { Remark.print($0) }
    try Destination.print(diagram.graph.text)
  }
}

extension FilteredCast {
  /// The actions all of whose sides are among these actors, by index.
  func actions(among actors: [Int]) -> [Int] {
    let known = Set(actors)
    return cast.actions.indices.filter { index in
      let sides = cast.actions[index].sides
      return sides.count > 1 && sides.allSatisfy(known.contains)
    }
  }
}
