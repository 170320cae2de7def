/// The date of creation that cairo writes into every PDF, and that no setting of version 1.16 turns off.
enum PDFDates {
  private static let key = Array("/CreationDate (D:".utf8)
  private static let epoch = Array("19700101000000".utf8)

  /// Puts the epoch in its place. The length stays the same, so the file's table of offsets stays right.
  ///
  /// A reader of the PDF cannot mistake text for the key: a parenthesis within a string is escaped.
  static func reset(in bytes: inout [UInt8]) {
    let length = key.count + epoch.count
    guard bytes.count >= length else { return }
    // The dictionary with the date is among the last objects of the file.
    for start in stride(from: bytes.count - length, through: 0, by: -1) where bytes[start] == key[0] {
      let dateStart = start + key.count
      guard bytes[start..<dateStart].elementsEqual(key) else { continue }
      bytes.replaceSubrange(dateStart..<dateStart + epoch.count, with: epoch)
      return
    }
  }
}
