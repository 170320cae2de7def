import ArgumentParser
import Foundation

/// The command line: flags and glue around the libraries.
struct Dramatis: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dramatis",
    abstract: "Reads English news and keeps the cast: who did what to whom, when, and according to whom.",
    discussion: """
      INPUT is a text file, a folder of texts, a records file (.jsonl) made by 'extract', or - for text or records on \
      standard input.

      Example:
        dramatis extract article.txt -o article.jsonl
        dramatis draw article.jsonl -o article.svg

      Exit status: 0 done; 1 nothing found; 2 wrong usage; 65 input that cannot be read as text, records or trees; 66 \
      input that is missing or may not be opened; 70 an error inside Dramatis; 73 output that cannot be written.
      """,
    version: "0.1.0",
    subcommands: [
      ExtractCommand.self, ParseCommand.self, DrawCommand.self, ReportCommand.self, CastCommand.self,
      ActionsCommand.self, RankCommand.self, PathCommand.self, ShowCommand.self, ExplainCommand.self,
      ExportCommand.self, GraphCommand.self,
      AddCommand.self, BetweenCommand.self, CommonCommand.self, CommunitiesCommand.self, TimelineCommand.self,
      ContradictionsCommand.self, CompareCommand.self, SearchCommand.self, SQLCommand.self, MergesCommand.self,
      MergeCommand.self, SplitCommand.self, RenameCommand.self, AliasCommand.self, UndoCommand.self,
      CurationCommand.self, AskCommand.self,
    ])
}

@main
struct Main {
  static func main() {
    // A reader that has seen enough, such as `head`, is no failure of ours.
    signal(SIGPIPE) { _ in _exit(0) }
    do {
      var command = try Dramatis.parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      Remark.print(failure.message)
      exit(failure.status.rawValue)
    } catch let status as ExitCode {
      exit(status.rawValue)
    } catch {
      switch Dramatis.exitCode(for: error) {
      case .success:
        // Help and the version are no errors, though they arrive as such.
        Dramatis.exit(withError: error)
      case .validationFailure:
        Remark.print(UsageMessage.text(for: error))
        exit(ExitStatus.usage.rawValue)
      default:
        Remark.print("an error inside Dramatis: \(error)")
        exit(ExitStatus.software.rawValue)
      }
    }
  }
}

/// What the user got wrong, on one line.
enum UsageMessage {
  static func text(for error: any Error) -> String {
    let lines = Dramatis.fullMessage(for: error).split(separator: "\n")
    let isUsage = { (line: Substring) in ["Usage: ", "Help:  ", "  See "].contains { line.hasPrefix($0) } }
    let choices = lines.filter { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4)) }
    let message = lines.filter { !isUsage($0) && !$0.hasPrefix("  - ") }.map { String($0) }
    let reference = lines.last { $0.hasPrefix("  See ") }.map { " S" + $0.dropFirst(3) } ?? ""
    let said = (message + (choices.isEmpty ? [] : [choices.joined(separator: ", ")])).joined(separator: " ")
    return (said.last.map { ".?!".contains($0) } == true ? said : said + ".") + reference
  }
}
