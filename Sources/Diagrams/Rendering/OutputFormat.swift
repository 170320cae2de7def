/// What a drawing can be written as.
public enum OutputFormat: String, CaseIterable, Sendable {
  case svg, png, pdf
  /// The graph's description, not laid out.
  case dot

  /// The format that a file's name asks for by its extension; nil when there is none of that name.
  ///
  ///     OutputFormat(fileName: "Output/swap.story.SVG")  // .svg
  public init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    let suffix = fileName[fileName.index(after: dot)...].lowercased()
    self.init(rawValue: suffix == "gv" ? "dot" : suffix)
  }
}
