import Foundation

/// The commands and options as the program itself lists them.
struct CommandTree: Decodable {
  struct Command: Decodable {
    var commandName: String
    var subcommands: [Command]?
    var arguments: [Argument]?
    var discussion: String?
  }

  struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String
    }
    var kind: String
    var names: [Name]?
  }

  var command: Command

  static func ofProgram() throws -> CommandTree {
    let dump = try Workplace().run("--experimental-dump-help")
    return try JSONDecoder().decode(CommandTree.self, from: Data(dump.output.utf8))
  }

  /// Every command below the root with its full name, "graph rank", and its long options.
  func commands() -> [(name: String, options: [String], discussion: String)] {
    command.subcommands.map { $0.flatMap { Self.flatten($0, under: "") } } ?? []
  }

  private static func flatten(
    _ command: Command, under parent: String
  ) -> [(name: String, options: [String], discussion: String)] {
    guard command.commandName != "help" else { return [] }
    let name = parent + command.commandName
    let options = (command.arguments ?? []).flatMap { $0.names ?? [] }
      .filter { $0.kind == "long" && !["help", "version"].contains($0.name) }.map(\.name)
    let inner = (command.subcommands ?? []).flatMap { flatten($0, under: name + " ") }
    return [(name, options, command.discussion ?? "")] + inner
  }
}
