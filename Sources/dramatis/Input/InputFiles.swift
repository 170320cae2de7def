import Foundation

/// The files that the user's arguments stand for: files themselves, and for a folder the texts and records in it.
enum InputFiles {
  private static let textEndings: Set<String> = ["txt", "text", "md", "jsonl", ""]

  /// Paths in the order given; those of a folder, its subfolders included, in the order of their names.
  /// - Throws: `Failure` for a folder without texts.
  static func paths(_ argument: String) throws -> [String] {
    var isFolder: ObjCBool = false
    guard argument != "-", FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder), isFolder.boolValue
    else { return [argument] }
    guard let names = FileManager.default.enumerator(atPath: argument) else {
      throw Failure("\(argument): the folder cannot be opened", .noInput)
    }
    var found: [String] = []
    for case let name as String in names where !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
      let path = (argument.hasSuffix("/") ? argument : argument + "/") + name
      var isInner: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isInner), !isInner.boolValue else { continue }
      if textEndings.contains((name as NSString).pathExtension.lowercased()) { found.append(path) }
    }
    guard !found.isEmpty else {
      throw Failure("\(argument): the folder holds no texts (.txt, .md) and no records (.jsonl)", .noInput)
    }
    return found.sorted()
  }
}
