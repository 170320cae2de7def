import Foundation

/// Where a command's result goes: a file, written whole or not at all, or standard output.
struct Destination {
  let path: String?

  init(_ path: String?) {
    self.path = path == "-" ? nil : path
  }

  func write(_ text: String) throws { try write(Data(text.utf8)) }

  func write(_ data: Data) throws {
    guard let path else {
      try FileHandle.standardOutput.write(contentsOf: data)
      return
    }
    do {
      try data.write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Failure("\(path): cannot be written: \(Self.reason(error))", .cannotCreate)
    }
  }

  private static func reason(_ error: any Error) -> String {
    let code = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    switch (code?.code).map(Int32.init) {
    case ENOENT: return "its folder does not exist"
    case EACCES, EPERM: return "permission denied"
    case ENOSPC: return "no space left"
    default: return "check that its folder exists and may be written to"
    }
  }
}
