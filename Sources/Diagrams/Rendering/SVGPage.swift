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
    var place = Place.before
    var isEdge = false
    var rest = svg[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
      let line = rest[..<end]
      rest = rest[min(end + 1, rest.endIndex)...]
      switch place {
      case .before:
        guard line.starts(with: Self.svgStart) else { continue }
        output += "<svg class=\"dramatis\" role=\"\(role)\" aria-labelledby=\"\(titleID) \(descriptionID)\"".utf8
        output += line.dropFirst(Self.svgStart.count)
        output.append(UInt8(ascii: "\n"))
        place = line.last == UInt8(ascii: ">") ? .within : .inTag
        if place == .within { output += header.utf8 }
      case .inTag:
        output += line
        output.append(UInt8(ascii: "\n"))
        guard line.last == UInt8(ascii: ">") else { continue }
        output += header.utf8
        place = .within
      case .within:
        if line.starts(with: Self.comment) || line.starts(with: Self.name) { continue }
        if line.starts(with: Self.group) {
          if line.starts(with: Self.link) {
            writeLink(line, prefix: prefix, isEdge: isEdge, into: &output)
            continue
          }
          isEdge = Self.start(of: Self.edgeClass, in: line) != nil
          writeGroup(line, prefix: prefix, into: &output)
        } else {
          output += line
        }
        output.append(UInt8(ascii: "\n"))
      }
    }
  }

  private enum Place { case before, inTag, within }

  private static let svgStart = Array("<svg".utf8)
  private static let comment = Array("<!--".utf8)
  private static let name = Array("<title>".utf8)
  private static let group = Array("<g id=\"".utf8)
  private static let link = Array("<g id=\"a_".utf8)
  private static let edgeClass = Array("class=\"edge".utf8)
  private static let linkStart = Array("<a xlink:href=".utf8)
  private static let tooltip = Array(" xlink:title=\"".utf8)

  /// A group with what links within it: its tooltip becomes a title before it.
  private func writeLink(_ line: ArraySlice<UInt8>, prefix: String, isEdge: Bool, into output: inout [UInt8]) {
    var line = line
    if let start = Self.start(of: Self.tooltip, in: line) {
      let textStart = start + Self.tooltip.count
      // A quotation mark in the text is escaped.
      let textEnd = line[textStart...].firstIndex(of: UInt8(ascii: "\"")) ?? line.endIndex
      output += "<title>".utf8
      output += line[textStart..<textEnd]
      output += "</title>\n".utf8
      line.removeSubrange(start..<min(textEnd + 1, line.endIndex))
    }
    // Whoever goes from link to link with a key meets every actor and action once, not each of their lines as well.
    if isEdge, let link = Self.start(of: Self.linkStart, in: line) {
      line.insert(contentsOf: " tabindex=\"-1\"".utf8, at: link + 2)
    }
    writeGroup(line, prefix: prefix, into: &output)
    output.append(UInt8(ascii: "\n"))
  }

  private func writeGroup(_ line: ArraySlice<UInt8>, prefix: String, into output: inout [UInt8]) {
    output += Self.group
    output += prefix.utf8
    output += line.dropFirst(Self.group.count)
  }

  /// Where the words begin for the first time in the line.
  private static func start(of words: [UInt8], in line: ArraySlice<UInt8>) -> Int? {
    line.withUnsafeBytes { bytes in
      guard bytes.count >= words.count else { return nil }
      for place in 0...(bytes.count - words.count) where bytes[place] == words[0] {
        if bytes[place..<place + words.count].elementsEqual(words) { return line.startIndex + place }
      }
      return nil
    }
  }

  private static func escaped(_ text: String) -> String {
    PlainText.oneLine(PlainText.displayable(text)).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;")
  }
}
