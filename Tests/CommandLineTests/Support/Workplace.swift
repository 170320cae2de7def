import Foundation

/// A fresh folder in which the built program is run; gone with the last reference to it.
final class Workplace {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("dramatis-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// A folder that holds the files of `docs/examples`.
  static func withExamples() throws -> Workplace {
    let place = try Workplace()
    let examples = Repository.root.appendingPathComponent("docs/examples")
    for name in try FileManager.default.contentsOfDirectory(atPath: examples.path) {
      try place.write(name, Data(contentsOf: examples.appendingPathComponent(name)))
    }
    return place
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func url(_ name: String) -> URL { folder.appendingPathComponent(name) }

  /// Writes a file, and the folders on the way to it.
  func write(_ name: String, _ data: Data) throws {
    try FileManager.default.createDirectory(
      at: url(name).deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url(name))
  }

  func write(_ name: String, _ text: String) throws {
    try write(name, Data(text.utf8))
  }

  func text(_ name: String) throws -> String {
    try String(contentsOf: url(name), encoding: .utf8)
  }

  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  /// What a run left behind.
  struct Outcome: Equatable {
    var status: Int32
    var output: String
    var errors: String
  }

  /// Runs the program here and waits for its end.
  func run(_ arguments: String..., input: String = "") throws -> Outcome {
    try run(arguments, input: input)
  }

  func run(_ arguments: [String], input: String = "") throws -> Outcome {
    try run(Program.url, arguments, input: input)
  }

  /// Runs a line of shell, in which `dramatis` is the program.
  func shell(_ line: String) throws -> Outcome {
    try run(
      URL(fileURLWithPath: "/bin/sh"), ["-c", "dramatis() { \"\(Program.url.path)\" \"$@\"; }; " + line], input: "")
  }

  /// Standard streams are files outside the folder, so that long output cannot fill a pipe.
  private func run(_ program: URL, _ arguments: [String], input: String) throws -> Outcome {
    let streams = FileManager.default.temporaryDirectory.appendingPathComponent("dramatis-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: streams) }
    let files = ["in", "out", "err"].map { streams.appendingPathComponent($0) }
    for file in files { try Data(file == files[0] ? input.utf8 : "".utf8).write(to: file) }

    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Outcome(status: process.terminationStatus, output: texts[1], errors: texts[2])
  }
}

/// The built program.
enum Program {
  /// It lies beside the bundle of the tests, whose path is among the arguments or holds them.
  static let url: URL = {
    for argument in CommandLine.arguments {
      var folder = URL(fileURLWithPath: argument).deletingLastPathComponent()
      while folder.path != "/" {
        let program = folder.appendingPathComponent("dramatis")
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: program.path, isDirectory: &isFolder), !isFolder.boolValue {
          return program
        }
        folder.deleteLastPathComponent()
      }
    }
    fatalError("there is no 'dramatis' beside the tests: \(CommandLine.arguments)")
  }()
}

enum Repository {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
}
