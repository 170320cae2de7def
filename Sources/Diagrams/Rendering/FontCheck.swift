import CGraphviz

/// Whether the fonts of this machine can show a text.
enum FontCheck {
  /// What a bitmap or PDF of this text will lack, in sentences that name the remedy.
  ///
  /// An SVG brings no letters with it, so that only the boxes around them depend on this machine.
  static func notices(for text: String, as format: OutputFormat) -> [String] {
    guard format == .png || format == .pdf else { return [] }
    return [missingFont, missingGlyphs(in: text)].compactMap { $0 }
  }

  private static let missingFont: String? =
    graphviz_has_font(Theme.font) != 0
    ? nil : "the font \(Theme.font) is missing, so another one is used; install fonts-dejavu-core"

  private static func missingGlyphs(in text: String) -> String? {
    // Every font has the letters of ASCII.
    var characters = Set(text.unicodeScalars.lazy.filter { $0.value > 0x7F && isDrawn($0) }.map(\.value)).sorted()
    guard !characters.isEmpty else { return nil }
    let count = graphviz_missing_glyphs(&characters, characters.count)
    guard count > 0 else { return nil }
    let shown = characters.prefix(min(count, 5)).compactMap(Unicode.Scalar.init).map { scalar in
      "\(scalar) (U+\(String(scalar.value, radix: 16, uppercase: true)))"
    }
    let more = count > shown.count ? " and \(count - shown.count) more" : ""
    return "no font here has letters for \(shown.joined(separator: ", "))\(more); install one, such as fonts-noto-core,"
      + " fonts-noto-cjk or fonts-noto-color-emoji"
  }

  /// Marks that only tell how others are to be set need no glyph.
  private static func isDrawn(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
      .spaceSeparator:
      false
    default: !scalar.properties.isVariationSelector
    }
  }
}
