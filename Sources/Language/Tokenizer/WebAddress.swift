/// Finds URLs, e-mail addresses, host names and file names, which are one token each.
///
/// Every look ahead is bounded by the length limits of the standards (RFC 1035: 253 scalars of a host name; RFC 5321:
/// 64 of a mailbox), or consumes what it looked at, so a text of any shape is read in linear time.
struct WebAddress {
  let text: ScalarText

  /// Where the address that begins at `start` ends; nil when none does. `end` is the end of the run without spaces.
  func end(from start: Int, before end: Int) -> Int? {
    if let rest = schemeEnd(start, before: end) { return trimmed(start, rest, before: end) }
    if let host = mailboxEnd(start, before: end) { return host }
    guard let host = hostEnd(start, before: end) else { return nil }
    let next = text.scalar(host, before: end)
    let hasPath = next == Scalars.slash && (text.isWord(host + 1, before: end) || host + 1 == end)
    return hasPath ? trimmed(start, host, before: end) : host
  }

  private func schemeEnd(_ start: Int, before end: Int) -> Int? {
    for scheme in Self.schemes where text.matches(scheme, at: start, before: end) {
      let rest = start + scheme.utf8CodeUnitCount
      return text.isWord(rest, before: end) ? rest : nil
    }
    return nil
  }

  private static let schemes: [StaticString] = ["https://", "http://", "ftp://", "www.", "mailto:"]

  /// Takes everything up to the next space but the punctuation that closes the sentence around the address.
  private func trimmed(_ start: Int, _ least: Int, before end: Int) -> Int {
    var limit = least
    while limit < end, !Self.delimiters.contains(text.scalars[limit]) { limit += 1 }
    var surplus = 0
    for offset in start..<limit {
      if text.scalars[offset] == 0x28 { surplus -= 1 }
      if text.scalars[offset] == 0x29 { surplus += 1 }
    }
    while limit > least {
      let last = text.scalars[limit - 1]
      if last == 0x29, surplus > 0 {
        surplus -= 1
      } else if !Self.closing.contains(last) {
        break
      }
      limit -= 1
    }
    return limit
  }

  /// `< > " “ ”` never stand in an address.
  private static let delimiters: Set<UInt32> = [0x3C, 0x3E, 0x22, 0x201C, 0x201D]
  /// `. , ; : ! ? ' ’ ] * …` belong to the sentence when they end an address.
  private static let closing: Set<UInt32> = [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x27, 0x2019, 0x5D, 0x2A, 0x2026]

  private func mailboxEnd(_ start: Int, before end: Int) -> Int? {
    var at = start
    let limit = min(end, start + 65)
    while at < limit, isMailbox(at) { at += 1 }
    guard at > start, at < end, text.scalars[at] == Scalars.at else { return nil }
    return labelsEnd(at + 1, before: end).flatMap { $0.labels > 1 ? $0.end : nil }
  }

  private func isMailbox(_ offset: Int) -> Bool {
    switch text.scalars[offset] {
    case 0x25, 0x2B, 0x2D, 0x2E, 0x5F: true
    default: text.classes[offset].isWord
    }
  }

  /// Reads `label.label…`; the last label has no full stop behind it.
  private func labelsEnd(_ start: Int, before end: Int) -> (end: Int, last: Int, labels: Int)? {
    let limit = min(end, start + 253)
    var offset = start
    var last = start
    var labels = 0
    while true {
      let label = offset
      while offset < limit, isHost(offset) { offset += 1 }
      guard offset > label else { break }
      (last, labels) = (label, labels + 1)
      guard offset + 1 < limit, text.scalars[offset] == Scalars.period, isHost(offset + 1) else { break }
      offset += 1
    }
    while offset > last, Scalars.isHyphen(text.scalars[offset - 1]) { offset -= 1 }
    return labels > 0 && offset > last ? (offset, last, labels) : nil
  }

  private func isHost(_ offset: Int) -> Bool {
    text.classes[offset].isWord || text.scalars[offset] == Scalars.hyphen || text.scalars[offset] == Scalars.underscore
  }

  private func hostEnd(_ start: Int, before end: Int) -> Int? {
    guard let (hostEnd, last, labels) = labelsEnd(start, before: end), labels > 1 else { return nil }
    guard let domain = text.key(last..<hostEnd) else { return nil }
    let isUniform =
      (last..<hostEnd).allSatisfy { text.classes[$0] != .upper }
      || (last..<hostEnd).allSatisfy { text.classes[$0] != .lower }
    if isUniform, Self.domains.contains(domain) || Self.extensions.contains(domain) { return hostEnd }
    return labels > 2 && isLowercaseNames(start..<hostEnd) ? hostEnd : nil
  }

  /// `comp.sources.unix`: three or more names of at least three small letters.
  private func isLowercaseNames(_ range: Range<Int>) -> Bool {
    var length = 0
    for offset in range {
      if text.scalars[offset] == Scalars.period {
        if length < 3 { return false }
        length = 0
      } else {
        guard text.classes[offset] == .lower else { return false }
        length += 1
      }
    }
    return length >= 3
  }

  /// Top-level domains that are not words which could begin the next sentence, were the space before it lost.
  private static let domains: Set<String> = [
    "com", "org", "net", "edu", "gov", "mil", "int", "info", "biz", "io", "ai", "tv", "cc", "co", "uk",
    "us", "ca", "au", "nz", "de", "fr", "es", "nl", "ch", "se", "dk", "fi", "pl", "cz", "hu", "ro", "bg",
    "gr", "pt", "ru", "ua", "cn", "jp", "kr", "tw", "hk", "sg", "th", "vn", "ph", "pk", "ir", "il", "tr", "sa",
    "ae", "qa", "eg", "za", "ng", "ke", "br", "ar", "mx", "cl", "eu",
  ]
  private static let extensions: Set<String> = [
    "doc", "docx", "xls", "xlsx", "ppt", "pptx", "pdf", "txt", "rtf", "csv", "html", "htm", "xml", "json", "jpg",
    "jpeg", "png", "gif", "svg", "mp3", "mp4", "wav", "zip", "exe", "js", "py", "url", "php", "asp", "jsp",
  ]
}
