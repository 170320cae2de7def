import Foundation

/// The files that an argument stands for: a file itself, and for a folder those in it that a command can read.
enum InputFiles {
  /// What a command looks for in a folder, by the endings of names. Files that are named are taken whatever they end in.
  enum Kind {
    case texts, textsAndRecords, trees, articles

    var endings: Set<String> {
      switch self {
      case .texts: ["txt", "text", "md", ""]
      case .textsAndRecords: ["txt", "text", "md", "", "jsonl"]
      case .trees: ["conllu", "conll"]
      case .articles: ["txt", "text", "md", "", "jsonl", "csv", "html", "htm"]
      }
    }

    var description: String {
      switch self {
      case .texts: "texts (.txt, .md)"
      case .textsAndRecords: "texts (.txt, .md) and no records (.jsonl)"
      case .trees: "trees (.conllu)"
      case .articles: "texts (.txt, .md), web pages (.html) and lists of articles (.jsonl, .csv)"
      }
    }
  }

  /// The files of several arguments; what is wrong with one is noted as trouble.
  static func existing(_ arguments: [String], _ kind: Kind, _ troubles: Troubles) -> [String] {
    var found: [String] = []
    for argument in arguments {
      do {
        found += try paths(argument, kind)
      } catch {
        troubles.note(Failure(error, in: argument))
      }
    }
    return found
  }

  /// The argument itself, or the paths of a folder's files, subfolders included, in the order of their names.
  ///
  /// Hidden files, devices and pipes in a folder are passed over.
  /// - Throws: `Failure` for a folder without such files, and for one that cannot be opened.
  static func paths(_ argument: String, _ kind: Kind) throws -> [String] {
    guard argument != "-", mode(of: argument) == S_IFDIR else { return [argument] }
    guard access(argument, R_OK | X_OK) == 0,
      let names = FileManager.default.enumerator(atPath: argument)
    else {
      throw Failure("\(argument): the folder cannot be opened: permission denied", .noInput)
    }
    let folder = argument.hasSuffix("/") ? argument : argument + "/"
    var found: [String] = []
    for case let name as String in names
    where !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
      let ending = (name as NSString).pathExtension.lowercased()
      if kind.endings.contains(ending), mode(of: folder + name) == S_IFREG {
        found.append(folder + name)
      }
    }
    guard !found.isEmpty else {
      throw Failure("\(argument): the folder holds no \(kind.description)", .noInput)
    }
    return found.sorted()
  }

  /// The type bits of what a path leads to; nil when it leads nowhere.
  private static func mode(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}
