/// Makes of Graphviz's SVG one that can stand on its own in public.
///
/// Graphviz puts the names of nodes into the titles of elements and the tooltips into attributes that only links have;
/// here the tooltips become the titles, which browsers show and screen readers read. The reference to a document type
/// on another machine goes, as do comments.
///
/// - Complexity: O(length), one pass over the lines.
struct SVGPage {
  let title: String
  let description: String
  let theme: Theme

  /// A file of its own.
  func standalone(_ svg: [UInt8]) -> [UInt8] {
    var output = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    output.reserveCapacity(svg.count + 4096)
    rewrite(svg, role: "img", style: theme.standaloneStyle, prefix: "", into: &output)
    return output
  }

  /// An element of an HTML page. Its identifiers begin with the prefix.
  func element(_ svg: [UInt8], prefix: String) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(svg.count + 1024)
    rewrite(svg, role: "group", style: "", prefix: prefix, into: &output)
    return output
  }

  private func rewrite(_ svg: [UInt8], role: String, style: String, prefix: String, into output: inout [UInt8]) {
    let (titleID, descriptionID) = (prefix + "title", prefix + "description")
    let header =
      "<title id=\"\(titleID)\">\(Self.escaped(title))</title>\n"
      + "<desc id=\"\(descriptionID)\">\(Self.escaped(description))</desc>\n" + style
    let start = "<svg class=\"dramatis\" role=\"\(role)\" aria-labelledby=\"\(titleID) \(descriptionID)\""
    svg.withUnsafeBytes { svg in
      var place = Place.before
      var isEdge = false
      var rest = svg[...]
      while let line = SVGLine(takingFrom: &rest) {
        switch place {
        case .before:
          guard line.starts(with: "<svg") else { continue }
          output += start.utf8
          output += line.bytes.dropFirst(4)
          place = .inTag
        case .inTag:
          output += line.bytes
        case .within:
          if line.starts(with: "<!--") || line.starts(with: "<title>") { continue }
          if line.starts(with: "<g id=\"a_") {
            writeLink(line, prefix: prefix, isEdge: isEdge, into: &output)
          } else if line.starts(with: "<g id=\"") {
            isEdge = line.place(of: "class=\"edge") != nil
            writeGroup(line.bytes[...], prefix: prefix, into: &output)
          } else {
            output += line.bytes
          }
        }
        output.append(UInt8(ascii: "\n"))
        if place == .inTag, line.bytes.last == UInt8(ascii: ">") {
          output += header.utf8
          place = .within
        }
      }
    }
  }

  private enum Place { case before, inTag, within }

  /// A group with what links within it: its tooltip becomes a title before it.
  private func writeLink(_ line: SVGLine, prefix: String, isEdge: Bool, into output: inout [UInt8]) {
    var (before, after) = (line.bytes[...], line.bytes[line.bytes.endIndex...])
    let tooltip: StaticString = " xlink:title=\""
    if let start = line.place(of: tooltip) {
      let textStart = start + tooltip.utf8CodeUnitCount
      // A quotation mark in the text is escaped.
      let textEnd = line.bytes[textStart...].firstIndex(of: UInt8(ascii: "\"")) ?? line.bytes.endIndex
      output += "<title>".utf8
      output += line.bytes[textStart..<textEnd]
      output += "</title>\n".utf8
      before = line.bytes[..<start]
      after = line.bytes[min(textEnd + 1, line.bytes.endIndex)...]
    }
    // Whoever goes from link to link with a key meets every actor and action once, not each of their lines as well.
    if isEdge, let link = line.place(of: "<a xlink:href="), link < before.endIndex {
      writeGroup(before[..<(link + 2)], prefix: prefix, into: &output)
      output += " tabindex=\"-1\"".utf8
      output += before[(link + 2)...]
    } else {
      writeGroup(before, prefix: prefix, into: &output)
    }
    output += after
  }

  /// The beginning of a group, with the prefix before its identifier.
  private func writeGroup(_ line: Slice<UnsafeRawBufferPointer>, prefix: String, into output: inout [UInt8]) {
    let start = "<g id=\"".utf8
    output += start
    output += prefix.utf8
    output += line.dropFirst(start.count)
  }

  private static func escaped(_ text: String) -> String {
    PlainText.oneLine(PlainText.displayable(text)).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;")
  }
}

/// A line of an SVG, without its end.
private struct SVGLine {
  let bytes: UnsafeRawBufferPointer

  /// Nil when nothing is left.
  init?(takingFrom rest: inout Slice<UnsafeRawBufferPointer>) {
    guard !rest.isEmpty else { return nil }
    let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
    bytes = UnsafeRawBufferPointer(rebasing: rest[..<end])
    rest = rest[min(end + 1, rest.endIndex)...]
  }

  func starts(with words: StaticString) -> Bool {
    has(words, at: 0)
  }

  /// Where the words begin for the first time.
  func place(of words: StaticString) -> Int? {
    (0..<max(0, bytes.count - words.utf8CodeUnitCount + 1)).first { has(words, at: $0) }
  }

  private func has(_ words: StaticString, at place: Int) -> Bool {
    guard place + words.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<words.utf8CodeUnitCount where bytes[place + offset] != words.utf8Start[offset] { return false }
    return true
  }
}
