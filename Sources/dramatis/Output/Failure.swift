/// How the program ends. From 64 on the numbers are those of BSD's `sysexits.h`.
enum ExitStatus: Int32 {
  case done = 0
  case nothingFound = 1
  case usage = 2
  case badData = 65
  case noInput = 66
  case software = 70
  case cannotCreate = 73
}

/// What ends a command, or the reading of one file: one line for the user, and the exit status.
struct Failure: Error {
  let message: String
  let status: ExitStatus

  init(_ message: String, _ status: ExitStatus) {
    self.message = message
    self.status = status
  }
}
