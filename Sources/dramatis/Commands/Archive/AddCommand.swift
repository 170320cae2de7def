import Archive
import ArgumentParser
import Record

struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract:
      "Adds documents to an archive: one file that keeps the cast of thousands of articles.",
    discussion: """
      Takes texts, folders, web pages (.html), lists of articles as JSON Lines or CSV with the fields id, date, title, \
      text and url, and records. A document that is there unchanged costs nothing; one that has changed takes the place \
      of the old. When it is stopped, the documents added so far are there.

      Example:
        dramatis add news.db articles/ more.jsonl
      """)

  @Argument(help: "The archive; made when there is none.")
  var archive: String

  @Argument(help: "Texts, folders, web pages, lists of articles, records, or - for standard input.")
  var files: [String]

  @Option(
    help: ArgumentHelp("Day of publication of texts that do not tell it.", valueName: "YYYY-MM-DD"))
  var date: CalendarDate?

  func run() throws {
    let troubles = Troubles()
    let adding = DocumentAdding(
      archive: try ArchiveFile.writing(archive, creating: true), path: archive,
      reader: ArticleReader(fallbackDate: date), troubles: troubles)
    try adding.add(InputFiles.existing(files, .articles, troubles))
    Remark.print(adding.summary)
    try troubles.finish()
  }
}
