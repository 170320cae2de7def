import Foundation
import Testing

/// README's programs compile, run, and are those that stand there.
@Suite struct ReadmeTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// The lines between a program's marks, without the function's indentation.
  private static func program(_ name: String) throws -> String {
    let parts = try text("Tests/LibraryTests/ReadmePrograms.swift").components(separatedBy: "  // \(name) ")
    let lines = try #require(parts.count == 3 ? parts[1] : nil).split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.dropFirst().dropLast().map { $0.hasPrefix("  ") ? String($0.dropFirst(2)) : String($0) }
      .joined(separator: "\n")
  }

  @Test(arguments: ["reading", "keeping"])
  func standsInTheReadme(name: String) throws {
    #expect(try Self.text("README.md").contains(Self.program(name)))
  }

  @Test func readsAText() throws {
    #expect(
      try reading() == [
        #"["Norway"] thanked ["Sweden"]"#, #"["Norway", "Sweden"] will sign a treaty with []"#,
      ])
  }

  @Test func findsAPathInAnArchive() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("readme-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(
      try keeping(folder.appendingPathComponent("news.db").path) == [
        "Norway thanked Sweden", "  Norway thanked Sweden on Monday.", "Sweden accused Acme Shipping",
        "  Sweden accused Acme Shipping of fraud on Tuesday.",
      ])
  }
}
