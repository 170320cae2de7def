import Archive
import ArgumentParser
import Cast

/// An archive whose cast is to be put right by hand.
struct CuratedArchive {
  private let path: String
  let archive: Archive

  init(_ path: String) throws {
    self.path = path
    archive = try ArchiveFile.writing(path)
    try ArchiveFile.explaining(path) { [archive] in
      if try !archive.isSettled() { try archive.settle() }
    }
  }

  /// The actor that a name stands for.
  func actor(_ name: String) throws -> CastActor {
    let (resolution, actors) = try ArchiveFile.explaining(path) { try archive.resolve(name) }
    return actors[try CastGraph(actors: actors).actor(name, resolution)]
  }

  /// How an actor is referred to in the log.
  func references(to actor: CastActor, name: String? = nil, documents: [String] = []) throws
    -> [ActorReference]
  {
    try ArchiveFile.explaining(path) {
      try archive.references(to: actor.id, name: name, documents: documents)
    }
  }

  func decide(_ decision: Decision) throws {
    try ArchiveFile.explaining(path) { try archive.decide([decision]) }
  }
}

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract:
      "Makes actors of an archive one, for good: also for documents that are still to come.",
    discussion: """
      Example:
        dramatis merge news.db "Chuck Grassley" "Senator Grassley"
      """)

  @Argument(help: "The archive.")
  var archive: String

  @Argument(help: "The actors, two or more; the first gives the name.")
  var actors: [String]

  func validate() throws {
    if actors.count < 2 { throw ValidationError("name two or more actors to merge") }
  }

  func run() throws {
    let curated = try CuratedArchive(archive)
    let merged = try actors.map { try curated.actor($0) }
    guard Set(merged.map(\.id)).count > 1 else {
      throw Failure("these are one actor already", .nothingFound)
    }
    // One name of each is enough: what belongs together already stays together.
    let references = try merged.flatMap { actor in
      // Documents need not have the name that it was given by hand.
      let named = try curated.references(to: actor, name: actor.name)
      return try (named.isEmpty ? curated.references(to: actor) : named).prefix(1)
    }
    try curated.decide(.merge(references))
    Remark.print("\(merged.map(\.name).joined(separator: ", ")) are one actor now")
  }
}

struct SplitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract:
      "Makes an actor of its own of some of an actor's appearances: those under a name, or in some documents.",
    discussion: """
      'dramatis merges' shows the names that were taken for one actor, and why.

      Example:
        dramatis split news.db "Chuck Grassley" --name Grassley
      """)

  @Argument(help: "The archive.")
  var archive: String

  @Argument(help: "The actor, by any of its names.")
  var actor: String

  @Option(help: ArgumentHelp("What documents call it.", valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp("The id of a document; may be given several times.", valueName: "id"))
  var document: [String] = []

  func validate() throws {
    if name == nil, document.isEmpty {
      throw ValidationError("say which appearances: --name or --document")
    }
  }

  func run() throws {
    let curated = try CuratedArchive(archive)
    let actor = try curated.actor(actor)
    let references = try curated.references(to: actor, name: name, documents: document)
    guard !references.isEmpty else {
      throw Failure("'\(actor.name)' has no such appearances", .nothingFound)
    }
    try curated.decide(.split(references))
    Remark.print("split from '\(actor.name)'")
  }
}

struct RenameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: "Gives an actor of an archive another name to be shown by.",
    discussion: """
      Example:
        dramatis rename news.db DOJ "Department of Justice"
      """)

  @Argument(help: "The archive.")
  var archive: String

  @Argument(help: "The actor, by any of its names.")
  var actor: String

  @Argument(help: "The new name.")
  var name: String

  func validate() throws {
    if !name.contains(where: { !$0.isWhitespace }) {
      throw ValidationError("the new name is empty")
    }
  }

  func run() throws {
    let curated = try CuratedArchive(archive)
    let actor = try curated.actor(actor)
    guard let reference = try curated.references(to: actor).first else { return }
    try curated.decide(.rename(reference, to: name))
    Remark.print("'\(actor.name)' is '\(name)' now")
  }
}

struct AliasCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alias",
    abstract: "Lets an actor of an archive be found by further names.",
    discussion: """
      Example:
        dramatis alias news.db "Department of Justice" DOJ "Main Justice"
      """)

  @Argument(help: "The archive.")
  var archive: String

  @Argument(help: "The actor, by any of its names.")
  var actor: String

  @Argument(help: "The names.")
  var names: [String]

  func run() throws {
    let curated = try CuratedArchive(archive)
    let actor = try curated.actor(actor)
    guard let reference = try curated.references(to: actor).first else { return }
    try curated.decide(.alias(reference, names: names))
    Remark.print(
      "'\(actor.name)' is also called \(names.map { "'\($0)'" }.joined(separator: ", "))")
  }
}

struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Takes back what was last decided by merge, split, rename or alias.",
    discussion: """
      'dramatis curation' lists the decisions. What was merged by itself is undone by 'dramatis split'.

      Example:
        dramatis undo news.db
      """)

  @Argument(help: "The archive.")
  var archive: String

  @Argument(help: "The decision's number; the latest when not given.")
  var number: Int?

  func run() throws {
    let opened = try ArchiveFile.writing(archive)
    let undone = try ArchiveFile.explaining(archive) { try opened.undo(number) }
    Remark.print("decision \(undone.number) is undone")
  }
}

struct CurationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "curation",
    abstract: "Prints the decisions made by hand as YAML, or applies those of a file.",
    discussion: """
      Example:
        dramatis curation news.db > curation.yaml
        dramatis curation other.db --apply curation.yaml
      """)

  @Argument(help: "The archive.")
  var archive: String

  @Option(
    help: ArgumentHelp(
      "Add the decisions of this file, or of - for standard input.", valueName: "file"))
  var apply: String?

  func run() throws {
    guard let apply else {
      let opened = try ArchiveFile.reading(archive)
      return try Destination.print(try ArchiveFile.explaining(archive) { try opened.curation() })
    }
    let file = try InputFile(reading: apply, as: .article)
    let decisions = try ArchiveFile.explaining(file.name) {
      try Archive.decisions(fromYAML: file.text)
    }
    let curated = try CuratedArchive(archive)
    try ArchiveFile.explaining(file.name) { try curated.archive.decide(decisions) }
    Remark.print("\(archive): \(decisions.count) decisions added")
  }
}

struct MergesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merges",
    abstract: "Shows which names of an archive's documents were taken for one actor, and why.",
    discussion: """
      Example:
        dramatis merges news.db "Justice Department"
      """)

  @Argument(help: "The archive.")
  var archive: String

  @Argument(help: "The actor, by any of its names.")
  var actor: String

  @OptionGroup var output: RowOptions

  func run() throws {
    let opened = try ArchiveFile.reading(archive)
    let rows = try ArchiveFile.explaining(archive) {
      let (resolution, actors) = try opened.resolve(actor)
      let found = actors[try CastGraph(actors: actors).actor(actor, resolution)]
      var rows = Rows("name", "documents", "reason", "detail", "document")
      for merge in try opened.merges(of: found.id) {
        rows.add(
          .text(merge.name), .count(merge.documentCount), .text(merge.reason), .text(merge.detail),
          .text(merge.document))
      }
      return rows
    }
    try output.print(rows)
  }
}
