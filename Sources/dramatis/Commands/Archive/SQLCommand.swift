import Archive
import ArgumentParser

struct SQLCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sql",
    abstract: "Asks an archive anything that can be said in SQL.",
    discussion: """
      Only statements that read. The views: documents, sentences, actors, names, affiliations, mentions, actions, \
      participants, tellings, evidence, merges; docs/archive.md describes their columns.

      Example:
        dramatis sql news.db "select name, documents from actors order by documents desc limit 10"
      """)

  @Argument(help: "The archive.")
  var archive: String

  @Argument(help: "The statement.")
  var statement: String

  @OptionGroup var output: RowOptions

  func run() throws {
    let opened = try ArchiveFile.reading(archive)
    let selected = try ArchiveFile.explaining(archive) { try opened.select(statement) }
    if selected.isCut {
      Remark.print("there are more rows; these are the first \(selected.rows.count)")
    }
    var rows = Rows(selected.columns)
    for row in selected.rows { rows.add(row.map(Self.cell)) }
    try output.print(rows)
    if rows.isEmpty { throw Failure("no rows found", .nothingFound) }
  }

  private static func cell(_ value: SelectedRows.Value) -> Cell {
    switch value {
    case .null: .text(nil)
    case .integer(let number): .count(Int(number))
    case .real(let number): .number(number)
    case .text(let text): .text(text)
    }
  }
}
