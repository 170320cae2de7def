import Foundation

/// Where a command's result goes: standard output as it comes, or a file that appears whole or not at all.
///
/// A file is written beside its place under another name, and renamed by ``finish()``; until then what was there stays.
/// Devices and pipes are written to as they are.
final class Destination {
  private let path: String?
  private var descriptor: Int32?
  /// The file being written, and the one that it will replace.
  private var pending: (temporary: String, final: String)?

  /// - Parameter path: nil or "-" for standard output.
  init(_ path: String?) {
    self.path = path == "-" ? nil : path
  }

  /// A command's whole result on standard output.
  static func print(_ text: String) throws {
    try Destination(nil).write(text)
  }

  /// Whether a path is that of a file, which may not be there yet, and not standard output, a device or a folder.
  static func isFile(_ path: String) -> Bool {
    var status = stat()
    return path != "-" && (stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG)
  }

  func write(_ text: String) throws {
    var text = text
    try text.withUTF8 { try write(UnsafeRawBufferPointer($0)) }
  }

  func write(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { try write($0) }
  }

  /// Puts the file in its place. A file to which nothing was written, not even an empty text, is left as it was.
  func finish() throws {
    guard let descriptor, path != nil else { return }
    self.descriptor = nil
    guard close(descriptor) == 0 else { throw failure(errno) }
    guard let pending else { return }
    guard rename(pending.temporary, pending.final) == 0 else { throw failure(errno) }
    self.pending = nil
  }

  deinit {
    if let descriptor, path != nil { close(descriptor) }
    if let pending { unlink(pending.temporary) }
  }

  private func write(_ bytes: UnsafeRawBufferPointer) throws {
    let descriptor = try descriptor ?? open()
    self.descriptor = descriptor
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Foundation.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw failure(errno)
      }
      rest = rest.dropFirst(count)
    }
  }

  private func open() throws -> Int32 {
    guard let path else { return STDOUT_FILENO }
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFREG else { return try checked(Foundation.open(path, O_WRONLY)) }
      guard access(path, W_OK) == 0 else { throw failure(errno) }
    } else {
      // What a new file gets, less what the user's umask takes away.
      status.st_mode = 0o666
    }
    // Through a link, so that the file it leads to is replaced and not the link.
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let temporary = target.deletingLastPathComponent().path + "/.dramatis-\(getpid()).part"
    let descriptor = try checked(
      Foundation.open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, status.st_mode & 0o777))
    pending = (temporary, target.path)
    // Past the umask, for the file that is replaced may be open to more.
    if access(target.path, F_OK) == 0 { fchmod(descriptor, status.st_mode & 0o777) }
    return descriptor
  }

  private func checked(_ descriptor: Int32) throws -> Int32 {
    guard descriptor >= 0 else { throw failure(errno) }
    return descriptor
  }

  private func failure(_ code: Int32) -> Failure {
    let reason =
      switch code {
      case ENOENT, ENOTDIR: "its folder does not exist"
      case EISDIR: "it is a folder; name a file"
      case EACCES, EPERM, EROFS: "permission denied"
      case ENOSPC, EDQUOT: "no space left"
      case EBADF: "it is closed"
      default: String(cString: strerror(code))
      }
    return Failure("\(path ?? "standard output"): cannot be written: \(reason)", .cannotCreate)
  }
}
