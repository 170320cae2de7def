import Foundation
import Testing

/// The page about the command line is complete, and its transcripts are true.
@Suite struct DocumentationTests {
  private static func page() throws -> String {
    try String(contentsOf: Repository.root.appendingPathComponent("docs/command-line.md"), encoding: .utf8)
  }

  /// The page's sections by their headings.
  private static func sections() throws -> [String: String] {
    var sections: [String: String] = [:]
    var heading = ""
    for line in try page().split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("## ") {
        heading = String(line.dropFirst(3))
      } else {
        sections[heading, default: ""] += line + "\n"
      }
    }
    return sections
  }

  @Test func everyCommandAndOptionIsDocumented() throws {
    let sections = try Self.sections()
    let shared = try #require(sections["Options that many commands share"])
    let commands = try CommandTree.ofProgram().commands()
    #expect(commands.count >= 14)
    for command in commands {
      let section = try #require(sections["dramatis \(command.name)"], "\(command.name) has no section")
      let parent = command.name.hasPrefix("graph ") ? sections["dramatis graph"] ?? "" : ""
      for option in command.options {
        #expect((section + parent + shared).contains("--\(option)"), "\(command.name) --\(option)")
      }
    }
  }

  @Test func everyCommandHasAnExampleInItsHelp() throws {
    for command in try CommandTree.ofProgram().commands() {
      #expect(command.discussion.contains("Example:\n"), "\(command.name)")
      let help = try Workplace().run(command.name.split(separator: " ").map(String.init) + ["--help"])
      #expect(help.status == 0 && help.errors.isEmpty)
      #expect(help.output.contains("dramatis \(command.name) "), "\(command.name)")
    }
  }

  @Test func exitStatusesAreListed() throws {
    let help = try Workplace().run("--help").output
    for status in ["0", "1", "2", "65", "66", "70", "73"] {
      #expect(try Self.page().contains("| \(status) |"))
      #expect(help.contains("\(status) "), "\(status)")
    }
  }

  /// Every transcript of the page, as its command and what came of it.
  private static func transcripts() throws -> [(command: String, result: String)] {
    var transcripts: [(command: String, result: String)] = []
    for block in try page().components(separatedBy: "```console\n").dropFirst() {
      for line in block.components(separatedBy: "```")[0].split(separator: "\n", omittingEmptySubsequences: false) {
        if line.hasPrefix("$ ") {
          transcripts.append((String(line.dropFirst(2)), ""))
        } else {
          transcripts[transcripts.count - 1].result += line + "\n"
        }
      }
    }
    // The last line of a block ends where the block does.
    return transcripts.map { ($0.command, $0.result.hasSuffix("\n\n") ? String($0.result.dropLast()) : $0.result) }
  }

  @Test func transcriptsAreTrue() throws {
    let place = try Workplace.withExamples()
    let transcripts = try Self.transcripts()
    #expect(transcripts.count >= 16)
    for (command, expected) in transcripts {
      let outcome = try place.shell(command + " 2>&1")
      #expect(outcome.output.replacing("\r\n", with: "\n") == expected, "\(command)")
    }
  }
}
